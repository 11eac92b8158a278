import { z } from 'zod'
import { dayCounts } from '../days/excel-day'
import { interactionKinds } from '../log/interaction'
import { logFields, markedFields } from './log-field'

const heading = z.string().min(1).max(500)

const column = z
  .object({
    /** The heading of the column, as in the file. */
    header: heading,
    /** Which of several columns with the same heading is meant, counted from 1. */
    which: z.int().min(1).max(1_000).default(1),
    field: z.enum(logFields),
    /** In a column of marks, what a mark says that the row is about, such as the name of a partner. */
    named: z.string().min(1).max(300).optional(),
  })
  .strict()
  .refine(({ field, named }) => named === undefined || markedFields.some(one => one === field), {
    path: ['named'],
    params: { what: 'not-marked' },
  })

/** Which columns of a table of meetings hold what, as data that is kept and used again. */
export const logMap = z
  .object({
    talanMap: z.literal(1),
    kind: z.literal('interactions'),
    columns: z.array(column).max(1_000),
    /** What `10/7/2025` means. */
    dayOrder: z.enum(['day-first', 'month-first']).default('day-first'),
    /** Where the workbook counts its days from. */
    dayCount: z.enum(dayCounts).default('1900'),
    /** The kind of the rows that say none; null makes each of them one to be confirmed. */
    usualKind: z.enum(interactionKinds).nullable().default(null),
  })
  .strict()

export type LogMap = Readonly<z.output<typeof logMap>>
export type MappedColumn = LogMap['columns'][number]
