import { z } from 'zod'

/** What a question takes (parsed when it arrives) and what it gives (a type: our own side need not be distrusted). */
export type Question<Input extends z.ZodType, Output> = { readonly input: Input; readonly output?: Output }
const question = <Input extends z.ZodType, Output>(input: Input): Question<Input, Output> => ({ input })
export const asking =
  <Output>() =>
  <Input extends z.ZodType>(input: Input) =>
    question<Input, Output>(input)

/** For what needs no telling. */
export const nothing = z.object({}).strict()
