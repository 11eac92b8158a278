import { placeKey } from '../../../src-shared/program/place'
import { placeNow, router } from '../router/router'
import { sharedState } from './shared-state'

/** Where the user searches in the page: a place by its key. A new object each time the field is asked for. Null while it is closed. */
export const finding = sharedState<{ readonly place: string } | null>(null)

/** Opens the field that searches in the screen in view, or goes to it when it is open. */
export const startFinding = (): void => finding.set({ place: placeKey(placeNow()) })
export const endFinding = (): void => finding.set(null)

// Who goes elsewhere has found what was searched for, or given up.
router.subscribe(() => {
  const now = finding.get()
  if (now && now.place !== placeKey(placeNow())) endFinding()
})
