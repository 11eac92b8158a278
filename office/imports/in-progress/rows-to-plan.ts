import { referenceLists } from '../../../db/reads/records/reference-lists'
import type { Reader } from '../../../db/schema'
import type { Turns } from '../../../db/work-step'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Dropped } from '../../../src-shared/imports/dropped'
import type { ImportKind } from '../../../src-shared/imports/import-state'
import { cellText } from '../mapping/cells/row-problem'
import { contactsOfTable } from '../mapping/contacts/contacts-of-table'
import { interactionsBy, interactionsInSteps } from '../mapping/interactions-of-table'
import type { LogNames } from '../mapping/names/log-names'
import type { ImportWorld } from '../matching/import-world'
import type { ImportSource, NewRow } from '../planning/import-plan'
import type { NameBook } from '../planning/name-book'
import { rowsOfDocuments } from '../planning/plan-documents'
import { rowsOfEvents } from '../planning/plan-events'
import { interactionsToPlan } from '../planning/plan-interactions'
import { rowsOfContacts, rowsOfMembers } from '../planning/plan-people'
import type { Sheet } from '../reading/read-table'
import type { Reading, Row } from '../reading/reading'
import { contactMapOf, headerOf, keptMap, logMapOf, type TableChoice } from './table-choice'

/** The records of a file, whatever its kind, with what was left out. */
export type ReadRows = {
  readonly rows: readonly Row<unknown>[]
  readonly dropped: Dropped
  readonly passedOver: Readonly<Record<string, number>>
}

/** Lines of a table that are no rows. */
const linesBeside = ({ preamble, blank, totals }: Sheet): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries({ preamble, blank, totals }).filter(([, lines]) => lines > 0))

/** Reads the rows of a sheet as the user has mapped it. */
export function rowsOfSheet(sheet: Sheet, choice: TableChoice, names: LogNames): ReadRows {
  if (choice.kind === 'interactions')
    return { rows: interactionsBy(sheet, logMapOf(choice), names), dropped: {}, passedOver: linesBeside(sheet) }
  // A table without a header has no names of columns that could say more.
  const { rows, dropped, passedOver } = contactsOfTable(sheet, contactMapOf(choice))
  return { rows, dropped, passedOver: { ...linesBeside(sheet), ...passedOver } }
}

/** What a plan is made of. */
export type RowsToPlan = Pick<ReadRows, 'dropped' | 'passedOver'> & {
  readonly kind: ImportSource['kind']
  readonly map: string | null
  readonly rows: readonly NewRow[]
  readonly book: NameBook
  readonly header: readonly string[]
}

/** A file that was read, and how its table is read; `sheet` and `choice` are null for other files. */
export type ReadToPlan = {
  readonly reading: Reading
  readonly sheet: Sheet | null
  readonly choice: TableChoice | null
}

/** Returns the cells of each row as the file has them, by line, for the file of rows that failed. */
function cellsByLine({ rows }: Sheet): (row: Row<unknown>) => readonly string[] {
  const byLine = new Map(rows.map(({ line, cells }) => [line, cells]))
  return ({ place }) => (byLine.get(place.line) ?? []).map(cell => cellText(cell))
}

/** What a file is planned by: the names of the office, the day, and what is awaited often in long reading. */
export type PlannedBy = {
  readonly names: LogNames
  readonly world: ImportWorld
  readonly today: IsoDate
  readonly turn: Turns
}

/** Reads all rows of a sheet as `rowsOfSheet` does. Meetings are read in steps, since there may be many. */
async function allRowsOf(sheet: Sheet, choice: TableChoice, { names, turn }: PlannedBy): Promise<ReadRows> {
  if (choice.kind !== 'interactions') return rowsOfSheet(sheet, choice, names)
  const rows = await interactionsInSteps(sheet, logMapOf(choice), names, turn)
  return { rows, dropped: {}, passedOver: linesBeside(sheet) }
}

async function rowsOfTable(db: Reader, sheet: Sheet, choice: TableChoice, by: PlannedBy): Promise<RowsToPlan> {
  const { world, today, turn } = by
  const { rows, dropped, passedOver } = await allRowsOf(sheet, choice, by)
  await turn()
  const cellsOf = cellsByLine(sheet)
  const base = { dropped, passedOver, map: JSON.stringify(keptMap(choice)), header: headerOf(sheet, choice.kind) }
  if (choice.kind === 'contacts')
    return {
      ...base,
      kind: 'contacts',
      ...rowsOfContacts(rows as Parameters<typeof rowsOfContacts>[0], world, cellsOf),
    }
  const { partners } = await referenceLists(db)
  const options = { today, allPartnerIds: partners.map(({ id }) => id), cellsOf }
  const read = await interactionsToPlan(rows as Parameters<typeof interactionsToPlan>[0], world, options, turn)
  return { ...base, kind: 'interactions', ...read }
}

/** Returns what the plan of a file is made of. Mails have no plan. */
export async function rowsToPlan(
  db: Reader,
  { reading, sheet, choice }: ReadToPlan,
  by: PlannedBy,
): Promise<RowsToPlan> {
  if (sheet && choice) return rowsOfTable(db, sheet, choice, by)
  if (reading.kind === 'table' || reading.kind === 'mails') throw new Error(`${reading.kind} cannot be planned so`)
  const { dropped, passedOver } = reading
  const base = { dropped, passedOver, map: null, header: [] }
  switch (reading.kind) {
    case 'contacts':
      return { ...base, kind: 'contacts', ...rowsOfContacts(reading.rows, by.world) }
    case 'members':
      return { ...base, kind: 'members', ...rowsOfMembers(reading.rows, by.world) }
    case 'events':
      return { ...base, kind: 'events', ...rowsOfEvents(reading.rows, by.world, by.today) }
    case 'documents':
      return { ...base, kind: 'documents', ...rowsOfDocuments(reading.rows, by.world, await referenceLists(db)) }
  }
}

/** Returns what the rows of a file are. */
export const kindOf = ({ reading, choice }: ReadToPlan): ImportKind =>
  reading.kind === 'table' ? (choice?.kind ?? 'interactions') : reading.kind
