import { type Refusal, Refused } from '../../../src-shared/refusals/refusal'

/** What to tell the user about anything thrown; a bug in the window is named by its message, so that it can be reported. */
export const refusalOf = (thrown: unknown): Refusal =>
  thrown instanceof Refused
    ? thrown.refusal
    : { code: 'unexpected', reference: thrown instanceof Error ? thrown.message : String(thrown) }
