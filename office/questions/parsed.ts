import type { z } from 'zod'
import { systemRefusal } from '../../db/file/folder-refusal'
import { fieldOf, shapeProblem } from '../../src-shared/ipc/problem-of-shape'
import type { Question } from '../../src-shared/ipc/question'
import { Refused } from '../../src-shared/refusals/refusal'

/**
 * What was written, through the same shape as the window's: the same limits, and text kept the same way. Refuses what does not fit, and
 * names the field; `whole` is named where no single field is at fault.
 */
export function shaped<Shape extends z.ZodType>(shape: Shape, written: unknown, whole: string): z.output<Shape> {
  const read = shape.safeParse(written)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Refused({ code: 'invalid-input', field: fieldOf(issue?.path ?? []) || whole, problem: shapeProblem(issue) })
}

/** What questions are asked through: what each of some may be asked with, and who answers it. */
export type Answering<Channel extends string> = {
  readonly contract: Readonly<Record<Channel, Question<z.ZodType, unknown>>>
  readonly handlers: Readonly<Record<Channel, (input: never) => Promise<unknown>>>
}

/** Has a question answered as its contract reads it, behind every door. Throws the refusal of what does not fit, and whatever its answering throws. */
export const answered = async <Channel extends string>(
  { contract, handlers }: Answering<Channel>,
  channel: Channel,
  input: unknown,
): Promise<unknown> => handlers[channel](shaped(contract[channel].input, input, channel) as never)

/** The refusal in what was thrown: our own, or what the system says about a file or folder; undefined for a bug. */
export const refusalIn = (error: unknown): Refused | undefined =>
  error instanceof Refused ? error : systemRefusal(error)
