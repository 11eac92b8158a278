import { changeSettings, useSettings } from '../office/use-settings'
import { openPlace } from '../router/router'
import { leaveBars } from './panes'
import { sharedState } from './shared-state'

/** True if the user has asked for the check list of the first hour in this window. It is then shown even with every step done. */
const isAskedFor = sharedState(false)

/** Shows the check list of the first hour on the first screen, also if it was hidden or is done. */
export function showBeginning(): void {
  isAskedFor.set(true)
  void changeSettings({ isBeginningHidden: false })
  leaveBars()
  openPlace({ view: 'home' })
}

/** Hides the check list until it is asked for. */
export function hideBeginning(): void {
  isAskedFor.set(false)
  void changeSettings({ isBeginningHidden: true })
}

/** Whether the user has asked for the check list, or has hidden it. */
export function useBeginning(): { readonly isAskedFor: boolean; readonly isHidden: boolean } {
  const { data } = useSettings()
  return { isAskedFor: isAskedFor.use(), isHidden: data?.isBeginningHidden ?? false }
}
