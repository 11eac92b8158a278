import type { ActionId } from '../../../src-shared/records/ids'
import { sharedState } from '../screen/shared-state'
import type { Notice } from './notice'

/** Whether there has been anything to show; the shelf is drawn for it even before the window is at rest. */
export const hasSpoken = sharedState(false)

/** Shows a notice. The part that draws it is fetched after the first paint, hence the import on demand. */
export async function announce(notice: Notice): Promise<void> {
  const { showNotice } = await import('./notices')
  showNotice(notice)
  hasSpoken.set(true)
}

/** Takes away the notices that offer to take something back, all of them unless one action is named. */
export async function withdrawOffers(actionId?: ActionId): Promise<void> {
  if (!hasSpoken.get()) return
  const { closeOffers } = await import('./notices')
  closeOffers(actionId)
}
