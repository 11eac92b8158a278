import type { Words } from '../../text/words'
import { announce } from '../office/announce'
import type { Notice } from '../office/notice'
import { refusalOf } from '../office/refusal-of'
import { sharedState } from './shared-state'

/** A file being written to disk while the user goes on working: its kind, its name, and whether the user has cancelled it. */
export type SavedWork = { readonly what: 'list' | 'archive'; readonly name: string; readonly isCalledOff: boolean }

/** All files being written now, at most one of each kind. */
export const savedWorks = sharedState<readonly SavedWork[]>([])

const others = (what: SavedWork['what']) => savedWorks.get().filter(work => work.what !== what)
const underWay = (what: SavedWork['what']) => savedWorks.get().find(work => work.what === what)

/** Marks a work as cancelled by the user, so that its end is announced as such. */
export const noteCalledOff = (work: SavedWork): void =>
  savedWorks.set([...others(work.what), { ...work, isCalledOff: true }])

/**
 * Writes something and shows a notice of the result. The work is shown under every screen meanwhile. The office refuses a second work of
 * the same kind, and the first is still shown.
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
    // Closing the system's dialog needs no notice. Cancelling work that had begun does.
    if (refusal.code !== 'cancelled') await announce({ text: words.shared.refusal(refusal), isRefusal: true })
    else if (isFirst && underWay(what)?.isCalledOff) await announce({ text: words.work.calledOff[what] })
  } finally {
    if (isFirst) savedWorks.set(others(what))
  }
}
