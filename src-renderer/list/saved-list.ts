import { sharedState } from '../shared-state'

/** The list that is being written to a file, by the name of its view, and whether the user has called that off; null when none is. */
export const savedList = sharedState<{ readonly name: string; readonly isCalledOff: boolean } | null>(null)
