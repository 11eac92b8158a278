import { sharedState } from '../screen/shared-state'

/** True while the open file is known to be damaged, as the latest answer said. */
export const fileDamaged = sharedState(false)
