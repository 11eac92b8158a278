import { stayedWords, wordsOf } from './word-matches'

/** A run of words of a text: as it was before, added, or taken away without anything in its place. */
export type WordRun = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** Puts a run after others, joined with the last one if both are of one kind. */
function add(runs: readonly WordRun[], { kind, text }: WordRun): readonly WordRun[] {
  const last = runs.at(-1)
  if (text === '') return runs
  return last?.kind === kind ? [...runs.slice(0, -1), { kind, text: last.text + text }] : [...runs, { kind, text }]
}

/**
 * Returns a text divided into what it has kept of the text before, and what is changed. Words that others took the place of are left out, since
 * the others show that something changed.
 */
export function changedWords(before: string, text: string): readonly WordRun[] {
  const [was, is] = [wordsOf(before), wordsOf(text)]
  const stayed = stayedWords(was, is)
  let runs: readonly WordRun[] = []
  let [from, to] = [0, 0]
  for (const [place, kept] of [...stayed, is.length].entries()) {
    if (kept === -1) continue
    const added = is.slice(to, kept).join('')
    const removed = was.slice(from, place).join('')
    runs = add(runs, added === '' ? { kind: 'removed', text: removed } : { kind: 'added', text: added })
    runs = add(runs, { kind: 'same', text: is[kept] ?? '' })
    from = place + 1
    to = kept + 1
  }
  return runs
}
