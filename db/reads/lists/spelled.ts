import { type RawBuilder, sql } from 'kysely'
import type { ColumnSql } from './columns/column-sql'
import { keyMayRead, readsAs, type Standing } from './folded-sql'

/** Whether a column holds, begins with or is what was typed, found by the keys of an index where there is one. */
export function spelled({ value, withKey }: ColumnSql, standing: Standing, written: string): RawBuilder<unknown> {
  const text = value ?? sql`null`
  if (!withKey) return readsAs(text, written, standing)
  return sql`(${withKey(key => keyMayRead(key, written, standing))} and ${readsAs(text, written, standing)})`
}
