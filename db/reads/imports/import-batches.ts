import { sql } from 'kysely'
import type { RowSource, ShownBatch } from '../../../src-shared/imports/import-batch'
import type { ImportedTable } from '../../../src-shared/imports/import-verb'
import { doerName } from '../../../src-shared/program/doer'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

type Row = Omit<ShownBatch, 'counts' | 'by' | 'isReverted'> & {
  readonly counts: string
  readonly login: string | null
  readonly colleague: string | null
  readonly isGone: number
}

const batches = async (db: Reader, condition: ReturnType<typeof sql>): Promise<readonly ShownBatch[]> => {
  const rows = await readSql(
    db,
    sql<Row>`select b.id, b.action_id as actionId, b.source_name as name, b.source_sha256 as sha256, b.kind, b.map, b.read_at as readAt,
        coalesce(b.counts, '{}') as counts, b.deleted_at is not null as isGone, c.user_id as login, s.name as colleague
      from import_batch b
        left join change c on c.rowid = (select e.rowid from change e indexed by change_by_row
          where e.table_name = 'import_batch' and e.row_id = b.id and e.op = 'I' limit 1)
        left join staff_member s on s.id = c.staff_member_id
      where ${condition} order by b.rid desc`,
  )
  return rows.map(({ counts, login, colleague, isGone, ...row }) => ({
    ...row,
    by: doerName(login, colleague),
    counts: JSON.parse(counts) as ShownBatch['counts'],
    isReverted: isGone === 1,
  }))
}

/** Returns the latest imports, also those that were taken back. */
export const importBatches = (db: Reader, limit: number): Promise<readonly ShownBatch[]> =>
  batches(db, sql`b.rid in (select rid from import_batch order by rid desc limit ${limit})`)

/** Returns one import; undefined if there is none of that id. */
export const importBatch = async (db: Reader, id: string): Promise<ShownBatch | undefined> =>
  (await batches(db, sql`b.id = ${id}`))[0]

/**
 * Returns where a row of the office comes from: each file and line that it was read from, the latest first. A merge moves those of the row
 * that goes.
 */
export const sourcesOf = (db: Reader, table: ImportedTable, id: string): Promise<readonly RowSource[]> =>
  readSql(
    db,
    sql<RowSource>`select b.id as batchId, b.source_name as name, b.read_at as readAt, r.sheet, r.line_number as line, r.verb
      from import_row r indexed by import_row_by_subject join import_batch b on b.id = r.import_batch_id
      where r.subject_table = ${table} and r.subject_id = ${id} and r.deleted_at is null order by r.rid desc`,
  )
