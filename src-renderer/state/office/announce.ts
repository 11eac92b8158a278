import type { ActionId } from '../../../src-shared/records/ids'
import { sharedState } from '../screen/shared-state'

type Action = {
  readonly label: string
  readonly onPress: () => void
  /** What it takes back; the notice goes when that has been taken back in another way. */
  readonly undoes?: ActionId
}

/** A short message in the corner, with at most two things to do about it. */
export type Notice = {
  readonly text: string
  readonly action?: Action
  readonly second?: Action
  readonly isRefusal?: boolean
  /** Nothing was done, and nothing is wrong. */
  readonly isHint?: boolean
}

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
