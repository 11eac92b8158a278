import type SQLite from 'better-sqlite3'
import type { Cell } from '../archive/archive-schema'
import { listed, tried } from './readable-rows'

/** The cells of rows that are known although their own pages cannot be read, by the row's local number. */
type KnownCells = ReadonlyMap<number, ReadonlyMap<string, Cell>>

type Index = { name: string; condition: string }

function indexesOf(raw: SQLite.Database, table: string): Index[] {
  const found = raw
    .prepare(
      `select l.name, coalesce(m.sql, '') as sql from pragma_index_list(?) l left join sqlite_master m on m.type = 'index' and m.name = l.name`,
    )
    .all(table) as { name: string; sql: string }[]
  return found.map(({ name, sql }) => ({ name, condition: /\swhere\s+([\s\S]+)$/i.exec(sql)?.[1] ?? '1' }))
}

/** Reads an index from both ends, as far as its pages can be read. An index over an expression is left out. */
function read(raw: SQLite.Database, table: string, { name, condition }: Index): { columns: string[]; rows: Cell[][] } {
  const all = raw.prepare('select name from pragma_index_info(?)').pluck().all(name) as (string | null)[]
  const columns = all.flatMap(column => column ?? [])
  const rows: Cell[][] = []
  if (columns.length < all.length) return { columns: [], rows }
  for (const order of ['asc', 'desc'])
    tried(() => {
      const query = `select rowid, ${listed(columns)} from "${table}" indexed by "${name}" where ${condition} order by ${columns
        .map(column => `"${column}" ${order}`)
        .join(', ')}`
      for (const row of raw.prepare(query).raw().iterate()) rows.push(row as Cell[])
    })
  return { columns, rows }
}

/**
 * Returns what the indexes of a table know of those rows that were not read. Also true for the rows of which only some cells can be read,
 * such as a row whose long text continues on a damaged page. `isWhole` is false if the index by id could not be read to its end.
 */
export function cellsBeside(
  raw: SQLite.Database,
  table: string,
  columns: readonly string[],
  isRead: (rid: number) => boolean,
): { readonly known: KnownCells; readonly isWhole: boolean } {
  const known = new Map<number, Map<string, Cell>>()
  const of = (rid: number): Map<string, Cell> => {
    const cells = known.get(rid) ?? new Map<string, Cell>()
    known.set(rid, cells)
    return cells
  }
  for (const index of tried(() => indexesOf(raw, table)) ?? []) {
    const { columns: named, rows } = read(raw, table, index)
    for (const [rid, ...cells] of rows) {
      if (typeof rid !== 'number' || isRead(rid)) continue
      const row = of(rid)
      for (const [at, column] of named.entries()) row.set(column, cells[at] ?? null)
    }
  }
  for (const [rid, cells] of known)
    for (const column of columns) {
      if (cells.has(column)) continue
      const cell = tried(
        () => raw.prepare(`select "${column}" from "${table}" where rowid = ?`).pluck().all(rid) as Cell[],
      )
      if (cell?.length === 1) cells.set(column, cell[0] ?? null)
    }
  const isWhole =
    !columns.includes('id') ||
    tried(() => raw.prepare(`select count(id) from "${table}" where id > ''`).pluck().get()) !== undefined
  return { known, isWhole }
}
