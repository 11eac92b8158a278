import { sql } from 'kysely'
import { type MergeDone, type MergedKind, mergedKinds } from '../../../src-shared/records/merge'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

const merged = (kind: MergedKind) =>
  sql`select ${kind} as kind, t.id, t.deleted_at as mergedAt from ${sql.table(kind)} t indexed by ${sql.ref(`${kind}_by_merged_into`)}
    where t.merged_into_id is not null and t.deleted_at is not null`

const both = sql.join(mergedKinds.map(merged), sql` union all `)

const details = (kind: MergedKind) =>
  sql`select went.kind, went.id, went.mergedAt, t.name, k.name as "into", (select h.action_id from change h indexed by change_by_row
      where h.table_name = ${kind} and h.row_id = t.id and json_extract(h.columns, '$.merged_into_id') = t.merged_into_id
      order by h.hlc desc limit 1) as actionId
    from chosen went cross join ${sql.table(kind)} t on t.id = went.id cross join ${sql.table(kind)} k on k.id = t.merged_into_id
    where went.kind = ${kind}`

/**
 * Returns a part of all merges that have not been undone, the latest first, and their total number. The cost grows with the number of
 * merges and not with the register.
 */
export async function latestMerges(
  db: Reader,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly rows: readonly MergeDone[] }> {
  const rows = await readSql(
    db,
    sql<MergeDone>`with chosen as materialized (select * from (${both}) order by mergedAt desc, id limit ${limit} offset ${offset})
      select * from (${sql.join(mergedKinds.map(details), sql` union all `)}) order by mergedAt desc, id`,
  )
  const [counted] = await readSql(db, sql<{ total: number }>`select count(*) as total from (${both})`)
  return { total: counted?.total ?? 0, rows }
}
