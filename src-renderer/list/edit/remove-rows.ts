import type { ListCode } from '../../../src-shared/lists/list-columns'
import type { EditTarget } from '../../../src-shared/lists/list-edit'
import { listKinds } from '../../../src-shared/records/trash'
import { rememberAction, undoOffer } from '../../state/commands/done-actions'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { readAgain } from '../../state/office/query-client'
import { refusalOf } from '../../state/office/refusal-of'
import type { Words } from '../../text/words'

export const canRemove = (list: ListCode): boolean => listKinds[list] !== undefined

/** Puts the rows that are meant in the trash, as one action with one way back; tells which were left and why. */
export async function removeRows(target: EditTarget, words: Words): Promise<void> {
  try {
    const { actionId, changing, names, left } = await ask('list:remove', { target })
    const kept = left.map(({ count, reason }) => words.lists.leftAsIs(count, words.shared.list.leftReasons[reason]))
    const text = [words.lists.removed(changing, names[0] || words.log.noHeadline), ...kept].join(' ')
    if (actionId === null) return void (await announce({ text, isRefusal: true }))
    rememberAction(actionId)
    await readAgain()
    await announce({ text, action: undoOffer(actionId, words) })
  } catch (thrown) {
    await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
  }
}
