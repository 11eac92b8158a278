import { sql } from 'kysely'
import { asReader } from '../../db/read-sql'
import { hasDemo, demoPrefix as prefix } from '../../db/reads/home/has-demo'
import { isShared } from '../../db/reads/home/is-shared'
import type { Writer } from '../../db/schema'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { daysBetween } from '../../src-shared/days/working-days'
import { Refused } from '../../src-shared/refusals/refusal'
import type { OfficeFile } from '../keeping/office-file'
import { officeRows } from '../keeping/office-rows'
import { movedBy, weeksTo } from './move-demo'
import { notHeldYet } from './not-held-yet'
import { type DemoTable, demoId, livingInteractions, putDemo } from './put-demo'
import { writtenDemoWithDoubles } from './written-demo'

/**
 * Returns by how many weeks the demo was moved when it was loaded into this file, also if it was removed since; null if it never was. Most of its
 * meetings say so, whatever a user has changed in some.
 */
async function weeksMoved(db: Writer, office: OfficeFile): Promise<number | null> {
  const written = new Map(office.interactions.map(({ id, startLocal }) => [`${prefix}${id}`, startLocal.slice(0, 10)]))
  const rows = await db
    .selectFrom('interaction')
    .select(['id', 'starts_on'])
    .where('id', 'like', demoId as never)
    .execute()
  const times = new Map<number, number>()
  for (const { id, starts_on } of rows) {
    const weeks = daysBetween(written.get(id) ?? starts_on, starts_on) / 7
    times.set(weeks, (times.get(weeks) ?? 0) + 1)
  }
  return [...times].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null
}

/**
 * Puts the demo office into the store, moved in whole weeks so that today is in the week it is written for; what is after today is planned. Rows of an earlier demo that was removed
 * come back as they were left, on the days they had; they are not doubled. If the demo is there already, nothing is changed, so that edits made in it
 * are kept, and `isNew` is false. Refuses an office that is shared, since the colleagues would get it too.
 */
export async function loadDemo(db: Writer, now: Date): Promise<{ interactions: number; isNew: boolean }> {
  const office = await writtenDemoWithDoubles()
  const interactions = livingInteractions(office)
  if (await hasDemo(asReader(db))) return { interactions, isNew: false }
  if (await isShared(asReader(db))) throw new Refused({ code: 'demo-in-shared' })
  const today = dayInStockholm(now)
  const weeks = (await weeksMoved(db, office)) ?? weeksTo(today)
  await putDemo(db, notHeldYet(movedBy(office, weeks), today), now)
  return { interactions, isNew: true }
}

/** Demo people, staff and organisations that the office's own entries name. They stay, since those entries would otherwise lose them. */
const stillNamed: Partial<Record<DemoTable, string>> = {
  person: `select l.person_id from interaction_participant l join interaction i on i.id = l.interaction_id
    where i.id not like 'demo-%' and i.deleted_at is null and l.deleted_at is null`,
  organisation: `select l.organisation_id from interaction_organisation l join interaction i on i.id = l.interaction_id
    where i.id not like 'demo-%' and i.deleted_at is null and l.deleted_at is null
    union select organisation_id from role_assignment where deleted_at is null and organisation_id is not null
    union select owner_organisation_id from decision_process where deleted_at is null and owner_organisation_id is not null`,
  staff_member: `select l.staff_member_id from interaction_staff l join interaction i on i.id = l.interaction_id
    where i.id not like 'demo-%' and i.deleted_at is null and l.deleted_at is null`,
}

/** Removes the demo office, but leaves what the office itself has logged and the demo rows that this names. */
export async function removeDemo(db: Writer, now: Date): Promise<{ removed: number; kept: number }> {
  const deletedAt = now.toISOString()
  const office = await writtenDemoWithDoubles()
  const tables = officeRows(office, prefix, deletedAt).map(([table]) => table as DemoTable)
  let kept = 0
  // Links and interactions are removed first, so that afterwards only the office's own entries refer to people and organisations.
  for (const table of tables.toReversed()) {
    const named = stillNamed[table]
    const spared =
      table === 'role_assignment'
        ? sql`person_id in (${sql.raw(stillNamed.person ?? '')})`
        : named
          ? sql`id in (${sql.raw(named)})`
          : sql`false`
    await sql`update ${sql.table(table)} set deleted_at = ${deletedAt}
      where id like ${demoId} and deleted_at is null and not (${spared})`.execute(db)
    if (table === 'person') {
      const { rows } = await sql<{
        kept: number
      }>`select count(*) as kept from person where id like ${demoId} and deleted_at is null`.execute(db)
      kept = rows[0]?.kept ?? 0
    }
  }
  return { removed: livingInteractions(office), kept }
}
