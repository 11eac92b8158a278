import { breachesAmong, breachKey, brokenRows, type RowKey, withNames } from '../../db/rules/broken-rows'
import type { Reader } from '../../db/schema'
import type { BrokenRow } from '../../src-shared/refusals/row-rule'

/** With more rows than this the whole office is looked through at once, which is cheaper then. */
const looksThroughAt = 20_000

/**
 * Returns the rows that break a rule, among those given and those that depend on them. They are shown to be settled, and never refused.
 */
export async function brokenAmong(db: Reader, rows: readonly RowKey[]): Promise<readonly BrokenRow[]> {
  if (rows.length === 0) return []
  if (rows.length > looksThroughAt) return brokenRows(db)
  const found = new Map((await breachesAmong(db, rows)).map(breach => [breachKey(breach), breach]))
  return withNames(db, [...found.values()])
}
