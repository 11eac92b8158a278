import type { Refusal } from '../../../src-shared/refusals/refusal'
import { sharedState } from '../screen/shared-state'

/** The refusal received when the open file was not in its place. Null while the file is in its place, as far as is known. */
export const storeMoved = sharedState<Extract<Refusal, { code: 'store-moved' }> | null>(null)
