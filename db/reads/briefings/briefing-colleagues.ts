import { sql } from 'kysely'
import type { BriefingColleague, BriefingScope } from '../../../src-shared/briefings/briefing-material'
import { dayAfter } from '../../../src-shared/days/working-days'
import { groupedBy } from '../../../src-shared/lists/grouped'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import { isToldInside } from '../../../src-shared/packs/disclosure'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { swedishKey } from '../names/swedish-key'
import { timeline } from '../timelines/timelines'

/** Limits: the days searched back and ahead, the interactions read for each timeline, and the interactions shown for each colleague. */
const near = { back: 90, ahead: 30, read: 40, each: 2 } as const

type Member = {
  readonly id: string
  readonly name: string
  readonly home: string | null
  readonly interactionId: string
}

/**
 * Returns the other colleagues who have met, or are to meet, the same people or organisations around the day. Colleagues who take part in
 * the meeting itself are left out.
 */
export async function briefingColleagues(db: Reader, scope: BriefingScope): Promise<BriefingColleague[]> {
  const { personIds, organisations, meeting, asOf } = scope
  const filter = {
    from: dayAfter(asOf, -near.back),
    to: dayAfter(asOf, near.ahead),
    statuses: ['held', 'planned'] as const,
  }
  // A contact typed ahead as held is not known to have been held; a planned one is told only while it lies ahead.
  const isKnown = ({ status, startsOn }: InteractionSummary) =>
    status === 'planned' ? startsOn >= asOf : startsOn <= asOf
  const rows = new Map<string, InteractionSummary>()
  const add = (found: readonly InteractionSummary[]) => {
    for (const row of found) if (row.id !== meeting?.id && isToldInside(row) && isKnown(row)) rows.set(row.id, row)
  }
  for (const { id } of organisations)
    add((await timeline(db, { kind: 'organisation', id }, filter, { limit: near.read })).rows)
  for (const id of personIds) add((await timeline(db, { kind: 'person', id }, filter, { limit: near.read })).rows)
  const members = await readSql(
    db,
    sql<Member>`select s.id, s.name, p.name as home, l.interaction_id as interactionId
      from json_each(${JSON.stringify([...rows.keys()])}) asked
      cross join interaction_staff l indexed by interaction_staff_by_interaction on l.interaction_id = asked.value
      cross join staff_member s on s.id = l.staff_member_id left join partner p on p.id = s.home_partner_id
      where l.deleted_at is null and s.deleted_at is null order by ${swedishKey(sql`s.name`)}, s.id`,
  )
  const coming = new Set<string>((meeting?.staff ?? []).map(({ id }) => id))
  const byMember = groupedBy(
    members.filter(({ id }) => !coming.has(id)),
    ({ id }) => id,
  )
  return [...byMember.values()].flatMap(links => {
    const [first] = links
    if (!first) return []
    const contacts = links
      .flatMap(({ interactionId }) => rows.get(interactionId) ?? [])
      .sort((a, b) => b.startsOn.localeCompare(a.startsOn) || (a.id < b.id ? 1 : -1))
      .slice(0, near.each)
    return [{ id: first.id, name: first.name, home: first.home, contacts }]
  })
}
