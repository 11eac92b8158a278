import SQLite from 'better-sqlite3'
import { type QueryCompiler, SqliteDialect, type SqliteStatement } from 'kysely'
import { LimitsInText } from './limits-in-text'

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

const isOfDisk = (error: unknown): boolean =>
  error instanceof SQLite.SqliteError && /^SQLITE_(FULL|IOERR)/.test(error.code)

/**
 * Returns a statement that ends the whole transaction when the disk is full or fails. SQLite itself takes back all of it after some statements
 * and only the statement after others; work that went on would then be kept without what had failed.
 */
function endingOnDisk(raw: SQLite.Database, statement: SQLite.Statement<unknown[]>): PreparedStatement {
  const fail = (error: unknown): never => {
    if (isOfDisk(error) && raw.inTransaction && !raw.readonly) raw.exec('rollback')
    throw error
  }
  return {
    reader: statement.reader,
    all: given => {
      try {
        return statement.all(given)
      } catch (error) {
        return fail(error)
      }
    },
    run: given => {
      try {
        return statement.run(given)
      } catch (error) {
        return fail(error)
      }
    },
    iterate: given => statement.iterate(given),
  }
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
    const statement = endingOnDisk(raw, raw.prepare(sql === 'begin' && !raw.readonly ? 'begin immediate' : sql))
    if (prepared.size >= most) prepared.clear()
    prepared.set(sql, statement)
    return statement
  }
}

class PreparingDialect extends SqliteDialect {
  override createQueryCompiler(): QueryCompiler {
    return new LimitsInText()
  }
}

/** A Kysely dialect on an open connection that keeps its statements prepared. */
export const dialectOn = (raw: SQLite.Database, prepare = preparingOn(raw)): SqliteDialect =>
  new PreparingDialect({ database: { prepare, close: () => raw.close() } })
