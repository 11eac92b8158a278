import { sql } from 'kysely'
import { catalogueTables } from '../../../src-shared/records/catalogue/catalogue'
import type { Subject } from '../../../src-shared/records/subject'
import { Refused } from '../../../src-shared/refusals/refusal'
import { readSql } from '../../read-sql'
import type { Reader, Writer } from '../../schema'

/** The table of each kind. */
export const tablesByKind = {
  ...catalogueTables,
  project: 'project',
  attachment: 'attachment',
} as const

/** What can be asked about, by the word used for it on the command line. */
export type KnownKind = keyof typeof tablesByKind

/** The table of a kind. */
export const tableOf = (kind: KnownKind): (typeof tablesByKind)[KnownKind] => tablesByKind[kind]

/**
 * Throws `unknown-id` if the store has no living row with this id. Otherwise a query about a row that does not exist would return "none".
 */
export async function requireRow(db: Reader | Writer, kind: KnownKind, id: string): Promise<void> {
  await requireRows(db, kind, [id])
}

/** Throws if the row that something is to be attached to does not exist. */
export const requireSubject = (db: Reader, { subjectTable, subjectId }: Subject): Promise<void> =>
  requireRow(db, subjectTable === 'decision_process' ? 'process' : subjectTable, subjectId)

/** Throws for the first of several ids that has no living row in the store. */
export async function requireRows(db: Reader | Writer, kind: KnownKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const strange = await readSql(
    db,
    sql<{ id: string }>`select asked.value as id from json_each(${JSON.stringify(ids)}) asked
      where not exists (select 1 from ${sql.table(tablesByKind[kind])} where id = asked.value and deleted_at is null) limit 1`,
  )
  if (strange[0]) throw new Refused({ code: 'unknown-id', what: kind, id: strange[0].id })
}
