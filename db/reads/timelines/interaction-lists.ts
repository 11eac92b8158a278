import { type RawBuilder, sql } from 'kysely'
import { checkedDay } from '../../../src-shared/days/checked-day'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { instantInStockholm } from '../../../src-shared/days/stockholm-time'
import { dayAfter } from '../../../src-shared/days/working-days'
import type { InteractionSummary, Participant, RecordStatus } from '../../../src-shared/log/interaction'
import type { InteractionId } from '../../../src-shared/records/ids'
import { roleOn } from '../../../src-shared/records/role-assignment'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { rolesByPerson } from '../records/roles'
import { lengthAfter, logLength, logStart } from './log-days'

type Line = Omit<
  InteractionSummary,
  'participants' | 'organisations' | 'staff' | 'issueIds' | 'partnerIds' | 'jointMessage' | 'isWorkingNote'
> & {
  readonly jointMessage: number
  readonly recordStatus: RecordStatus
  readonly organisations: string
  readonly staff: string
  readonly issueIds: string
  readonly partnerIds: string
  readonly people: string
}

/** One column of JSON for each kind of link. That saves five statements, so a page takes one round trip. */
const links = sql`
  (select json_group_array(o.name) from (select organisation_id from interaction_organisation l where l.interaction_id = i.id and l.deleted_at is null order by l.rid) linked
    join organisation o on o.id = linked.organisation_id) as organisations,
  (select json_group_array(s.name) from (select staff_member_id from interaction_staff l where l.interaction_id = i.id and l.deleted_at is null order by l.rid) linked
    join staff_member s on s.id = linked.staff_member_id) as staff,
  (select json_group_array(issue_id) from (select issue_id from interaction_issue l where l.interaction_id = i.id and l.deleted_at is null order by l.rid) linked) as "issueIds",
  (select json_group_array(partner_id) from (select partner_id from interaction_partner l where l.interaction_id = i.id and l.deleted_at is null order by l.rid) linked) as "partnerIds",
  (select json_group_array(json_object('id', p.id, 'name', p.name, 'gone', p.deleted_at is not null)) from (select person_id from interaction_participant l where l.interaction_id = i.id and l.deleted_at is null order by l.rid) linked
    join person p on p.id = linked.person_id) as people`

/** The rows to read, and what is read of each beside the summary. */
type Wanted = {
  /** Selects the row numbers, and with them whatever `order` names. */
  readonly chosen: RawBuilder<unknown>
  readonly order: RawBuilder<unknown>
  /** More columns, each after a comma. They come with the row as they are. */
  readonly beside?: RawBuilder<unknown>
}

/**
 * Reads interactions in the order that is asked for, each participant with the role held that day. `Beside` are the columns that the caller
 * adds.
 */
export async function summariesInOrder<Beside extends object = object>(
  db: Reader,
  { chosen, order, beside = sql`` }: Wanted,
): Promise<(InteractionSummary & Beside)[]> {
  const rows = await readSql(
    db,
    sql<Line & Beside>`
    with chosen as materialized (${chosen})
    select i.id, i.kind, i.status, i.starts_on as "startsOn", i.starts_time as "startsTime",
      i.duration_minutes as "durationMinutes", i.headline, i.initiative, i.main_task_id as "mainTaskId",
      i.joint_message as "jointMessage", i.confidentiality, i.record_status as "recordStatus", ${links} ${beside}
    from chosen cross join interaction i on i.rid = chosen.rid
    order by ${order}`,
  )
  const people = rows.map(row => JSON.parse(row.people) as { id: string; name: string; gone: 0 | 1 }[])
  const roles = await rolesByPerson(db, [...new Set(people.flat().map(person => person.id))])
  return rows.map(({ people: _, recordStatus, ...row }, index) => ({
    ...row,
    ...(recordStatus === 'working_note' ? { isWorkingNote: true as const } : {}),
    jointMessage: row.jointMessage === 1,
    organisations: JSON.parse(row.organisations),
    staff: JSON.parse(row.staff),
    issueIds: JSON.parse(row.issueIds),
    partnerIds: JSON.parse(row.partnerIds),
    participants: (people[index] ?? []).map(({ id, name, gone }): Participant => {
      const role = roleOn(roles.get(id) ?? [], row.startsOn)
      const known = { name, title: role?.title ?? null, organisation: role?.organisation || null }
      return gone ? { ...known, isRemoved: true } : known
    }),
  })) as unknown as (InteractionSummary & Beside)[]
}

/**
 * Reads the interactions whose row numbers a query selects, newest first. `tie` orders interactions that began at the same minute. It must be
 * the order in which they were selected.
 */
export const summaries = (
  db: Reader,
  rids: RawBuilder<unknown>,
  tie: RawBuilder<unknown> = sql`i.id desc`,
): Promise<InteractionSummary[]> => summariesInOrder(db, { chosen: rids, order: sql`i.starts_at desc, ${tie}` })

/** Which part of the log is wanted. `from` and `to`, if given, narrow it first. */
export type LogWindow = {
  readonly offset: number
  readonly limit: number
  readonly from?: IsoDate
  readonly to?: IsoDate
}

/** From midnight before the first day to midnight after the last, in Stockholm, so that only that part of the index is walked. */
function within({ from, to }: LogWindow): RawBuilder<unknown> {
  const conditions = [sql`deleted_at is null`]
  if (from !== undefined) conditions.push(sql`starts_at >= ${instantInStockholm(checkedDay(from), null)}`)
  if (to !== undefined) conditions.push(sql`starts_at < ${instantInStockholm(dayAfter(checkedDay(to), 1), null)}`)
  return sql.join(conditions, sql` and `)
}

/** Counts the part of the log within the days. All of it is counted by its days, a part in the index. */
async function lengthWithin(db: Reader, window: LogWindow): Promise<number> {
  if (window.from === undefined && window.to === undefined) return logLength(db)
  const [counted] = await readSql(
    db,
    sql<{
      total: number
    }>`select count(*) as total from interaction indexed by interaction_by_start where ${within(window)}`,
  )
  return counted?.total ?? 0
}

/** SQL for the row numbers of a part of the log, newest first. */
export async function ridsOfLog(db: Reader, window: LogWindow): Promise<RawBuilder<{ rid: number }>> {
  const isWhole = window.from === undefined && window.to === undefined
  const { before, skipped } = isWhole ? await logStart(db, window.offset) : { before: null, skipped: window.offset }
  const begun = before === null ? sql`` : sql`and starts_at < ${before}`
  return sql`select rid from interaction indexed by interaction_by_start where ${within(window)} ${begun}
    order by starts_at desc, id desc limit ${window.limit} offset ${skipped}`
}

/**
 * Returns a part of the log, newest first, and the length of the log. Rows are read only for that part, and no others are counted unless days
 * are given.
 */
export async function interactionPage(
  db: Reader,
  window: LogWindow,
): Promise<{ total: number; rows: InteractionSummary[] }> {
  return { total: await lengthWithin(db, window), rows: await summaries(db, await ridsOfLog(db, window)) }
}

/**
 * Returns the row at which an interaction appears in the log, newest first, counted from 0. Null when it is not in the log. Later days are added
 * up, and only its own day is counted in the log's index.
 */
export async function interactionPosition(db: Reader, id: InteractionId): Promise<number | null> {
  const [found] = await readSql(
    db,
    sql<{ row: number }>`
    with here as materialized (select starts_at, id, substr(starts_at, 1, 10) as day from interaction
      where id = ${id} and deleted_at is null)
    select ${lengthAfter(sql`here.day`)} + (select count(*) from interaction indexed by interaction_by_start
      where deleted_at is null and starts_at < here.day || '~' and (starts_at, id) > (here.starts_at, here.id)) as row
    from here`,
  )
  return found?.row ?? null
}
