import SQLite from 'better-sqlite3'
import { SqliteDialect, type SqliteStatement } from 'kysely'

/** The most statements kept prepared. The program sends a few dozen texts; parameters are sent separately, so the texts repeat. */
const most = 200

const bounds = ['begin', 'commit', 'rollback']

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
}

/**
 * A Kysely dialect on an open connection that prepares each statement once, which takes a third off a point query. A
 * transaction takes the write lock at its start, since one that reads first could be refused the lock half way.
 */
export function dialectOn(raw: SQLite.Database): SqliteDialect {
  const prepared = new Map<string, SqliteStatement>()
  let isBegun = false
  const prepare = (sql: string): SqliteStatement => {
    // SQLite ends a transaction by itself when the disk is full or fails. A second rollback would hide that error behind another one. A
    // statement run after it would be kept without the rest of the change, so it throws instead.
    const isEnded = isBegun && !raw.inTransaction
    if (sql === 'rollback' && !raw.inTransaction) {
      isBegun = false
      return nothing
    }
    if (isEnded && sql !== 'begin') throw new SQLite.SqliteError('the transaction has ended', 'SQLITE_ABORT_ROLLBACK')
    isBegun = !bounds.includes(sql) && raw.inTransaction
    const known = prepared.get(sql)
    if (known) return known
    const statement = raw.prepare(sql === 'begin' && !raw.readonly ? 'begin immediate' : sql)
    if (prepared.size >= most) prepared.clear()
    prepared.set(sql, statement)
    return statement
  }
  return new SqliteDialect({ database: { prepare, close: () => raw.close() } })
}
