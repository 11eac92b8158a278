import { type RawBuilder, sql } from 'kysely'
import type {
  BriefingFigures,
  BriefingInteraction,
  BriefingMaterial,
  BriefingScope,
  Told,
} from '../../../src-shared/briefings/briefing-material'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import { isToldInside, maskedLastBy } from '../../../src-shared/packs/disclosure'
import type { InteractionId } from '../../../src-shared/records/ids'
import type { TimelineFilter } from '../../../src-shared/records/timeline'
import { cutWithoutAddresses } from '../../../src-shared/text/note/mention'
import { plainNote } from '../../../src-shared/text/note/plain-note'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { isTold } from '../figures/may-be-told'
import { isCounted } from '../figures/what-counts'
import { fromTimeline, type TimelineKind } from '../timelines/timeline-entries'
import { timeline } from '../timelines/timelines'

/** How many of the latest interactions are shown: with the people, with their organisations, and on the issues besides those. */
const most = { person: 5, organisation: 5, issue: 3 } as const
/** The longest excerpt of a note, in characters. */
const longestExcerpt = 320

const newestFirst = (rows: readonly InteractionSummary[]): InteractionSummary[] => {
  const known = new Map(rows.map(row => [row.id, row]))
  return [...known.values()].sort(
    (a, b) =>
      b.startsOn.localeCompare(a.startsOn) ||
      (b.startsTime ?? '').localeCompare(a.startsTime ?? '') ||
      (a.id < b.id ? 1 : -1),
  )
}

/** Returns the beginning of a note without its marks, cut after the last whole word that fits. */
function excerptOf(note: string): string {
  const text = plainNote(cutWithoutAddresses(note)).replace(/\s+/g, ' ').trim()
  if (text.length <= longestExcerpt) return text
  const cut = text.slice(0, longestExcerpt)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}

/** Adds a note's excerpt only to the newest interaction that may be told: what was talked about last. */
async function told(db: Reader, rows: readonly InteractionSummary[]): Promise<Told<BriefingInteraction>[]> {
  const newest = rows.find(isToldInside)
  const notes = newest
    ? await readSql(
        db,
        sql<{ note: string }>`select substr(note, 1, 2000) as note from interaction where id = ${newest.id}`,
      )
    : []
  const lines = rows.map(
    (row): Told<BriefingInteraction> => ({
      id: row.id,
      told: isToldInside(row) ? { ...row, excerpt: row === newest ? excerptOf(notes[0]?.note ?? '') : '' } : null,
    }),
  )
  return maskedLastBy(lines, line => line.told === null)
}

/**
 * Returns past interactions up to the day: with the people to be met, then with their organisations, then on the issues. Each interaction
 * appears once.
 */
export async function briefingContacts(db: Reader, scope: BriefingScope): Promise<BriefingMaterial['contacts']> {
  const { personIds, organisations, issueIds, asOf, meeting, subject } = scope
  const held: TimelineFilter = { to: asOf, statuses: ['held'] }
  const shown = new Set<InteractionId>(meeting ? [meeting.id] : [])
  const window = { limit: most.person + most.organisation + most.issue + 1 }
  const take = (kind: keyof typeof most, rows: readonly InteractionSummary[]) => {
    const taken = newestFirst(rows)
      .filter(row => !shown.has(row.id))
      .slice(0, most[kind])
    for (const { id } of taken) shown.add(id)
    return told(db, taken)
  }
  const isAboutPeople = subject.subjectTable === 'interaction' || subject.subjectTable === 'person'
  const people: InteractionSummary[] = []
  if (isAboutPeople)
    for (const person of personIds)
      people.push(...(await timeline(db, { kind: 'person', id: person }, held, window)).rows)
  const person = await take('person', people)
  const bodies: InteractionSummary[] = []
  const onIssues = isAboutPeople && issueIds.length > 0 ? { ...held, issueIds } : held
  for (const { id } of organisations)
    bodies.push(...(await timeline(db, { kind: 'organisation', id }, onIssues, window)).rows)
  const organisation = await take('organisation', bodies)
  const issues: InteractionSummary[] = []
  for (const id of issueIds) issues.push(...(await timeline(db, { kind: 'issue', id }, held, window)).rows)
  return { person, organisation, issue: await take('issue', issues) }
}

/**
 * SQL for the interactions held during the year on one of the timelines, as a table `about(rid)` of row numbers. The briefing's own meeting
 * is left out.
 */
export function inYear(
  kind: TimelineKind,
  ids: readonly string[],
  { from, asOf, meeting }: BriefingScope,
): RawBuilder<unknown> {
  const parts = ids.map(
    id => sql`select i.rid ${fromTimeline(kind, id, { from, to: asOf })} and ${isCounted}
      and i.id <> ${meeting?.id ?? ''}`,
  )
  return sql`about as materialized (${parts.length === 0 ? sql`select 0 as rid where false` : sql.join(parts, sql` union `)})`
}

const counted = async (db: Reader, about: RawBuilder<unknown>, rest: RawBuilder<unknown>): Promise<number[]> => {
  const rows = await readSql(
    db,
    sql<{ all: number; joint: number | null }>`with ${about}
    select count(*) as "all", sum(i.joint_message) as joint from about cross join interaction i on i.rid = about.rid
    where ${rest}`,
  )
  return [rows[0]?.all ?? 0, rows[0]?.joint ?? 0]
}

/**
 * Returns the number of interactions during the year: with the people to be met, with their organisations on the issues, on the issues in
 * all, and with a joint message.
 */
export async function briefingFigures(db: Reader, scope: BriefingScope): Promise<BriefingFigures> {
  const { personIds, organisations, issueIds } = scope
  // Masked interactions are in no figure. Compared with the lines shown, the figure would reveal whom they were with and what they were
  // about.
  const everything = isTold('i')
  const aboutIssues = sql`${everything} and exists (select 1 from interaction_issue l indexed by interaction_issue_by_interaction
    where l.interaction_id = i.id and l.deleted_at is null and l.issue_id in (select value from json_each(${JSON.stringify(issueIds)})))`
  const [withPeople = 0] = await counted(db, inYear('person', personIds, scope), everything)
  const bodies = organisations.map(({ id }) => id)
  const [withOrganisations = 0] = await counted(
    db,
    inYear('organisation', bodies, scope),
    issueIds.length > 0 ? aboutIssues : everything,
  )
  const [onIssues = 0, joint = 0] = await counted(db, inYear('issue', issueIds, scope), everything)
  return { withPeople, withOrganisations, onIssues, joint }
}
