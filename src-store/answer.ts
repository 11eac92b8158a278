import { randomBytes } from 'node:crypto'
import { type Answering, answered, refusalIn } from '../office/questions/parsed'
import type { Channel } from '../src-shared/ipc/channels'
import type { Answer } from '../src-shared/ipc/contract'

/** Writes down a bug under a reference that the user can quote. */
export type ReportBug = (reference: string, channel: string, error: unknown) => void

/**
 * Turns a thrown error into an answer. A refusal is returned as it is, and what was found in a damaged store is logged. Every other error
 * is a bug and gets a reference.
 */
export function refusing(error: unknown, channel: string, reportBug: ReportBug): Answer<never> {
  const known = refusalIn(error)
  // What SQLite found in a damaged file is for the person who repairs it; it is not part of the sentence that the user reads.
  if (known?.refusal.code === 'store-damaged') reportBug('damaged', channel, known.refusal.detail)
  if (known) return { ok: false, refusal: known.refusal }
  const reference = randomBytes(4).toString('hex')
  reportBug(reference, channel, error)
  return { ok: false, refusal: { code: 'unexpected', reference } }
}

/** Parses a question and has it answered. Returns every failure as a value; nothing is ever thrown at the window. */
export async function answer<C extends Channel>(
  channel: C,
  contract: Answering<C>['contract'],
  handlers: Answering<C>['handlers'],
  input: unknown,
  reportBug: ReportBug,
): Promise<Answer<unknown>> {
  try {
    return { ok: true, value: await answered({ contract, handlers }, channel, input) }
  } catch (error) {
    return refusing(error, channel, reportBug)
  }
}
