import SQLite from 'better-sqlite3'
import { type ReplayedRow, replayed } from '../record/replayed-row'
import type { RowKey } from '../rules/broken-rows'
import { quotedName, runSql } from '../run-sql'
import type { Writer } from '../schema'
import type { ParkedReason } from '../tables/exchange'
import { clashesOf, type LoggedEntry, type Recorded } from './clashes-of-row'
import { staysHome } from './stays-home'
import type { Shapes, TableShape } from './table-shapes'

const statement = {
  entries: `select op, hlc, columns, prev, schema_version as schemaVersion, device_id as device
    from change indexed by change_by_row where table_name = ? and row_id = ? order by hlc`,
  clock: 'select clock from row_clock where table_name = ? and row_id = ?',
  setClock: `insert into row_clock (table_name, row_id, clock) values (?, ?, ?) on conflict do update set clock = excluded.clock`,
  park: `insert into parked_row (table_name, row_id, reason) values (?, ?, ?) on conflict do update set reason = excluded.reason`,
  unpark: 'delete from parked_row where table_name = ? and row_id = ?',
  clash: 'insert into clashing_row (table_name, row_id) values (?, ?) on conflict do nothing',
  unclash: 'delete from clashing_row where table_name = ? and row_id = ?',
} as const

/** Keeps a row for later, with the reason why it cannot be written, or not wholly. */
export const park = (db: Writer, { table, id }: RowKey, reason: ParkedReason): Promise<unknown> =>
  runSql(db, statement.park, table, id, reason)

/** The kinds of entry that this program knows: an insert, an update, and the settling of clashes. */
const knownOps = ['I', 'U', 'R']

const isNewer = ({ op, schemaVersion }: LoggedEntry, version: number): boolean =>
  schemaVersion > version || !knownOps.includes(op)

/** Returns the cells that the record gives a row, as far as the table has them. What a second insert left out is as in a new row. */
function cellsFor(shape: TableShape, entries: readonly LoggedEntry[], { values }: ReplayedRow): Map<string, Recorded> {
  const cells = new Map<string, Recorded>()
  const inserts = entries.filter(({ op }) => op === 'I')
  for (const [column, otherwise] of shape.columns) {
    if (column === 'id') continue
    const value = values.get(column)
    if (value !== undefined) cells.set(column, value)
    else if (inserts.length > 1) cells.set(column, otherwise)
  }
  return cells
}

/** True of an error about a row that names one which is not there, or not yet. */
export const isOfReference = (error: unknown): boolean =>
  error instanceof SQLite.SqliteError && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY'

/**
 * Writes the cells of a row that differ, or the whole row if it is not there. False if the table refuses it. Throws if it names a row that is not there,
 * unless references are looked at later.
 */
async function writeCells(
  db: Writer,
  { table, id }: RowKey,
  row: Readonly<Record<string, Recorded>> | undefined,
  cells: ReadonlyMap<string, Recorded>,
): Promise<boolean> {
  const changed = [...cells].filter(([column, value]) => row === undefined || row[column] !== value)
  const names = changed.map(([column]) => quotedName(column))
  const values = changed.map(([, value]) => value)
  try {
    if (row === undefined)
      await runSql(
        db,
        `insert into ${quotedName(table)} (${['id', ...names].join(', ')}) values (?${', ?'.repeat(names.length)})`,
        id,
        ...values,
      )
    else if (changed.length > 0)
      await runSql(
        db,
        `update ${quotedName(table)} set ${names.map(name => `${name} = ?`).join(', ')} where id = ?`,
        ...values,
        id,
      )
    return true
  } catch (error) {
    if (isOfReference(error)) throw error
    if (error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return false
    throw error
  }
}

/** Sets the stamps of a row to those of the record. A row that came with a version keeps the stamp that it came with. */
async function writeClock(db: Writer, { table, id }: RowKey, { clock, madeIn }: ReplayedRow): Promise<void> {
  const [kept] = madeIn === null ? await runSql<{ clock: string }>(db, statement.clock, table, id) : []
  const shipped = kept ? (JSON.parse(kept.clock) as Record<string, string>)['*'] : undefined
  const stamps = { ...(shipped === undefined ? {} : { '*': shipped }), ...Object.fromEntries(clock) }
  await runSql(db, statement.setClock, table, id, JSON.stringify(stamps))
}

async function noteClashes(db: Writer, { table, id }: RowKey, entries: readonly LoggedEntry[]): Promise<void> {
  await runSql(db, clashesOf(entries).length > 0 ? statement.clash : statement.unclash, table, id)
}

/**
 * Makes a row what the change record says it is: of each cell the value with the latest stamp. This depends on the entries alone, so it does not
 * matter in which order they came. A row that cannot be written, or not wholly, is parked and tried again later. Recording must be off. Throws if the row
 * names one that is not there, as long as references are looked at at once; nothing is then written.
 */
export async function putRow(db: Writer, { version, tables }: Shapes, key: RowKey): Promise<void> {
  const { table, id } = key
  // What a salvage puts in the place of a lost entry is about no row.
  if (table === 'change') return
  if (staysHome(table)) return void (await park(db, key, 'stays-home'))
  const shape = tables.get(table)
  if (!shape) return void (await park(db, key, 'newer'))
  const entries = await runSql<LoggedEntry>(db, statement.entries, table, id)
  const found = replayed(entries)
  const hasNewer = entries.some(entry => isNewer(entry, version))
  const [row] = await runSql<Readonly<Record<string, Recorded>>>(
    db,
    `select * from ${quotedName(table)} where id = ?`,
    id,
  )
  if (found === null || (row === undefined && found.madeIn === null))
    return void (await park(db, key, hasNewer ? 'newer' : 'not-here'))
  if (!(await writeCells(db, key, row, cellsFor(shape, entries, found))))
    return void (await park(db, key, hasNewer ? 'newer' : 'refused'))
  await writeClock(db, key, found)
  await noteClashes(db, key, entries)
  if (hasNewer) await park(db, key, 'newer')
  else await runSql(db, statement.unpark, table, id)
}
