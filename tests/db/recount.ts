import type { Reader } from '../../db/schema'
import type { Period } from '../../src-shared/days/quarter'
import { uncategorised } from '../../src-shared/packs/counts'
import { isReported } from '../../src-shared/packs/report'

type Keyed = Record<string, number>

/** The events of indicator A2.1, written out a second time, so that each of the two lists checks the other. */
const events = ['seminar', 'breakfast_meeting', 'round_table', 'conference', 'study_visit']

/** Returns the number of items for each key. An item counts once for each of its keys. */
function grouped<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Keyed {
  const counts: Keyed = {}
  for (const item of items) for (const key of new Set(keysOf(item))) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

const existing = <Row extends { deleted_at: string | null }>(rows: readonly Row[]) =>
  rows.filter(row => row.deleted_at === null)

/** Counts a period by reading every row of the store. The counts made in SQL must equal these. */
export async function recount(db: Reader, period: Period, partner: string | null) {
  const memberships = existing(await db.selectFrom('membership').selectAll().execute())
  const people = new Map((await db.selectFrom('person').selectAll().execute()).map(row => [row.id as string, row]))
  const areas = new Map((await db.selectFrom('issue').selectAll().execute()).map(row => [row.id, row.priority_area_id]))
  const participants = existing(await db.selectFrom('interaction_participant').selectAll().execute())
  const issueLinks = existing(await db.selectFrom('interaction_issue').selectAll().execute())
  const partnerLinks = existing(await db.selectFrom('interaction_partner').selectAll().execute())
  const aimLinks = existing(await db.selectFrom('interaction_aim').selectAll().execute())
  const isMember = (id: string, day: string) =>
    memberships.some(row => row.partner_id === id && row.starts_on <= day && day <= row.ends_on)

  const rows = existing(await db.selectFrom('interaction').selectAll().execute())
    .filter(row => isReported(row) && period.from <= row.starts_on && row.starts_on <= period.to)
    .map(row => ({
      ...row,
      people: participants.filter(link => link.interaction_id === row.id).map(link => link.person_id as string),
      issues: issueLinks.filter(link => link.interaction_id === row.id).map(link => link.issue_id),
      aims: aimLinks.filter(link => link.interaction_id === row.id).map(link => link.aim_id),
      partners: partnerLinks
        .filter(link => link.interaction_id === row.id && isMember(link.partner_id, row.starts_on))
        .map(link => link.partner_id as string),
    }))
    .filter(row => partner === null || row.partners.includes(partner))
  const categoryOf = (id: string) => people.get(id)?.category ?? uncategorised
  const met = [...new Set(rows.flatMap(row => row.people))]
  return {
    interactions: rows.length,
    byType: grouped(rows, row => [row.kind]),
    byIssue: grouped(rows, row => row.issues),
    issueLinks: rows.flatMap(row => row.issues).length,
    byArea: grouped(rows, row => row.issues.flatMap(issue => areas.get(issue) ?? [])),
    byPartner: grouped(rows, row => row.partners),
    byTask: grouped(rows, row => (row.main_task_id === null ? [] : [row.main_task_id])),
    byAim: grouped(rows, row => row.aims),
    jointMessage: rows.filter(row => row.joint_message === 1).length,
    incoming: rows.filter(row => row.initiative === 'in').length,
    contactTouches: rows.flatMap(row => row.people).length,
    uniqueContacts: met.length,
    uniqueContactsByCategory: grouped(met, id => [categoryOf(id)]),
    interactionsByCategory: grouped(rows, row => row.people.map(categoryOf)),
    withoutNamedContact: rows.filter(row => row.people.length === 0).length,
    hours: Number((rows.reduce((sum, row) => sum + (row.duration_minutes ?? 0), 0) / 60).toFixed(4)),
    eventParticipants: rows
      .filter(({ kind }) => events.includes(kind))
      .reduce((sum, row) => sum + (row.participants_count ?? 0), 0),
    byConfidentiality: grouped(rows, row => [row.confidentiality]),
  }
}
