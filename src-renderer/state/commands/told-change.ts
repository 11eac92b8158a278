import type { ActionId } from '../../../src-shared/records/ids'
import type { Words } from '../../text/words'
import { announce } from '../office/announce'
import { readAgain } from '../office/query-client'
import { rememberAction, undoOffer } from './done-actions'

/** After something was changed: remembered for Ctrl+Z, shown on every screen, and told with a way back. */
export async function told({ actionId }: { readonly actionId: ActionId }, text: string, words: Words): Promise<void> {
  rememberAction(actionId)
  await readAgain()
  void announce({ text, action: undoOffer(actionId, words) })
}
