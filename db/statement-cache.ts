import SQLite from 'better-sqlite3'
import { SqliteDialect, type SqliteStatement } from 'kysely'

/** The most statements kept prepared. The program sends a few dozen texts; parameters are sent separately, so the texts repeat. */
const most = 200

const bounds = ['begin', 'commit', 'rollback']

/** A statement as a connection keeps it prepared. */
export type PreparedStatement = SqliteStatement

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
}

/**
 * Returns how a connection prepares its statements: each once, which takes a third off a point query. A transaction takes the write lock at
 * its start, since one that reads first could be refused the lock half way.
 */
export function preparingOn(raw: SQLite.Database): (sql: string) => PreparedStatement {
  const prepared = new Map<string, SqliteStatement>()
  let isBegun = false
  return sql => {
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
}

/** A Kysely dialect on an open connection that keeps its statements prepared. */
export const dialectOn = (raw: SQLite.Database, prepare = preparingOn(raw)): SqliteDialect =>
  new SqliteDialect({ database: { prepare, close: () => raw.close() } })
