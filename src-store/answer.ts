import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { systemRefusal } from '../db/file/folder-refusal'
import type { Channel } from '../src-shared/ipc/channels'
import type { Answer } from '../src-shared/ipc/contract'
import { fieldOf, shapeProblem } from '../src-shared/ipc/problem-of-shape'
import type { Question } from '../src-shared/ipc/question'
import { Refused } from '../src-shared/refusals/refusal'

/** Where a bug is written down, under a reference the user can quote. */
export type ReportBug = (reference: string, channel: string, error: unknown) => void

type Handler = (input: never) => Promise<unknown>

/** Turns what was thrown into an answer: a refusal says no (what was found in a damaged store is logged), anything else is a bug and gets a reference. */
export function refusing(error: unknown, channel: string, reportBug: ReportBug): Answer<never> {
  const known = error instanceof Refused ? error : systemRefusal(error)
  // What SQLite found in a damaged file is for whoever mends it, and no part of the sentence.
  if (known?.refusal.code === 'store-damaged') reportBug('damaged', channel, known.refusal.detail)
  if (known) return { ok: false, refusal: known.refusal }
  const reference = randomBytes(4).toString('hex')
  reportBug(reference, channel, error)
  return { ok: false, refusal: { code: 'unexpected', reference } }
}

/** Parses a question, has it answered, and words every way it can fail as a value; nothing is ever thrown at the window. */
export async function answer<C extends Channel>(
  channel: C,
  contract: Readonly<Record<C, Question<z.ZodType, unknown>>>,
  handlers: Readonly<Record<C, Handler>>,
  input: unknown,
  reportBug: ReportBug,
): Promise<Answer<unknown>> {
  const parsed = contract[channel].input.safeParse(input)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const field = fieldOf(issue?.path ?? []) || channel
    return {
      ok: false,
      refusal: { code: 'invalid-input', field, problem: shapeProblem(issue) },
    }
  }
  try {
    return { ok: true, value: await handlers[channel](parsed.data as never) }
  } catch (error) {
    return refusing(error, channel, reportBug)
  }
}
