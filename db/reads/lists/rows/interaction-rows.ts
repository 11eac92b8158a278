import { sql } from 'kysely'
import type { InteractionRow } from '../../../../src-shared/lists/list-rows'
import type { ResponseKind } from '../../../../src-shared/log/ask'
import type { InteractionSummary } from '../../../../src-shared/log/interaction'
import type { InteractionId } from '../../../../src-shared/records/ids'
import { readSql } from '../../../read-sql'
import type { Reader } from '../../../schema'
import { summaries } from '../../timelines/interaction-lists'
import { outcomeOfAsks } from '../columns/outcome-sql'

/**
 * Adds the outcome of what was asked to rows of the log. It is read beside them and is no part of what packs tell of an interaction, since a
 * pack has its asks one by one.
 */
export async function withOutcomes(db: Reader, rows: readonly InteractionSummary[]): Promise<InteractionRow[]> {
  if (rows.length === 0) return []
  const found = await readSql(
    db,
    sql<{ id: InteractionId; outcome: ResponseKind | null }>`
      select asked.value as id, ${outcomeOfAsks(sql`asked.value`)} as outcome
      from json_each(${JSON.stringify(rows.map(({ id }) => id))}) asked`,
  )
  const outcomes = new Map(found.map(({ id, outcome }) => [id, outcome]))
  return rows.map(row => ({ ...row, outcome: outcomes.get(row.id) ?? null }))
}

/** Reads the rows of the log with these row numbers, in the same order. */
export async function interactionRows(db: Reader, rids: readonly number[]): Promise<InteractionRow[]> {
  const found = await summaries(db, sql`select value as rid from json_each(${JSON.stringify(rids)})`)
  const order = await readSql(
    db,
    sql<{ id: string }>`select i.id from json_each(${JSON.stringify(rids)}) chosen
      cross join interaction i on i.rid = chosen.value order by chosen.key`,
  )
  const byId = new Map(found.map(row => [row.id as string, row]))
  return withOutcomes(
    db,
    order.flatMap(({ id }) => byId.get(id) ?? []),
  )
}
