import type { ActionId } from '../../../src-shared/records/ids'
import { sharedState } from '../screen/shared-state'
import type { Notice } from './notice'

/** True once there has been a notice to show. The shelf of notices is then drawn even before the window is at rest. */
export const hasSpoken = sharedState(false)

/** Shows a notice. The part that draws notices is fetched after the first paint, hence the import on demand. */
export async function announce(notice: Notice): Promise<void> {
  const { showNotice } = await import('./notices')
  showNotice(notice)
  hasSpoken.set(true)
}

/** Shows a notice until something is over. It stays for as long as that takes, unless the user closes it. */
export async function announceUntil(notice: Notice, over: Promise<void>): Promise<void> {
  const { holdNotice } = await import('./notices')
  const close = holdNotice(notice)
  hasSpoken.set(true)
  await over
  close()
}

/** Closes the notices that offer to undo the given action, or every such notice if no action is given. */
export async function withdrawOffers(actionId?: ActionId): Promise<void> {
  if (!hasSpoken.get()) return
  const { closeOffers } = await import('./notices')
  closeOffers(actionId)
}
