import { openForReading } from '../../db/file/connect'
import { openStore } from '../../db/store'
import { draftOf } from '../../office/briefings/make-briefing'
import type { BriefingRequest } from '../../src-shared/briefings/briefing'
import { type Figure, interleaved, median, percentile, spreadOf } from './measure'

const at = new Date('2026-11-22T09:00:00Z')
const asOf = '2026-11-22'
/** The most milliseconds that a draft may take. */
const most = 2_000
const [person, organisation, issues] = ['bench-p1', 'se-myn-trafikverket', ['malmbanan', 'norrbotniabanan']] as const

const requests: Readonly<Record<string, BriefingRequest>> = {
  'a person': { subject: { subjectTable: 'person', subjectId: person }, issueId: null },
  'an organisation': { subject: { subjectTable: 'organisation', subjectId: organisation }, issueId: null },
  'an issue': { subject: { subjectTable: 'issue', subjectId: issues[0] }, issueId: null },
}

/**
 * The fewest rows a draft needs, without names and words: the last five interactions with the person and the organisation, the year's counts,
 * partners and kinds of organisation for two issues, and the open commitments.
 */
const bare = [
  [
    `select i.* from timeline t cross join interaction i on i.rid = t.rid where t.subject_kind = 1
      and t.subject_rid = (select rid from person where id = ?) order by t.minute desc limit 5`,
    [person],
  ],
  [
    `select i.* from timeline t cross join interaction i on i.rid = t.rid where t.subject_kind = 2
      and t.subject_rid = (select rid from organisation where id = ?) order by t.minute desc limit 5`,
    [organisation],
  ],
  ...issues.map(
    issue =>
      [
        `select count(*), sum(i.joint_message) from timeline t cross join interaction i on i.rid = t.rid where t.subject_kind = 3
          and t.subject_rid = (select rid from issue where id = ?) and t.minute >= unixepoch('2025-11-22') / 60
          and i.status = 'held' and i.starts_on <= ?`,
        [issue, asOf],
      ] as const,
  ),
  ...issues.map(
    issue =>
      [
        `select l.partner_id, count(*) from timeline t cross join interaction i on i.rid = t.rid
          cross join interaction_partner l indexed by interaction_partner_by_interaction
            on l.interaction_id = i.id and l.deleted_at is null
          where t.subject_kind = 3 and t.subject_rid = (select rid from issue where id = ?) and t.minute >= unixepoch('2025-11-22') / 60
          and i.status = 'held' and i.starts_on <= ? group by 1`,
        [issue, asOf],
      ] as const,
  ),
  ...issues.map(
    issue =>
      [
        `select distinct o.kind from timeline t cross join interaction i on i.rid = t.rid
          cross join interaction_participant l indexed by interaction_participant_by_interaction
            on l.interaction_id = i.id and l.deleted_at is null
          cross join role_assignment r indexed by role_assignment_by_person on r.person_id = l.person_id
            and r.deleted_at is null and (r.from_on is null or r.from_on <= i.starts_on) and (r.to_on is null or r.to_on >= i.starts_on)
          cross join organisation o on o.id = r.organisation_id where t.subject_kind = 3
          and t.subject_rid = (select rid from issue where id = ?) and t.minute >= unixepoch('2025-11-22') / 60
          and i.status = 'held' and i.starts_on <= ?`,
        [issue, asOf],
      ] as const,
  ),
  [`select * from commitment where status = 'open' and deleted_at is null`, []],
] as const

/** Measures complete drafts of briefings, in words, against hand-written SQL that only fetches the fewest rows they need. */
export async function draftABriefing(office: string, size: number): Promise<Figure[]> {
  const store = await openStore(office, 'bench')
  const raw = openForReading(office)
  const statements = bare.map(([text, bound]) => [raw.prepare(text), bound] as const)
  const figures: Figure[] = []
  for (const [name, request] of Object.entries(requests)) {
    let sentences = 0
    const times = await interleaved(
      12,
      2,
      async () => {
        const { sections } = await draftOf(store, request, 'sv', at)
        sentences = sections.reduce((sum, { lines }) => sum + lines.length, 0)
      },
      () => {
        for (const [statement, bound] of statements) statement.all(...bound)
      },
    )
    const [ours, limit] = [median(times.ours), median(times.limit)]
    figures.push({
      name: `briefing draft of ${name}, ${size} interactions`,
      ours,
      limit,
      limitName: 'hand-written SQL for the least of it',
      ratio: ours / limit,
      target: most / limit,
      spread: spreadOf(times.ours),
      detail: `${sentences} sentences, slowest ${percentile(times.ours, 1).toFixed(0)} ms; to take ${most / 1_000} s at most`,
    })
  }
  raw.close()
  await store.close()
  return figures
}
