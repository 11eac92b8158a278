import type { LikelyDuplicate } from '../../../src-shared/names/duplicate'
import type { MergedKind } from '../../../src-shared/records/merge'
import { change } from '../../state/commands/done-actions'
import { announce } from '../../state/office/announce'
import { refusalOf } from '../../state/office/refusal-of'
import type { Words } from '../../text/words'

/**
 * Restores somebody known who lies in the bin, before he or she is used. Returns true at once for the others. Returns false, and says why, if
 * the office refuses.
 */
export async function fromTheBin(
  kind: MergedKind,
  { id, name, isInBin }: LikelyDuplicate,
  words: Words,
): Promise<boolean> {
  if (!isInBin) return true
  try {
    await change('trash:restore', { kind, id }, { tell: { text: words.trash.restored(name), words } })
    return true
  } catch (thrown) {
    await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
    return false
  }
}
