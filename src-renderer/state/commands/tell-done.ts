import type { ActionId } from '../../../src-shared/records/ids'
import type { Words } from '../../text/words'
import { announce } from '../office/announce'
import { readAgain } from '../office/query-client'
import { rememberAction, undoOffer } from './done-actions'

type Done = {
  readonly actionId: ActionId
  readonly text: string
  /** What is said when it is undone, if more than that. */
  readonly undone?: (words: Words) => string
}

/** After a change: says it with a button that takes it back, lets Ctrl+Z find it, and reads again what is on screen. */
export async function tellDone({ actionId, text, undone }: Done, words: Words): Promise<void> {
  rememberAction(actionId, undone)
  const action = undoOffer(actionId, words)
  await Promise.all([readAgain(), announce({ text, action })])
}
