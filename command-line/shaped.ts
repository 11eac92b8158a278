import type { z } from 'zod'
import { fieldOf, shapeProblem } from '../src-shared/ipc/problem-of-shape'
import { Refused } from '../src-shared/refusals/refusal'

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
