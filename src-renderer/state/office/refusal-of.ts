import { type Refusal, Refused } from '../../../src-shared/refusals/refusal'

/**
 * Returns the refusal to show the user for anything thrown. A bug in the window becomes `unexpected` with its message, so that it can be
 * reported.
 */
export const refusalOf = (thrown: unknown): Refusal =>
  thrown instanceof Refused
    ? thrown.refusal
    : { code: 'unexpected', reference: thrown instanceof Error ? thrown.message : String(thrown) }
