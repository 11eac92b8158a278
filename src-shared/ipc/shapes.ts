import { z } from 'zod'
import type { Id } from '../domain/ids'
import { isIsoDate, isIsoTime } from '../domain/iso-date'

/** What a question takes (parsed when it arrives) and what it gives (a type: our own side need not be distrusted). */
export type Question<Input extends z.ZodType, Output> = { readonly input: Input; readonly output?: Output }
const question = <Input extends z.ZodType, Output>(input: Input): Question<Input, Output> => ({ input })
/** One question: the shape it is parsed by, and the type it is answered with. */
export const asking =
  <Output>() =>
  <Input extends z.ZodType>(input: Input) =>
    question<Input, Output>(input)

export const id = <Kind extends string>() =>
  z.string().regex(/^[a-z0-9][a-z0-9:-]{0,99}$/i) as unknown as z.ZodType<Id<Kind>, string>
export const ids = <Kind extends string>() => z.array(id<Kind>()).max(200)
/** Text as typed, less the NUL characters that a paste can bring along and that SQLite's text cannot hold. */
export const typed = z.string().transform(text => text.replaceAll('\u0000', ''))
export const isoDate = z.string().refine(isIsoDate)
export const isoTime = z.string().refine(isIsoTime)
export const nothing = z.object({}).strict()
