import { type RawBuilder, sql } from 'kysely'
import { asReader, readSql } from '../../db/read-sql'
import { contentColumns, isReferredTo, type Reference, referencesTo } from '../../db/reads/history/references-in-schema'
import type { Reader, Writer } from '../../db/schema'
import type { MergedKind, MovedLinks } from '../../src-shared/records/merge'

/** The two rows of a merge: the one that stays, and the one that goes into it. */
export type MergedRows = { readonly kind: MergedKind; readonly keep: string; readonly lose: string }

/** SQL condition for rows `t` that refer to the row that goes. Living rows only, unless `tombstone` asks for deleted ones. */
const ofLoser = (
  { column, bySubject }: Reference,
  { kind, lose }: MergedRows,
  tombstone = sql`is null`,
): RawBuilder<unknown> =>
  sql`t.${sql.ref(column)} = ${lose} and t.deleted_at ${tombstone} ${bySubject ? sql`and t.subject_table = ${kind}` : sql``}`

const equal = (columns: readonly string[]): RawBuilder<unknown> =>
  sql.join([sql`true`, ...columns.map(column => sql`k.${sql.ref(column)} is t.${sql.ref(column)}`)], sql` and `)

/** The same title in the same organisation until the same day. The first days are equal, or one of them is unknown. */
const sameRole = sql`k.organisation_id is t.organisation_id and lower(trim(k.title)) = lower(trim(t.title))
  and k.to_on is t.to_on and (k.from_on is t.from_on or k.from_on is null or t.from_on is null)`

/**
 * SQL condition, by table, under which row `t` repeats row `k` of the row that stays. By default all content except the source must be
 * equal.
 */
const sameness: Readonly<Record<string, RawBuilder<unknown>>> = {
  role_assignment: sameRole,
  contact_cadence: sql`true`,
  contact_way: sql`k.kind = t.kind and address_key(k.kind, k.address) = address_key(t.kind, t.address)`,
  person_alias: sql`k.name = t.name`,
  organisation_alias: sql`k.name = t.name`,
}

async function isSaidAlready(
  db: Reader,
  reference: Reference,
  { kind, keep }: MergedRows,
): Promise<RawBuilder<unknown>> {
  const { table, column, bySubject } = reference
  if (await isReferredTo(db, table)) return sql`false`
  const columns = (await contentColumns(db, table)).filter(name => name !== column && name !== 'source')
  return sql`exists (select 1 from ${sql.table(table)} k where k.${sql.ref(column)} = ${keep} and k.deleted_at is null
    ${bySubject ? sql`and k.subject_table = ${kind}` : sql``} and ${sameness[table] ?? equal(columns)})`
}

/** Returns by table how many links would move, and how many would collapse into one that is there already. */
export async function countLinks(db: Reader, rows: MergedRows): Promise<MovedLinks[]> {
  const counted = new Map<string, MovedLinks>()
  for (const reference of await referencesTo(db, rows.kind)) {
    const isSaid = await isSaidAlready(db, reference, rows)
    const [found] = await readSql(
      db,
      sql<{ total: number; collapsed: number }>`select count(*) as total, coalesce(sum(${isSaid}), 0) as collapsed
        from ${sql.table(reference.table)} t where ${ofLoser(reference, rows)}`,
    )
    const { table } = reference
    const { moved, collapsed } = counted.get(table) ?? { moved: 0, collapsed: 0 }
    if (!found || found.total === 0) continue
    counted.set(table, {
      table,
      moved: moved + found.total - found.collapsed,
      collapsed: collapsed + found.collapsed,
    })
  }
  return [...counted.values()]
}

/**
 * A role without a first day takes it from its duplicate. Of two primary roles at the same time, only the one of the row that stays remains
 * primary.
 */
async function reconcileRoles(db: Writer, { keep, lose }: MergedRows): Promise<void> {
  await sql`update role_assignment as k set from_on = t.from_on, from_precision = t.from_precision
    from role_assignment t where k.person_id = ${keep} and t.person_id = ${lose} and k.from_on is null
      and t.from_on is not null and k.deleted_at is null and t.deleted_at is null and ${sameRole}`.execute(db)
  await sql`update role_assignment as t set is_primary = 0 where t.person_id = ${lose} and t.is_primary = 1 and t.deleted_at is null
    and exists (select 1 from role_assignment k where k.person_id = ${keep} and k.is_primary = 1 and k.deleted_at is null
      and not (${sameRole}) and coalesce(k.from_on, '') <= coalesce(t.to_on, '9999') and coalesce(t.from_on, '') <= coalesce(k.to_on, '9999'))`.execute(
    db,
  )
}

/** Moves every link from the row that goes to the one that stays; a link that is there already goes to the trash instead. */
export async function moveLinks(db: Writer, rows: MergedRows, now: Date): Promise<MovedLinks[]> {
  const reader = asReader(db)
  const counted = await countLinks(reader, rows)
  if (rows.kind === 'person') await reconcileRoles(db, rows)
  for (const reference of await referencesTo(reader, rows.kind)) {
    const table = sql.table(reference.table)
    // Deleted rows move too: they must be found in the trash of the row that stayed, and return to their own row if the merge is undone.
    await sql`update ${table} as t set ${sql.ref(reference.column)} = ${rows.keep}
      where ${ofLoser(reference, rows, sql`is not null`)}`.execute(db)
    const isSaid = await isSaidAlready(reader, reference, rows)
    await sql`update ${table} as t set deleted_at = ${now.toISOString()} where ${ofLoser(reference, rows)} and ${isSaid}`.execute(
      db,
    )
    await sql`update ${table} as t set ${sql.ref(reference.column)} = ${rows.keep} where ${ofLoser(reference, rows)}`.execute(
      db,
    )
  }
  return counted
}
