import { knownSources } from '../../../db/reads/imports/known-sources'
import { referenceLists } from '../../../db/reads/records/reference-lists'
import type { Reader } from '../../../db/schema'
import type { Turns } from '../../../db/work-step'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Dropped } from '../../../src-shared/imports/dropped'
import type { ImportKind } from '../../../src-shared/imports/import-state'
import type { PassedOver, PassedOverWord } from '../../../src-shared/imports/passed-over'
import type { PriorityListOptions } from '../../../src-shared/imports/priority-decision'
import { cellText } from '../mapping/cells/row-problem'
import { contactsOfTable } from '../mapping/contacts/contacts-of-table'
import { interactionsBy, interactionsInSteps } from '../mapping/interactions-of-table'
import type { LogNames } from '../mapping/names/log-names'
import type { ImportWorld } from '../matching/import-world'
import type { ImportSource, NewRow } from '../planning/import-plan'
import { leftOutOfContacts } from '../planning/left-out'
import { type NameBook, nameBook } from '../planning/name-book'
import { archivedKey, rowsOfArchive } from '../planning/plan-archive'
import { rowsOfDocuments } from '../planning/plan-documents'
import { rowsOfEvents } from '../planning/plan-events'
import { interactionsToPlan } from '../planning/plan-interactions'
import { rowsOfContacts, rowsOfMembers } from '../planning/plan-people'
import { plainList, rowsOfList } from '../priorities/rows-of-list'
import { type Counts, count } from '../reading/contacts/counts'
import type { Cell, Sheet } from '../reading/read-table'
import type { Reading, Row } from '../reading/reading'
import { withoutPrivateColumns, withoutPrivateRows } from './private-parts'
import { contactMapOf, headerOf, keptMap, logMapOf, type TableChoice } from './table-choice'

/** The records of a file, whatever its kind, with what was left out. */
export type ReadRows = {
  readonly rows: readonly Row<unknown>[]
  readonly dropped: Dropped
  readonly passedOver: PassedOver
}

/** Lines of a table that are no rows. */
function linesBeside({ preamble, blank, totals }: Sheet, hidden = 0): PassedOver {
  const counts: Counts<PassedOverWord> = {}
  count(counts, 'preamble', preamble)
  count(counts, 'blank', blank)
  count(counts, 'totals', totals)
  count(counts, 'private', hidden)
  return counts
}

/** Reads the rows of a sheet as the user has mapped it. */
export function rowsOfSheet(sheet: Sheet, choice: TableChoice, names: LogNames): ReadRows {
  if (choice.kind === 'interactions') {
    const { sheet: shown, hidden } = withoutPrivateRows(sheet)
    return { rows: interactionsBy(shown, logMapOf(choice), names), dropped: {}, passedOver: linesBeside(sheet, hidden) }
  }
  // A table without a header has no names of columns that could say more.
  const { rows, dropped, passedOver } = contactsOfTable(sheet, contactMapOf(choice))
  const leftOut = leftOutOfContacts(rows, dropped)
  return { rows, dropped: leftOut, passedOver: { ...linesBeside(sheet), ...passedOver } }
}

/** Returns what is left out of a file that is no table. */
export const leftOutOf = (reading: Exclude<Reading, { kind: 'table' }>): Dropped =>
  reading.kind === 'contacts' ? leftOutOfContacts(reading.rows, reading.dropped) : reading.dropped

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
  /** What a list of priorities says beside its lines. */
  readonly list?: PriorityListOptions
}

/** Returns the cells of each row as the file has them, by line, for the file of rows that failed. */
function cellsByLine({ rows }: Sheet, kept: (cells: readonly Cell[]) => readonly Cell[]) {
  const byLine = new Map(rows.map(({ line, cells }) => [line, cells]))
  return ({ place }: Row<unknown>): readonly string[] => kept(byLine.get(place.line) ?? []).map(cell => cellText(cell))
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
  const { sheet: shown, hidden } = withoutPrivateRows(sheet)
  const rows = await interactionsInSteps(shown, logMapOf(choice), names, turn)
  return { rows, dropped: {}, passedOver: linesBeside(sheet, hidden) }
}

async function rowsOfTable(db: Reader, sheet: Sheet, choice: TableChoice, by: PlannedBy): Promise<RowsToPlan> {
  const { world, today, turn } = by
  const { rows, dropped, passedOver } = await allRowsOf(sheet, choice, by)
  await turn()
  const header = headerOf(sheet, choice.kind)
  const kept = withoutPrivateColumns(choice, header)
  const cellsOf = cellsByLine(sheet, kept)
  const base = { dropped, passedOver, map: JSON.stringify(keptMap(choice)), header: kept(header) }
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
  { reading, sheet, choice, list = plainList }: ReadToPlan,
  by: PlannedBy,
): Promise<RowsToPlan> {
  if (sheet && choice) return rowsOfTable(db, sheet, choice, by)
  if (reading.kind === 'table' || reading.kind === 'mails') throw new Error(`${reading.kind} cannot be planned so`)
  const { passedOver } = reading
  const base = { dropped: leftOutOf(reading), passedOver, map: null, header: [] }
  switch (reading.kind) {
    case 'contacts':
      return { ...base, kind: 'contacts', ...rowsOfContacts(reading.rows, by.world) }
    case 'members':
      return { ...base, kind: 'members', ...rowsOfMembers(reading.rows, by.world) }
    case 'events':
      return { ...base, kind: 'events', ...rowsOfEvents(reading.rows, by.world, by.today) }
    case 'archive': {
      const { rows: archived, spaceId } = reading
      const keys = archived.map(({ value }) => archivedKey(spaceId, value))
      const taken = new Map(
        (await knownSources(db, keys)).flatMap(({ key, id, isLiving }) => (isLiving ? [[key, id]] : [])),
      )
      return {
        ...base,
        kind: 'archive',
        ...rowsOfArchive(archived, { world: by.world, names: by.names, taken, spaceId }),
      }
    }
    case 'priorities': {
      const rows = await rowsOfList(db, reading.rows, list)
      return { ...base, kind: 'priorities', map: JSON.stringify(list), rows, book: nameBook(by.world) }
    }
    case 'documents':
      return { ...base, kind: 'documents', ...rowsOfDocuments(reading.rows, by.world, await referenceLists(db)) }
  }
}

/** Returns what the rows of a file are. */
export const kindOf = ({ reading, choice }: ReadToPlan): ImportKind =>
  reading.kind === 'table' ? (choice?.kind ?? 'interactions') : reading.kind
