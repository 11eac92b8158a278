import { z } from 'zod'
import { dayCounts } from '../days/excel-day'
import { contactFields } from '../imports/contact-field'
import { droppedColumns } from '../imports/dropped'
import type { ShownBatch, ShownMap } from '../imports/import-batch'
import { highestRow, longestMark, longestNameKey, mostFieldsOfRow, mostPlanned } from '../imports/import-limits'
import type { ImportResult, PlanPage, PlanTotals, ShownName, ShownRow } from '../imports/import-plan'
import { type ImportState, tableKinds } from '../imports/import-state'
import { fieldSides, importVerbs } from '../imports/import-verb'
import { logFields } from '../imports/log-field'
import { longestList, mostListItems } from '../imports/nested-list'
import { textEncodings } from '../imports/text-encoding'
import { interactionKinds } from '../log/interaction'
import { longestOf } from '../records/catalogue/longest-of'
import type { LeftRow } from '../records/history'
import type { ActionId } from '../records/ids'
import { mostRowsOfPage } from '../records/record-limits'
import { byName, id, isoDate, line } from './field-shapes'
import { type Acted, changing, keeping, type MayHaveActed, nothing, reading } from './question'

const page = { offset: z.int().min(0).max(highestRow), limit: z.int().min(0).max(mostPlanned) }
const rowNumbers = z.array(z.int().min(0).max(highestRow)).min(1).max(mostPlanned)
const match = z.object({ do: z.literal('match'), id: id<'matched'>() }).strict()
const sides = byName(100, z.enum(fieldSides), mostFieldsOfRow)
const rowDecision = z.union([
  z.object({ do: z.enum(['new', 'fill', 'leave']) }).strict(),
  z.object({ do: z.literal('update'), sides: sides.exactOptional() }).strict(),
  match,
])
const nameDecision = z.union([z.object({ do: z.enum(['likeliest', 'new', 'leave']) }).strict(), match])
const verdict = z.enum(['known', 'new', 'unsure', 'left'])

const column = z
  .object({
    /** The number of the column, counted from 0. */
    at: z.int().min(0).max(1_000),
    field: z.enum([...logFields, ...contactFields, ...droppedColumns]).nullable(),
    named: line(longestMark, 1).optional(),
  })
  .strict()

/** How a file is read. What is left out stays as it is. */
export const readingChange = z
  .object({
    encoding: z.enum(textEncodings),
    separator: z.enum([',', ';', '\t', '|']),
    /** The line with the names of the columns; null says that there is none. */
    headerLine: z.int().min(1).max(highestRow).nullable(),
    /** The number of the sheet, counted from 0. */
    sheet: z.int().min(0).max(1_000),
    kind: z.enum(tableKinds),
    columns: z.array(column).max(1_000),
    dayOrder: z.enum(['day-first', 'month-first']),
    dayCount: z.enum(dayCounts),
    usualKind: z.enum(interactionKinds).nullable(),
    /** The days that events of a calendar are read of. */
    window: z.object({ from: isoDate, until: isoDate }).strict(),
  })
  .partial()
  .strict()

/** A list of priorities as it was pasted. */
const pastedList = z
  .object({
    text: z.string().max(longestList),
    /** The area that all lines are issues of; null if the lines at the top are areas. */
    areaId: id<'area'>().nullable(),
    decision: z
      .object({
        ownerPartnerId: id<'partner'>().nullable(),
        decidingBody: line(longestOf('wording', 'decidingBody'), 1).nullable(),
        decidedOn: isoDate.nullable(),
        caseNumber: line(longestOf('wording', 'caseNumber'), 1).nullable(),
        validFrom: isoDate.nullable(),
      })
      .strict()
      .nullable(),
    /** What the user has decided of some lines, by their numbers in the text. */
    decisions: z
      .array(z.object({ line: z.int().min(1).max(highestRow), decision: rowDecision }).strict())
      .max(mostListItems),
  })
  .strict()

/** What became of the revert of a batch. What was changed since is left and named. */
type Reverted = MayHaveActed<{ readonly undone: number; readonly skipped: number; readonly left: readonly LeftRow[] }>

/**
 * The questions about the import in progress, of which there is at most one, and about earlier ones. Long ones are followed and called off
 * as the long work `import`. A question that finds no import in the state it needs is refused as `no-import`.
 */
export const importContract = {
  'import:state': reading<ImportState>()(nothing),
  /** Reads the file, or maps it, in another way. A plan that was made is thrown away. Answered when that is done. */
  'import:change': keeping<ImportState>()(readingChange),
  /** Compares what was read with the office. Nothing is written. */
  'import:plan': keeping<ImportState>()(nothing),
  /** The rows of one verb, or of all, in the order of the file. */
  'import:rows': reading<PlanPage>()(z.object({ ...page, verb: z.enum(importVerbs).nullable() }).strict()),
  /** The names that rows of the plan have, those of most rows first. */
  'import:names': reading<{ readonly total: number; readonly rows: readonly ShownName[] }>()(
    z.object({ ...page, verdict: verdict.nullable() }).strict(),
  ),
  /** Decides some rows by their numbers, or all of one verb. Null takes decisions back. */
  'import:decide-rows': keeping<PlanTotals>()(
    z
      .object({
        of: z.union([z.object({ rows: rowNumbers }).strict(), z.object({ verb: z.enum(importVerbs) }).strict()]),
        decision: rowDecision.nullable(),
      })
      .strict(),
  ),
  /** Decides some names by their keys, or all of one verdict, for all rows that have them. Null takes decisions back. */
  'import:decide-names': keeping<PlanTotals>()(
    z
      .object({
        of: z.union([
          z.object({ keys: z.array(z.string().max(longestNameKey)).min(1).max(mostPlanned) }).strict(),
          z.object({ verdict }).strict(),
        ]),
        decision: nameDecision.nullable(),
      })
      .strict(),
  ),
  /** Gives some rows the day that the file leaves out. */
  'import:give-day': keeping<PlanTotals>()(z.object({ rows: rowNumbers, day: isoDate }).strict()),
  /** Writes the plan as one batch and one action. `actionId` is null if there was nothing to write. */
  'import:apply': changing<ImportResult & { readonly actionId: ActionId | null }>()(nothing),
  /** Forgets the import in progress, and stops reading. Nothing of it is left. */
  'import:give-up': keeping<Record<string, never>>()(nothing),
  /** What adding a pasted list of priorities would do with each of its lines. Nothing is written. */
  'import:plan-list': reading<readonly ShownRow[]>()(pastedList),
  /** Adds a pasted list as one batch and one action, under a name. `actionId` is null if there was nothing to write. */
  'import:add-list': changing<ImportResult & { readonly actionId: ActionId | null }>()(
    z.object({ list: pastedList, name: line(200, 1) }).strict(),
  ),
  /** The batches that were read in, newest first, those that were reverted too. */
  'import:batches': reading<readonly ShownBatch[]>()(z.object({ limit: z.int().min(1).max(mostRowsOfPage) }).strict()),
  /** The maps of columns that are used again for a table that has them, the latest first. */
  'import:maps': reading<readonly ShownMap[]>()(nothing),
  /** Forgets the map of a batch, so that no table is read by it again. */
  'import:forget-map': changing<Acted>()(z.object({ batchId: id<'import-batch'>() }).strict()),
  /**
   * How many things a revert of the batch would leave, as the office is now. Nothing is changed. Followed and called off as the long work
   * `revert-effect`; asked again, it calls the earlier question off.
   */
  'import:revert-effect': reading<{ readonly stays: number }>()(z.object({ batchId: id<'import-batch'>() }).strict()),
  /** Takes a whole batch back, what it changed included. What was changed since is left and named. */
  'import:revert': changing<Reverted>()(z.object({ batchId: id<'import-batch'>() }).strict()),
} as const
