import SQLite from 'better-sqlite3'
import type { NotHad } from '../../src-shared/program/salvage'
import type { Cell } from '../archive/archive-schema'
import { type RowEntry, replayed } from '../record/replayed-row'
import type { DamagedSource } from './damaged-source'
import { cellsBeside } from './indexed-cells'
import { columnsIn, listed, type Pause, readableRows, tried } from './readable-rows'

type Cells = Readonly<Record<string, Cell>>

/** What came of one table. */
type SalvagedRows = {
  /** How many rows were read from the table. */
  readonly read: number
  /** The ids of the rows that were made from the change record or the indexes. */
  readonly rebuilt: readonly string[]
  readonly notHad: readonly NotHad[]
}

// What no typed text has: what SQLite makes of bytes that are no text, and control characters other than tab and line break.
const odd = /[\p{Cc}\ufffd]/u
const isOdd = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && odd.test(cell.replaceAll(/[\t\n\r]/g, ''))

/** Returns a function that inserts a row, and returns false for one that breaks a constraint of the table. */
function inserting(target: SQLite.Database, table: string): (cells: Cells) => boolean {
  const prepared = new Map<string, SQLite.Statement>()
  const insert = (cells: Cells) => {
    const columns = Object.keys(cells)
    const names = listed(columns)
    const statement =
      prepared.get(names) ??
      target.prepare(`insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`)
    prepared.set(names, statement)
    statement.run(Object.values(cells))
  }
  const required = target
    .prepare('select name from pragma_table_info(?) where "notnull"')
    .pluck()
    .all(table) as string[]
  // A column that a later version added is null in what an older one wrote, and then gets its default.
  const given = (cells: Cells): Cells =>
    Object.fromEntries(Object.entries(cells).filter(([column, cell]) => cell !== null || !required.includes(column)))
  return cells => {
    try {
      insert(given(cells))
      return true
    } catch (error) {
      if (error instanceof SQLite.SqliteError && /^SQLITE_(CONSTRAINT|MISMATCH)/.test(error.code)) return false
      throw error
    }
  }
}

/** Returns what the salvaged change record says of a row; undefined if it says nothing. */
function recordedRow(target: SQLite.Database, table: string): (id: string) => ReadonlyMap<string, Cell> | undefined {
  const entries = target.prepare(
    `select op, hlc, columns, schema_version as schemaVersion from change indexed by change_by_row
      where table_name = ? and row_id = ? and op in ('I', 'U') order by hlc`,
  )
  return id => replayed(entries.all(table, id) as RowEntry[])?.values
}

/** Returns a row with each cell that holds no text replaced by what the record says. */
function mended(cells: Cells, recorded: ReadonlyMap<string, Cell> | undefined): Cells {
  if (!recorded || !Object.values(cells).some(isOdd)) return cells
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, isOdd(cell) ? (recorded.get(column) ?? null) : cell]),
  )
}

/**
 * Copies the rows of one table into the new file: those that can be read, then those that the change record knows, then those of which the
 * indexes know enough. What is known of and cannot be had is returned.
 */
export async function salvageRows(
  source: DamagedSource,
  target: SQLite.Database,
  table: string,
  pause: Pause,
): Promise<SalvagedRows> {
  const columns = target
    .prepare("select name from pragma_table_info(?) where name <> 'rid'")
    .pluck()
    .all(table) as string[]
  const { whole } = source
  const insert = inserting(target, table)
  const recorded = recordedRow(target, table)
  const isIn = target.prepare(`select 1 from "${table}" where id = ?`).pluck()
  const kept = new Set<number>()
  let isDamaged = false
  const byId = whole && tried(() => whole.prepare(`select 1 from "${table}" where id = ?`).pluck())
  // A page that holds another's bytes can read as rows. Such a row is in no index and in no record.
  const isKnown = (id: Cell | undefined) => {
    if (typeof id !== 'string') return false
    if (recorded(id) !== undefined) return true
    const found = tried(() => ({ row: byId?.get(id) }))
    return found === undefined || found.row !== undefined
  }

  const skipped = () => {
    isDamaged = true
  }
  for (const { raw, name } of source.parts(table))
    for (const { rid, cells } of readableRows(raw, name, columnsIn(raw, name, columns), skipped)) {
      const { id } = cells
      if (isKnown(id) && (isIn.get(id) || insert(mended(cells, recorded(String(id)))))) kept.add(rid)
      else isDamaged = true
      await pause()
    }
  const notHad: NotHad[] = []
  const rebuilt: string[] = []
  for (const id of recordedIds(target, table)) {
    if (isIn.get(id)) continue
    const cells = recorded(id)
    if (cells && insert(Object.fromEntries([...cells].filter(([column]) => columns.includes(column))))) rebuilt.push(id)
  }
  if (!isDamaged || !whole) return { read: kept.size, rebuilt, notHad }
  const { known, isWhole } = cellsBeside(whole, table, columns, rid => kept.has(rid))
  for (const cells of known.values()) {
    const id = cells.get('id') ?? null
    if (id !== null && isIn.get(id)) continue
    if (typeof id === 'string' && insert(Object.fromEntries(cells))) {
      rebuilt.push(id)
      const unknown = columns.filter(column => !cells.has(column))
      notHad.push(...unknown.map((field): NotHad => ({ kind: 'field', table, id, field })))
    } else notHad.push({ kind: 'row', table, id: typeof id === 'string' ? id : null, field: null })
  }
  if (!isWhole) notHad.push({ kind: 'unknown', table, id: null, field: null })
  // Rows that the record knows and whose values it lost with an entry.
  const gone = recordedIds(target, table).filter(id => !isIn.get(id))
  const told = new Set(notHad.map(({ id }) => id))
  notHad.push(...gone.filter(id => !told.has(id)).map((id): NotHad => ({ kind: 'row', table, id, field: null })))
  return { read: kept.size, rebuilt, notHad }
}

const recordedIds = (target: SQLite.Database, table: string): string[] =>
  target
    .prepare('select distinct row_id from change indexed by change_by_row where table_name = ?')
    .pluck()
    .all(table) as string[]
