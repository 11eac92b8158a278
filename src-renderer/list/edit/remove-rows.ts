import type { ListCode } from '../../../src-shared/lists/list-columns'
import type { EditTarget, RemovalDone } from '../../../src-shared/lists/list-edit'
import { listKinds } from '../../../src-shared/records/trash'
import { change, type Telling } from '../../state/commands/done-actions'
import { announce } from '../../state/office/announce'
import { refusalOf } from '../../state/office/refusal-of'
import type { Words } from '../../text/words'

/** True if rows of this list can be moved to the trash. */
export const canRemove = (list: ListCode): boolean => listKinds[list] !== undefined

function removed({ actionId, changing, names, left }: RemovalDone, words: Words): Telling {
  const kept = left.map(({ count, reason }) => words.lists.leftAsIs(count, words.shared.list.leftReasons[reason]))
  const text = [words.lists.removed(changing, names[0] || words.log.noHeadline), ...kept].join(' ')
  return { text, words, isRefusal: actionId === null }
}

/** Moves the target rows to the trash as one action with one undo. Shows a notice of which rows were left and why. */
export async function removeRows(target: EditTarget, words: Words): Promise<void> {
  try {
    await change('list:remove', { target }, { tell: removal => removed(removal, words) })
  } catch (thrown) {
    await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
  }
}
