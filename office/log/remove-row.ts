import { sql } from 'kysely'
import { readSql } from '../../db/read-sql'
import { requireRow } from '../../db/reads/names/known-rows'
import { belongings, subjectTables } from '../../db/reads/records/belongings'
import { isBlank } from '../../db/rules/blank-text'
import type { Reader, Writer } from '../../db/schema'
import { catalogueTables } from '../../src-shared/records/catalogue/catalogue'
import type { RemovableKind, RowCounts } from '../../src-shared/records/trash'
import { Refused } from '../../src-shared/refusals/refusal'

/** An organisation in use is not deleted. These queries count what uses it: living partners, units, and roles of living people. */
const resting = {
  partner: sql`select count(*) as count from partner where deleted_at is null and organisation_id = `,
  unit: sql`select count(*) as count from organisation where deleted_at is null and parent_id = `,
  role: sql`select count(*) as count from person p cross join role_assignment r on r.person_id = p.id
    where p.deleted_at is null and r.deleted_at is null and r.organisation_id = `,
} as const

async function refuseWhileUsed(db: Writer, id: string): Promise<void> {
  for (const what of ['partner', 'unit', 'role'] as const) {
    const { rows } = await sql<{ count: number }>`${resting[what]} ${id}`.execute(db)
    const count = rows[0]?.count ?? 0
    if (count > 0) throw new Refused({ code: 'still-used', what, count })
  }
}

/** Marks rows and their parts as deleted, all at the same instant. */
async function bury(db: Writer, table: string, ids: readonly string[], at: string, counts: Map<string, number>) {
  if (ids.length === 0) return
  const asked = JSON.stringify(ids)
  for (const { table: child, column, stays, unless } of belongings[table] ?? []) {
    if (stays) continue
    const { rows } = await sql<{ id: string }>`select id from ${sql.table(child)} x
      where ${sql.ref(column)} in (select value from json_each(${asked})) and deleted_at is null
        and ${unless === undefined ? sql`true` : sql.raw(isBlank(unless))}`.execute(db)
    await bury(
      db,
      child,
      rows.map(row => row.id),
      at,
      counts,
    )
  }
  for (const child of subjectTables) {
    const { rows } = await sql<{ id: string }>`select id from ${sql.table(child)} where subject_table = ${table}
      and subject_id in (select value from json_each(${asked})) and deleted_at is null`.execute(db)
    await bury(
      db,
      child,
      rows.map(row => row.id),
      at,
      counts,
    )
  }
  await sql`update ${sql.table(table)} set deleted_at = ${at} where id in (select value from json_each(${asked}))`.execute(
    db,
  )
  counts.set(table, (counts.get(table) ?? 0) + ids.length)
}

/**
 * Returns those of the given organisations that living partners, units or roles still use. Units that are themselves among the given do not
 * count.
 */
export async function organisationsInUse(db: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = JSON.stringify(ids)
  const rows = await readSql(
    db,
    sql<{ id: string }>`select asked.value as id from json_each(${asked}) asked
      where exists (select 1 from partner where deleted_at is null and organisation_id = asked.value)
        or exists (select 1 from organisation o indexed by organisation_by_parent
          where o.deleted_at is null and o.parent_id = asked.value and o.id not in (select value from json_each(${asked})))
        or exists (select 1 from role_assignment r indexed by role_assignment_by_organisation
          cross join person p on p.id = r.person_id
          where p.deleted_at is null and r.deleted_at is null and r.organisation_id = asked.value)`,
  )
  return new Set(rows.map(row => row.id))
}

/**
 * Puts rows of a kind in the trash, each with its parts, and returns the counts by table. The caller has checked that they may be deleted.
 */
export async function putInTrash(
  db: Writer,
  kind: RemovableKind,
  ids: readonly string[],
  now: Date,
): Promise<RowCounts> {
  const counts = new Map<string, number>()
  await bury(db, catalogueTables[kind], ids, now.toISOString(), counts)
  return Object.fromEntries(counts)
}

/**
 * Puts one row in the trash with its parts: an interaction with its links, asks and promises, a person with telephone numbers and e-mail
 * addresses. The interactions a person took part in keep the name and the role. Returns the number of rows by table. Refuses an unknown
 * row, and an organisation that other rows still use.
 */
export async function removeRow(db: Writer, kind: RemovableKind, id: string, now: Date): Promise<RowCounts> {
  await requireRow(db, kind, id)
  if (kind === 'organisation') await refuseWhileUsed(db, id)
  return putInTrash(db, kind, [id], now)
}
