import type { z } from 'zod'
import { systemRefusal } from '../../db/file/folder-refusal'
import { fieldOf, shapeProblem } from '../../src-shared/ipc/problem-of-shape'
import type { Question } from '../../src-shared/ipc/question'
import { Refused } from '../../src-shared/refusals/refusal'

/**
 * Parses what a user wrote with the same shape as the window uses, so that limits and stored text are the same. Refuses what does not fit
 * and names the field; `whole` is named when no single field is wrong.
 */
export function shaped<Shape extends z.ZodType>(shape: Shape, written: unknown, whole: string): z.output<Shape> {
  const read = shape.safeParse(written)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Refused({ code: 'invalid-input', field: fieldOf(issue?.path ?? []) || whole, problem: shapeProblem(issue) })
}

/** The contract of some questions, which parses their input, and the handlers that answer them. */
export type Answering<Channel extends string> = {
  readonly contract: Readonly<Record<Channel, Question<z.ZodType, unknown>>>
  readonly handlers: Readonly<Record<Channel, (input: never) => Promise<unknown>>>
}

/**
 * Answers a question after parsing its input by the contract; every way in uses this. Throws the refusal of input that does not fit, and
 * every error of the handler.
 */
export const answered = async <Channel extends string>(
  { contract, handlers }: Answering<Channel>,
  channel: Channel,
  input: unknown,
): Promise<unknown> => handlers[channel](shaped(contract[channel].input, input, channel) as never)

/** Returns the refusal in an error: our own, or the one for what the system reports of a file or folder; undefined for a bug. */
export const refusalIn = (error: unknown): Refused | undefined =>
  error instanceof Refused ? error : systemRefusal(error)
