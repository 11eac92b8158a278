import type { EditDone, EditTarget, ListChange } from '../../../src-shared/lists/list-edit'
import { rememberAction, undoOffer } from '../../state/commands/done-actions'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { readAgain } from '../../state/office/query-client'
import type { Words } from '../../text/words'

/** Makes an edit of rows, says how many changed, and offers to take it back. */
export async function applyEdit(target: EditTarget, change: ListChange, words: Words): Promise<EditDone> {
  const done = await ask('list:edit', { target, change })
  const { actionId } = done
  if (actionId !== null) rememberAction(actionId)
  await readAgain()
  await announce({
    text: words.lists.edited(done.changing, done.matched),
    ...(actionId !== null && { action: undoOffer(actionId, words) }),
  })
  return done
}
