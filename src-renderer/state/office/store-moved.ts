import type { Refusal } from '../../../src-shared/refusals/refusal'
import { sharedState } from '../screen/shared-state'

/** That the open file was found not to be in its place; null while it is, as far as anybody knows. */
export const storeMoved = sharedState<Extract<Refusal, { code: 'store-moved' }> | null>(null)
