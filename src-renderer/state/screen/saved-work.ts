import type { Words } from '../../text/words'
import { announce } from '../office/announce'
import type { Notice } from '../office/notice'
import { refusalOf } from '../office/refusal-of'
import { sharedState } from './shared-state'

/** What is being written to the disk while one goes on working, what it is called, and whether the user has called it off. */
export type SavedWork = { readonly what: 'list' | 'archive'; readonly name: string; readonly isCalledOff: boolean }

/** Everything that is being written now, at most one of each kind. */
export const savedWorks = sharedState<readonly SavedWork[]>([])

const others = (what: SavedWork['what']) => savedWorks.get().filter(work => work.what !== what)
const underWay = (what: SavedWork['what']) => savedWorks.get().find(work => work.what === what)

export const noteCalledOff = (work: SavedWork): void =>
  savedWorks.set([...others(work.what), { ...work, isCalledOff: true }])

/**
 * Has something written and says how it went. Shown under every screen meanwhile; a second of its kind is refused by the office, and the first
 * goes on being shown.
 */
export async function saving(
  what: SavedWork['what'],
  name: string,
  words: Words,
  write: () => Promise<Notice>,
): Promise<void> {
  const isFirst = !underWay(what)
  if (isFirst) savedWorks.set([...others(what), { what, name, isCalledOff: false }])
  try {
    await announce(await write())
  } catch (thrown) {
    const refusal = refusalOf(thrown)
    // Having closed the system's dialog needs no telling; having stopped what was under way does.
    if (refusal.code !== 'cancelled') await announce({ text: words.shared.refusal(refusal), isRefusal: true })
    else if (isFirst && underWay(what)?.isCalledOff) await announce({ text: words.work.calledOff[what] })
  } finally {
    if (isFirst) savedWorks.set(others(what))
  }
}
