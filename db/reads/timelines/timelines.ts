import { type RawBuilder, sql } from 'kysely'
import { checkedDay } from '../../../src-shared/days/checked-day'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import type { InteractionId } from '../../../src-shared/records/ids'
import type { Timeline, TimelineFilter, TimelineWindow } from '../../../src-shared/records/timeline'
import type { TimelineSubject } from '../../../src-shared/records/timeline-entry'
import { Refused } from '../../../src-shared/refusals/refusal'
import type { Reader } from '../../schema'
import { requireRow } from '../names/known-rows'
import { summaries } from './interaction-lists'
import { fromTimeline } from './timeline-entries'

/** True if the interaction has a link of this kind to one of the ids. */
const linkedToAny = (table: string, column: string, ids: readonly string[]) =>
  sql`exists (select 1 from ${sql.table(table)} about where about.interaction_id = i.id
    and about.${sql.ref(column)} in (select value from json_each(${JSON.stringify(ids)})) and about.deleted_at is null)`

function narrowed({ statuses, kinds, issueIds, partnerIds, staffIds }: TimelineFilter): RawBuilder<unknown> {
  const conditions = [sql`true`]
  if (statuses) conditions.push(sql`i.status in (select value from json_each(${JSON.stringify(statuses)}))`)
  if (kinds) conditions.push(sql`i.kind in (select value from json_each(${JSON.stringify(kinds)}))`)
  if (issueIds) conditions.push(linkedToAny('interaction_issue', 'issue_id', issueIds))
  if (partnerIds) conditions.push(linkedToAny('interaction_partner', 'partner_id', partnerIds))
  if (staffIds) conditions.push(linkedToAny('interaction_staff', 'staff_member_id', staffIds))
  return sql.join(conditions, sql` and `)
}

/**
 * Returns a part of a subject's timeline, newest first, with the id to continue from (null at the end). For a person it holds everything he
 * or she took part in, in whatever role. For an issue it holds everything about it, and for a partner everything linked to it. For an
 * organisation, units included, it holds where it was met as such or through a person who held a role there that day. What its people did
 * before they came and after they left is not the organisation's. One more than `limit` is read, to know whether there are earlier ones.
 * Throws if an id is unknown or a day does not exist.
 */
export async function timeline(
  db: Reader,
  { kind, id }: TimelineSubject,
  filter: TimelineFilter,
  { limit, before }: TimelineWindow,
): Promise<Timeline> {
  await requireRow(db, kind, id)
  if (before !== undefined) await requireRow(db, 'interaction', before)
  const [from, to] = [filter.from, filter.to].map(day => (day === undefined ? day : checkedDay(day)))
  const earlier =
    before === undefined
      ? sql`true`
      : sql`(t.minute, t.rid) < (select unixepoch(starts_at) / 60, rid from interaction where id = ${before})`
  const found = await summaries(
    db,
    sql`select i.rid ${fromTimeline(kind, id, { from, to })} and ${narrowed(filter)} and ${earlier}
      order by t.minute desc, t.rid desc limit ${limit + 1}`,
    sql`i.rid desc`,
  )
  const rows = found.slice(0, limit)
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}

/** Returns one interaction as a list shows it, with its note. Throws if it is unknown. */
export async function interactionNamed(
  db: Reader,
  interaction: InteractionId,
): Promise<InteractionSummary & { readonly note: string }> {
  await requireRow(db, 'interaction', interaction)
  const [found] = await summaries(db, sql`select rid from interaction where id = ${interaction}`)
  const notes = await db.selectFrom('interaction').select('note').where('id', '=', interaction).execute()
  if (!found) throw new Refused({ code: 'unknown-id', what: 'interaction', id: interaction })
  return { ...found, note: notes[0]?.note ?? '' }
}
