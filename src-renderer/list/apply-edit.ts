import type { EditDone, EditTarget, ListChange } from '../../src-shared/lists/list-edit'
import { announce } from '../announce'
import { rememberAction, undoOffer } from '../commands/done-actions'
import { ask } from '../office'
import { readAgain } from '../query-client'
import type { Words } from '../text/words'

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
