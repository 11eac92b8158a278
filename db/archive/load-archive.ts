import { randomBytes } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { shortLine } from '../../src-shared/names/short-line'
import type { ReadingPart, WorkWatch } from '../../src-shared/program/work-progress'
import { type ArchiveFault, Refused } from '../../src-shared/refusals/refusal'
import { isContentName, keepContents } from '../attachments/content-files'
import { hashOf } from '../file/hash-file'
import { makeBeside } from '../file/make-beside'
import { createFile, refusalOf } from '../file/open-file'
import { migrate } from '../migrate'
import { migrations } from '../migrations'
import { programVersion } from '../program-version'
import { dialectOn } from '../statement-cache'
import { openStore } from '../store'
import { rest, stopIfCalledOff, tellStep } from '../work-step'
import { type ArchivedTable, type ArchiveSchema, archiveSchemaOf, type Cell } from './archive-schema'
import { contentsNamed } from './archive-source'
import { danglingReference } from './dangling-reference'

/** An archive as it was read. Its rows are of unknown shape until they are loaded. */
export type ArchiveContents = {
  readonly place: string
  readonly schema: ArchiveSchema
  readonly spaceId: string
  /** How many rows all its tables have together, for reporting progress. */
  readonly rowCount: number
  readonly rows: (table: ArchivedTable) => Iterable<unknown>
  /** Returns the file with the content of that SHA-256; undefined if the archive holds none. */
  readonly contentOf: (sha256: string) => string | undefined
}

const rowsAtATime = 1_000

/** Makes the refusal of a broken archive. The detail begins with the name of the table whose rows the fault is in. */
const broken = (place: string, fault: ArchiveFault, detail: string): Refused => {
  const [table = ''] = /^\w+/.exec(detail) ?? []
  return new Refused({ code: 'archive-broken', file: place, fault, detail, table })
}

const brokenContent = (place: string, fault: ArchiveFault, name: string, sha256: string): Refused =>
  new Refused({ code: 'archive-broken', file: place, fault, detail: `${name} (${sha256})` })

const isCell = (value: unknown): value is Cell =>
  value === null || typeof value === 'string' || typeof value === 'number'

/**
 * Returns a row's cells in the order of the table's columns. Refuses a row that is no object, has an unknown column, or has a cell that is
 * no `Cell`.
 */
function cellsOf(place: string, { name, columns }: ArchivedTable, row: unknown, index: number): Cell[] {
  const where = `${name} #${index + 1}`
  if (typeof row !== 'object' || row === null) throw broken(place, 'unreadable', where)
  const cells = row as Readonly<Record<string, unknown>>
  const unknown = Object.keys(cells).find(key => !columns.some(column => column.name === key))
  if (unknown !== undefined) throw broken(place, 'unknown', `${where}: ${shortLine(unknown)}`)
  return columns.map(column => {
    const value = Object.hasOwn(cells, column.name) ? cells[column.name] : undefined
    if (!isCell(value)) throw broken(place, 'unreadable', `${where}: ${column.name}`)
    return value
  })
}

/** Refuses an archive whose tables and columns are not exactly those of the version it says it is of. */
function checkSchema(place: string, archived: ArchiveSchema, ours: ArchiveSchema): void {
  const named = (schema: ArchiveSchema): string[] =>
    [...schema.tables, ...schema.record].flatMap(table => [
      table.name,
      ...table.columns.map(column => `${table.name}.${column.name}`),
    ])
  const [theirs, known] = [named(archived), named(ours)]
  const unknown = theirs.find(name => !known.includes(name))
  if (unknown !== undefined) throw broken(place, 'unknown', shortLine(unknown))
  const missing = known.find(name => !theirs.includes(name))
  if (missing !== undefined) throw broken(place, 'missing', missing)
}

/**
 * Inserts the rows of one table, and calls `inserted` after every 1,000 rows and at the end. Refuses a row that breaks a constraint of the
 * store.
 */
async function insertRows(
  raw: SQLite.Database,
  { place, rows }: ArchiveContents,
  table: ArchivedTable,
  inserted: (rows: number) => Promise<void>,
): Promise<void> {
  const names = table.columns.map(column => `"${column.name}"`)
  const insert = raw.prepare(
    `insert into "${table.name}" (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
  )
  let index = 0
  for (const row of rows(table)) {
    const cells = cellsOf(place, table, row, index)
    try {
      insert.run(cells)
    } catch (error) {
      if (!(error instanceof SQLite.SqliteError) || !error.code.startsWith('SQLITE_CONSTRAINT')) throw error
      // SQLite's message names each column it complains of after its table.
      const columns = [...error.message.matchAll(/\w+\.(\w+)/g)].map(([, column]) => column)
      const where = [`${table.name} #${index + 1}`, columns.join(', ')].filter(Boolean).join(': ')
      throw broken(place, /_(UNIQUE|PRIMARYKEY)$/.test(error.code) ? 'twice' : 'unreadable', where)
    }
    index += 1
    if (index % rowsAtATime === 0) await inserted(rowsAtATime)
  }
  await inserted(index % rowsAtATime)
}

/**
 * No stamp is from 2199 or later. Days end with that year, and a clock that began there would have too little time left. In milliseconds, in
 * hexadecimal, as a stamp begins.
 */
const latestStamp = Date.UTC(2199, 0, 1).toString(16).padStart(12, '0')

const stampShape = `${'[0-9a-f]'.repeat(16)}-*`

/** Where stamps are: that of each change, those it names as overwritten, and those of each row's cells. */
const stamps = {
  'change.hlc': 'select hlc as stamp from change',
  'change.prev':
    'select s.value as stamp from change c, json_each(iif(json_valid(c.prev), c.prev, json_array(c.prev))) s where c.prev is not null',
  'row_clock.clock':
    'select s.value as stamp from row_clock r, json_each(iif(json_valid(r.clock), r.clock, json_array(r.clock))) s',
}

/** Returns the first stamp of another shape, or that is too late, and where it is; undefined if there is none. */
function oddStamp(raw: SQLite.Database): { readonly place: string; readonly stamp: string } | undefined {
  for (const [place, every] of Object.entries(stamps)) {
    const odd = raw
      .prepare<[string, string], { stamp: unknown }>(
        `select stamp from (${every}) where stamp is not null and (typeof(stamp) <> 'text' or stamp not glob ? or stamp >= ?) limit 1`,
      )
      .get(stampShape, latestStamp)
    if (odd) return { place, stamp: String(odd.stamp) }
  }
  return undefined
}

/**
 * Lets the new file go on as a separate laptop in the same office. It keeps the office's id and every change as it was numbered. It goes on
 * with its own device id and numbering, and with a clock that is not behind the newest stamp read. Refuses a stamp of another shape, or one
 * that is too late.
 */
export function takeOver(raw: SQLite.Database, place: string): void {
  const odd = oddStamp(raw)
  if (odd !== undefined) throw broken(place, 'unreadable', `${odd.place} ${shortLine(odd.stamp)}`)
  const newest = (raw.prepare('select max(hlc) from change').pluck().get() as string | null) ?? '0'.repeat(16)
  raw
    .prepare('update device set clock_ms = ?, clock_counter = ?, is_merging = 0')
    .run(Number.parseInt(newest.slice(0, 12), 16), Number.parseInt(newest.slice(12, 16), 16))
}

/**
 * Inserts all rows into a store that has no device yet, with recording switched off. Refuses other tables than the store's, and a reference
 * to a missing row.
 */
async function fill(
  raw: SQLite.Database,
  contents: ArchiveContents,
  user: string,
  inserted: (rows: number) => Promise<void>,
): Promise<void> {
  const { place, schema, spaceId } = contents
  const ours = archiveSchemaOf(raw)
  checkSchema(place, schema, ours)
  raw
    .prepare('insert into device (rid, space_id, device_id, user_id, is_merging) values (1, ?, ?, ?, 1)')
    .run(spaceId, randomBytes(6).toString('hex'), user)
  for (const table of [...ours.tables, ...ours.record]) await insertRows(raw, contents, table, inserted)
  const dangling = await danglingReference(new Kysely({ dialect: dialectOn(raw) }))
  if (dangling) throw broken(place, 'dangling', dangling)
  takeOver(raw, place)
}

/** Checks that the content of each living attachment is in the archive and is what its name says. Returns the files to keep. */
async function contentsToKeep(raw: SQLite.Database, { place, contentOf }: ArchiveContents): Promise<string[]> {
  const files: string[] = []
  for (const { sha256, name, isNeeded } of contentsNamed(raw)) {
    const file = isContentName(sha256) ? contentOf(sha256) : undefined
    if (file === undefined && isNeeded) throw brokenContent(place, 'missing', name, sha256)
    if (file === undefined) continue
    if ((await hashOf(file)) !== sha256) throw brokenContent(place, 'altered', name, sha256)
    files.push(file)
  }
  return files
}

/**
 * Creates a store from an archive, in the version the archive was written by, and then migrates it to this program's version. The rows are
 * loaded in one transaction, into a file beside its place, where search and timelines are derived too. What is refused or called off leaves
 * no file. The contents of the attachments are made beside it in the same way.
 */
export async function loadArchive(
  file: string,
  user: string,
  contents: ArchiveContents,
  watch: WorkWatch = {},
): Promise<void> {
  const { schemaVersion } = contents.schema
  if (schemaVersion > programVersion)
    throw new Refused({ code: 'archive-is-newer', file: contents.place, archiveVersion: schemaVersion, programVersion })
  const steps = Object.fromEntries(Object.entries(migrations).slice(0, schemaVersion))
  const total = contents.rowCount
  let done = 0
  const tell = (rows: number, detail: ReadingPart) => {
    done += rows
    return tellStep(watch, { done, total, detail })
  }
  await makeBeside(file, async unfinished => {
    const raw = createFile(unfinished)
    let files: string[]
    try {
      await migrate(raw, steps)
      raw.exec('begin immediate')
      await fill(raw, contents, user, rows => tell(rows, 'rows'))
      await tell(0, 'finishing')
      raw.exec('commit')
      await migrate(raw)
      files = await contentsToKeep(raw, contents)
    } catch (error) {
      throw refusalOf(unfinished, error)
    } finally {
      raw.close()
    }
    // Opening the store derives what is derived from the rows.
    await (await openStore(unfinished, user, { between: () => rest(watch), laptop: null })).close()
    stopIfCalledOff(watch)
    await keepContents(unfinished, files)
  })
}
