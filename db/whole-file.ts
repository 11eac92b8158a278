import SQLite from 'better-sqlite3'
import { openForReading } from './connect'

/** How many faults of a table are told of; one is enough to know. */
const told = 3

/**
 * Reads a store's file table by table with a connection of its own, and gives what is wrong with each; whoever asks can stop between two tables.
 * It finds what opening cannot afford to look for: pages no question has touched yet.
 */
export function* faultsByTable(file: string): Generator<readonly string[]> {
  const raw = openForReading(file)
  try {
    const tables = raw.prepare(`select name from sqlite_master where type = 'table' and rootpage > 0 order by name`)
    for (const table of tables.pluck().all() as string[]) {
      const found = raw
        .prepare(`pragma quick_check("${table.replaceAll('"', '""')}")`)
        .pluck()
        .all() as string[]
      yield found
        .filter(text => text !== 'ok')
        .slice(0, told)
        .map(text => `${table}: ${text}`)
    }
  } catch (error) {
    if (!(error instanceof SQLite.SqliteError)) throw error
    yield [error.message]
  } finally {
    raw.close()
  }
}
