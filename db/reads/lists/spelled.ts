import { type RawBuilder, sql } from 'kysely'
import type { ColumnSql } from './columns/column-sql'
import { keyMayRead, readsAs, type Standing } from './folded-sql'

/**
 * SQL that is true if a column holds, begins with or equals the typed text. Where an index holds the column's keys, the rows are found
 * through it.
 */
export function spelled({ value, withKey }: ColumnSql, standing: Standing, written: string): RawBuilder<unknown> {
  const text = value ?? sql`null`
  if (!withKey) return readsAs(text, written, standing)
  return sql`(${withKey(key => keyMayRead(key, written, standing))} and ${readsAs(text, written, standing)})`
}
