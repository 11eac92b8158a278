import { sql } from 'kysely'
import { readSql } from '../../db/read-sql'
import type { Writer } from '../../db/schema'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { sortNameOf } from '../../src-shared/names/person-name'
import type { InteractionId, PartnerId } from '../../src-shared/records/ids'
import { beforeFacts, chooseByHand, followFacts, takeAwayByHand } from '../log/concern-links'
import { changingRows, type EditPlan, isLinkChange, isPartChange } from './edit-plan'

/** Columns that follow from a value: a name gives a new sort name, and a commitment has a done day only while it is done. */
function besides(plan: EditPlan, column: string, value: string | number | null, today: IsoDate) {
  if (plan.table === 'person' && column === 'name') return sql`, sort_name = ${sortNameOf(String(value))}`
  if (plan.table === 'commitment' && column === 'status')
    return sql`, done_on = ${value === 'done' ? sql`coalesce(done_on, ${today})` : sql`null`}`
  return sql``
}

type Days = { readonly today: IsoDate; readonly now: Date }

/** Link tables that decide which partners an interaction concerns, and the links to partners themselves. */
const deciding: readonly string[] = [
  'interaction_participant',
  'interaction_organisation',
  'interaction_staff',
  'interaction_issue',
  'interaction_partner',
]

async function linkPartners(
  db: Writer,
  { how, ids }: { readonly how: 'add' | 'remove'; readonly ids: readonly string[] | null },
  interactions: readonly InteractionId[],
  now: Date,
): Promise<void> {
  if (how === 'add') await chooseByHand(db, interactions, (ids ?? []) as PartnerId[], now)
  else await takeAwayByHand(db, interactions, ids as PartnerId[] | null, now)
}

async function writeRows(db: Writer, plan: EditPlan, rids: readonly number[], { today, now }: Days): Promise<void> {
  const { change } = plan
  // All rows are read before the first is written, since writing changes the columns that the condition asks about.
  const changing = sql`changing as materialized (select t.rid, t.id ${changingRows(plan, rids)})`
  if (isPartChange(change)) {
    const { part, owner, column } = change.field
    await sql`with ${changing} update ${sql.table(part)} set ${sql.ref(column)} = ${change.value}
      where deleted_at is null and ${sql.ref(owner)} in (select id from changing)`.execute(db)
    return
  }
  if (!isLinkChange(change)) {
    const { column } = change.field
    await sql`with ${changing} update ${sql.table(plan.table)} set ${sql.ref(column)} = ${change.value}
      ${besides(plan, column, change.value, today)} where rid in (select rid from changing)`.execute(db)
    return
  }
  const { table, from, to } = change.field
  if (change.how === 'add') {
    // A link that was removed earlier comes back as the same row, so that laptops agree on it.
    await sql`with ${changing} insert into ${sql.table(table)} (id, ${sql.ref(from)}, ${sql.ref(to)})
      select t.id || ':' || other.value, t.id, other.value from changing t cross join json_each(${JSON.stringify(change.ids)}) other
      where not exists (select 1 from ${sql.table(table)} l where ${sql.ref(`l.${from}`)} = t.id and ${sql.ref(`l.${to}`)} = other.value
        and l.deleted_at is null)
      on conflict (id) do update set deleted_at = null`.execute(db)
    return
  }
  const those =
    change.ids === null
      ? sql``
      : sql`and ${sql.ref(to)} in (select value from json_each(${JSON.stringify(change.ids)}))`
  await sql`with ${changing} update ${sql.table(table)} set deleted_at = ${now.toISOString()}
    where ${sql.ref(from)} in (select id from changing) and deleted_at is null ${those}`.execute(db)
}

/**
 * Makes a planned edit on the chosen rows, within the caller's transaction. The conditions are checked again, since rows may have changed
 * meanwhile.
 */
export async function editRows(db: Writer, plan: EditPlan, rids: readonly number[], days: Days): Promise<void> {
  const { change } = plan
  if (!isLinkChange(change) || !deciding.includes(change.field.table)) return writeRows(db, plan, rids, days)
  const rows = await readSql(db, sql<{ id: InteractionId }>`select t.id ${changingRows(plan, rids)}`)
  const interactions = rows.map(({ id }) => id)
  const concerned = await beforeFacts(db, interactions)
  if (change.field.table === 'interaction_partner') await linkPartners(db, change, interactions, days.now)
  else await writeRows(db, plan, rids, days)
  await followFacts(db, concerned, days.now)
}
