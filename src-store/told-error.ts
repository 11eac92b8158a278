import { type Refusal, Refused } from '../src-shared/refusals/refusal'

/** An error as one thread tells another of it: in words, and as a refusal if it is one. */
export type ToldError = { readonly fault: string; readonly refusal?: Refusal | undefined }

/** Returns an error as it is told to another thread. */
export const toldError = (error: unknown): ToldError => ({
  fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
  refusal: error instanceof Refused ? error.refusal : undefined,
})

/** Returns the error that another thread told of, to be thrown here. */
export const errorTold = ({ fault, refusal }: ToldError): Error => (refusal ? new Refused(refusal) : new Error(fault))
