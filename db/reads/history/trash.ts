import { type RawBuilder, sql } from 'kysely'
import { doerName } from '../../../src-shared/program/doer'
import { catalogueTables, fieldsOf, ownerships } from '../../../src-shared/records/catalogue/catalogue'
import type { ActionId } from '../../../src-shared/records/ids'
import { mergedKinds } from '../../../src-shared/records/merge'
import {
  type RemovableKind,
  removableKinds,
  type TrashedRow,
  type TrashPage,
  type TrashPlace,
  trashListedSince,
} from '../../../src-shared/records/trash'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

type RowWords = { readonly label: RawBuilder<unknown>; readonly detail: RawBuilder<unknown> }

const ofPartner = sql`(select p.short_name from partner p where p.id = t.partner_id)`
const ofPeriod = sql`t.period_from || ' – ' || t.period_to`
const ofIssue = sql`(select i.short_name from issue i where i.id = t.issue_id)`

/** What a deleted row is called, and a detail to tell it from others, where these are not its own text and the name of what it is part of. */
const otherWords: Readonly<Partial<Record<RemovableKind, RowWords>>> = {
  interaction: { label: sql`t.headline`, detail: sql`t.starts_on` },
  organisation: { label: sql`t.name`, detail: sql`t.abbreviation` },
  commitment: { label: sql`t.promise`, detail: sql`t.due_on` },
  role: {
    label: sql`t.title`,
    detail: sql`(select p.name || coalesce(', ' || o.name, '') from person p left join organisation o on o.id = t.organisation_id
      where p.id = t.person_id)`,
  },
  position: {
    label: sql`(select o.name from organisation o where o.id = t.organisation_id)`,
    detail: sql`(select i.short_name from issue i where i.id = t.issue_id) || ', ' || t.stated_on`,
  },
  stage: { label: sql`t.name`, detail: sql`(select d.name from decision_process d where d.id = t.process_id)` },
  'watch-date': { label: sql`t.what`, detail: sql`t.day_on` },
  membership: { label: ofPartner, detail: sql`t.starts_on || ' – ' || t.ends_on` },
  funding: { label: ofPartner, detail: sql`t.amount` },
  staff: { label: sql`t.name`, detail: sql`t.title` },
  wording: { label: sql`t.wording`, detail: ofIssue },
  'written-result': { label: sql`coalesce(nullif(t.heading, ''), t.text)`, detail: ofPeriod },
  'written-ask': { label: sql`t.ask`, detail: ofPeriod },
  'written-issue': { label: sql`coalesce(nullif(t.sentence, ''), t.caption)`, detail: ofIssue },
  'written-gap': { label: sql`t.proposal`, detail: ofIssue },
  'written-signing': { label: sql`coalesce(${ofPartner}, '')`, detail: ofPeriod },
}

/** A row is usually called by the text that it must have, and told from others by the name of what it is part of. */
function wordsOf(kind: RemovableKind): RowWords {
  const known = fieldsOf(kind).find(([, field]) => field.mustSay)?.[1].column
  const owned = ownerships.find(({ table }) => table === catalogueTables[kind])
  return (
    otherWords[kind] ?? {
      label: known ? sql`t.${sql.ref(known)}` : sql`t.id`,
      detail: owned
        ? sql`(select o.name from ${sql.table(owned.owner)} o where o.id = t.${sql.ref(owned.column)})`
        : sql`null`,
    }
  )
}

type Found = TrashedRow & {
  readonly actionId: ActionId
  readonly login: string | null
  readonly colleague: string | null
}

/**
 * A row that was merged away is not deleted but part of another row, and so are the roles and positions that both rows had. They are not
 * listed.
 */
function notMerged(kind: RemovableKind): RawBuilder<unknown> {
  if (mergedKinds.some(known => known === kind)) return sql`merged_into_id is null`
  if (kind !== 'role' && kind !== 'position') return sql`true`
  const table = catalogueTables[kind]
  return sql`not exists (select 1 from change d indexed by change_by_row cross join change m indexed by change_by_action
    on m.action_id = d.action_id and m.table_name in ('person', 'organisation') and json_type(m.columns, '$.merged_into_id') = 'text'
    where d.table_name = ${table} and d.row_id = ${sql.table(table)}.id and json_extract(d.columns, '$.deleted_at') = ${sql.table(table)}.deleted_at)`
}

/** Returns the latest deleted rows of one kind, each with the change that last deleted it. */
function deletedOf(db: Reader, kind: RemovableKind, since: string, place: TrashPlace, limit: number): Promise<Found[]> {
  const table = catalogueTables[kind]
  return readSql(
    db,
    sql<Found>`
      with gone as materialized (
        select rid, id, deleted_at from ${sql.table(table)} indexed by ${sql.ref(`${table}_deleted`)}
        where deleted_at is not null and deleted_at >= ${since} and ${notMerged(kind)} and (deleted_at, id) < (${place.deletedAt}, ${place.id})
        order by deleted_at desc, id desc limit ${limit})
      select ${kind} as kind, gone.id, gone.deleted_at as deletedAt, ${wordsOf(kind).label} as label, ${wordsOf(kind).detail} as detail,
        c.action_id as actionId, c.user_id as login, s.name as colleague
      from gone cross join ${sql.table(table)} t on t.rid = gone.rid
      cross join change c on c.rowid = (select e.rowid from change e indexed by change_by_row
        where e.table_name = ${table} and e.row_id = gone.id and json_type(e.columns, '$.deleted_at') = 'text'
        order by e.hlc desc limit 1)
      left join staff_member s on s.id = c.staff_member_id`,
  )
}

const newestFirst = (a: Found, b: Found): number =>
  a.deletedAt === b.deletedAt ? (a.id < b.id ? 1 : -1) : a.deletedAt < b.deletedAt ? 1 : -1

/** Returns what was deleted in the last 90 days and can be restored, newest first, grouped by the action that deleted it. */
export async function trashPage(
  db: Reader,
  { now, limit, before }: { readonly now: Date; readonly limit: number; readonly before?: TrashPlace | undefined },
): Promise<TrashPage> {
  const since = trashListedSince(now)
  // Sorts after every instant and id.
  const place = before ?? { deletedAt: '~', id: '' }
  const found = await Promise.all(removableKinds.map(kind => deletedOf(db, kind, since, place, limit + 1)))
  const all = found.flat().sort(newestFirst)
  const rows = all.slice(0, limit)
  const last = rows.at(-1)
  const actions = new Map<ActionId, { actionId: ActionId; by: string | null; rows: TrashedRow[] }>()
  for (const { actionId, login, colleague, ...row } of rows) {
    const action = actions.get(actionId) ?? { actionId, by: doerName(login, colleague), rows: [] }
    actions.set(actionId, action)
    action.rows.push(row)
  }
  const next = all.length > limit && last ? { deletedAt: last.deletedAt, id: last.id } : null
  return { actions: [...actions.values()], next }
}
