import type { FixedAs, HistoryPage, RowChange } from '../../../src-shared/records/history'
import type { ActionId } from '../../../src-shared/records/ids'
import { changeSentences } from '../../../src-shared/text/change-sentences'
import type { Language } from '../../../src-shared/text/language'

/** One action in words: the first few things it changed, and how many more there were. */
export type ActionLine = {
  readonly actionId: ActionId
  readonly at: string
  readonly fixedAs: FixedAs | null
  readonly sentences: readonly string[]
  readonly more: number
}

/** How many changes to show of one action. An import would otherwise fill the screen. */
const mostTold = 3

type Gathered = {
  readonly at: string
  readonly by: string | null
  readonly changes: RowChange[]
  fixedAs: FixedAs | null
  names: HistoryPage['names']
}

/** The actions of the pages read so far, newest first. An action that continues on the next page becomes one line. */
export function linesOf(pages: readonly HistoryPage[], language: Language): ActionLine[] {
  const actions = new Map<ActionId, Gathered>()
  for (const { actions: read, names } of pages)
    for (const { actionId, at, by, fixedAs, changes } of read) {
      const known = actions.get(actionId) ?? { at, by, changes: [], fixedAs, names: {} }
      known.changes.push(...changes)
      known.fixedAs ??= fixedAs
      known.names = { ...known.names, ...names }
      actions.set(actionId, known)
    }
  return [...actions].map(([actionId, { at, by, changes, fixedAs, names }]) => {
    // In the order they were made, so that a new record comes before what depends on it.
    const told = changes.toReversed().flatMap(change => changeSentences(change, { by, names, language }))
    const sentences = [...new Set(told)]
    const more = Math.max(0, sentences.length - mostTold)
    return { actionId, at, fixedAs, sentences: sentences.slice(0, mostTold), more }
  })
}
