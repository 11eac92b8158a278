import { z } from 'zod'
import { contactFields } from './contact-field'
import { droppedColumns } from './dropped'

const column = z
  .object({
    /** The heading of the column, as in the file. */
    header: z.string().min(1).max(500),
    /** Which of several columns with the same heading is meant, counted from 1. */
    which: z.int().min(1).max(1_000).default(1),
    field: z.enum([...contactFields, ...droppedColumns]),
    /** Columns of one number belong together, such as an address and its type. */
    number: z.int().min(0).max(999).default(1),
  })
  .strict()

/** Which columns of a table of contacts hold what, as data that is kept and used again. */
export const keptContactMap = z
  .object({ talanMap: z.literal(1), kind: z.literal('contacts'), columns: z.array(column).max(1_000) })
  .strict()

export type KeptContactMap = Readonly<z.output<typeof keptContactMap>>
