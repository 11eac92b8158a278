import type SQLite from 'better-sqlite3'

/**
 * Returns the rows, as `table id`, that other laptops have written and this program cannot write yet, or not wholly. Their entries and their
 * cells are not compared. None in a file of a version that takes in nothing.
 */
export function parkedRows(raw: SQLite.Database): ReadonlySet<string> {
  const isThere = raw.prepare("select 1 from sqlite_master where type = 'table' and name = 'parked_row'").get()
  if (isThere === undefined) return new Set()
  return new Set(raw.prepare("select table_name || ' ' || row_id from parked_row").pluck().all() as string[])
}
