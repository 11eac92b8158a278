import SQLite from 'better-sqlite3'
import type { Cell } from '../archive/archive-schema'

/** A row as it was read, with its local number. */
type ReadRow = { readonly rid: number; readonly cells: Readonly<Record<string, Cell>> }

/** Called after each row that is copied. Lets other requests run now and then. */
export type Pause = () => Promise<void> | undefined

const rowsAtATime = 500
/** More than the rows of one page, so that the next page is found row by row. */
const nextPage = 1_000
const farthest = 2 ** 40

/** True for the errors with which SQLite meets a page that is not what it was. */
const isDamage = (error: unknown): boolean =>
  error instanceof SQLite.SqliteError && /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(error.code)

/** Runs a query in a damaged file. Undefined if it meets a damaged page. */
export function tried<T>(query: () => T): T | undefined {
  try {
    return query()
  } catch (error) {
    if (isDamage(error)) return undefined
    throw error
  }
}

export const listed = (columns: readonly string[]): string => columns.map(column => `"${column}"`).join(', ')

/** Returns those of the columns that a table has, as far as the file says. */
export function columnsIn(raw: SQLite.Database, table: string, columns: readonly string[]): string[] {
  const there = tried(() => raw.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[]) ?? []
  return columns.filter(column => there.includes(column))
}

type Reading = (from: number, most: number) => ReadRow[] | undefined

function readingOf(raw: SQLite.Database, table: string, columns: readonly string[]): Reading {
  // With a plus, SQLite does not plan by the number, and keeps the statement prepared.
  const read = raw
    .prepare(`select rowid, ${listed(columns)} from "${table}" not indexed where rowid > ? order by rowid limit +?`)
    .raw()
  const asRow = ([rid, ...cells]: readonly Cell[]): ReadRow => ({
    rid: rid as number,
    cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? null])),
  })
  return (from, most) => tried(() => (read.all(from, most) as Cell[][]).map(asRow))
}

/** Returns the least number after `from` behind which reading goes on; undefined if nothing behind it can be read. */
function beyond(read: Reading, from: number): number | undefined {
  for (let gap = 1; gap <= nextPage; gap += 1) if (read(from + gap, 1)) return from + gap
  let [bad, good] = [from + nextPage, from + 2 * nextPage]
  while (!read(good, 1)) {
    if (good > farthest) return undefined
    ;[bad, good] = [good, 2 * good]
  }
  while (good - bad > 1) {
    const middle = Math.floor((bad + good) / 2)
    if (read(middle, 1)) good = middle
    else bad = middle
  }
  return good
}

/**
 * Reads the rows of a table in the order of their numbers and goes round the pages that cannot be read. Calls `skipped` each time it does.
 * Rows that share a page with damage are read one by one.
 */
export function* readableRows(
  raw: SQLite.Database,
  table: string,
  columns: readonly string[],
  skipped: () => void,
): Generator<ReadRow> {
  const read = tried(() => readingOf(raw, table, columns))
  let from: number | undefined = 0
  let most = rowsAtATime
  let single = 0
  while (read && from !== undefined) {
    const rows = read(from, most)
    if (rows) {
      if (rows.length === 0) return
      yield* rows
      from = rows.at(-1)?.rid ?? from
      single = most === 1 ? single + 1 : 0
      if (single > rowsAtATime) most = rowsAtATime
    } else if (most > 1) {
      most = 1
      single = 0
    } else {
      skipped()
      from = beyond(read, from)
    }
  }
  if (!read) skipped()
}
