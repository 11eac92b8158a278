import type { ActionId } from '../../../src-shared/records/ids'
import { announce } from '../../announce'
import { rememberAction, undoOffer } from '../../commands/done-actions'
import { readAgain } from '../../query-client'
import type { Words } from '../../text/words'

/** After something was changed: remembered for Ctrl+Z, shown on every screen, and told with a way back. */
export async function told({ actionId }: { readonly actionId: ActionId }, text: string, words: Words): Promise<void> {
  rememberAction(actionId)
  await readAgain()
  void announce({ text, action: undoOffer(actionId, words) })
}
