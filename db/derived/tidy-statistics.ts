import type SQLite from 'better-sqlite3'
import { forgetIndexStatistics } from './index-statistics'

/**
 * Puts the statistics of the query planner in order, unless this connection has only read. What fails in a damaged file or on a full disk is
 * skipped: closing never fails because of it.
 */
export function tidyStatistics(raw: SQLite.Database): void {
  try {
    if (raw.prepare<[], number>('select total_changes()').pluck().get() === 0) return
    raw.pragma('optimize')
    forgetIndexStatistics(raw)
  } catch {
    // The next opening that can do it will.
  }
}
