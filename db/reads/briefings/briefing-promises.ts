import { sql } from 'kysely'
import type { BriefingResult, BriefingScope, Told } from '../../../src-shared/briefings/briefing-material'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { CommitmentSubject, OpenCommitment } from '../../../src-shared/log/commitment'
import type { Confidentiality } from '../../../src-shared/log/interaction'
import { isToldInside, maskedLastBy } from '../../../src-shared/packs/disclosure'
import type { InteractionId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { openCommitments } from '../records/commitments'
import { inYear } from './briefing-interactions'

/** Returns the ids of those of the interactions that may not be told. An unknown id is not among them. */
export async function maskedAmong(db: Reader, ids: readonly (InteractionId | null)[]): Promise<ReadonlySet<string>> {
  const rows = await readSql(
    db,
    sql<{ id: string; confidentiality: Confidentiality }>`select i.id, i.confidentiality
      from json_each(${JSON.stringify(ids.filter(id => id !== null))}) asked cross join interaction i on i.id = asked.value`,
  )
  return new Set(rows.filter(row => !isToldInside(row)).map(row => row.id))
}

/** True of a briefing about an issue or a process: about a matter, and not about somebody to be met. */
export const isAboutMatter = ({ subject }: Pick<BriefingScope, 'subject'>): boolean =>
  subject.subjectTable === 'issue' || subject.subjectTable === 'decision_process'

function askedAbout({ subject, personIds, organisations, issueIds, meeting }: BriefingScope): CommitmentSubject[] {
  const { subjectTable } = subject
  if (subjectTable === 'person') return personIds.map(personId => ({ personId }))
  if (subjectTable === 'organisation') return organisations.map(({ id }) => ({ organisationId: id }))
  if (subjectTable !== 'interaction') return issueIds.map(issueId => ({ issueId }))
  const met = (meeting?.organisations ?? []).filter(({ id }) => organisations.some(other => other.id === id))
  return [...personIds.map(personId => ({ personId })), ...met.map(({ id }) => ({ organisationId: id }))]
}

/** What either side has promised, and how many old promises are left out. */
type Promised = { readonly commitments: readonly Told<OpenCommitment>[]; readonly old: number }

/**
 * Returns what either side has promised and not done by the day, overdue commitments first. A briefing about an issue or a process leaves out
 * what should have been done more than a year ago, since nobody there still waits for it.
 */
export async function briefingCommitments(db: Reader, scope: BriefingScope): Promise<Promised> {
  const known = new Map<string, OpenCommitment>()
  for (const subject of askedAbout(scope))
    for (const one of await openCommitments(db, scope.asOf, subject)) known.set(one.id, one)
  const isOld = ({ dueOn }: OpenCommitment) => isAboutMatter(scope) && dueOn !== null && dueOn < scope.from
  const masked = await maskedAmong(
    db,
    [...known.values()].map(one => one.interactionId),
  )
  const urgency = ({ dueOn, isOverdue, id }: OpenCommitment) => `${isOverdue ? 0 : 1} ${dueOn ?? '~'} ${id}`
  const lines = [...known.values()]
    .filter(one => !isOld(one))
    .sort((a, b) => (urgency(a) < urgency(b) ? -1 : 1))
    .map(one => ({ id: one.id, told: masked.has(one.interactionId ?? '') ? null : one }))
  // What is marked is in no figure.
  const old = [...known.values()].filter(one => isOld(one) && !masked.has(one.interactionId ?? '')).length
  return { commitments: maskedLastBy(lines, line => line.told === null), old }
}

type Line = BriefingResult & { readonly confidentiality: Confidentiality }

/** Returns an ask as it was known on a day: an imprint of a later day is not there yet. */
const asKnown = (line: Line, asOf: IsoDate): Line =>
  line.evidenceOn !== null && line.evidenceOn > asOf
    ? { ...line, evidence: null, evidenceReference: null, evidenceOn: null }
    : line

/** How many asks are shown, the newest first. */
const mostResults = 6

/**
 * Returns what we asked on the issues during the year and what came of it. It covers the people to be met and their organisations; for an
 * issue or a process, everybody.
 */
export async function briefingResults(db: Reader, scope: BriefingScope): Promise<Told<BriefingResult>[]> {
  const { personIds, organisations, issueIds } = scope
  const isAboutWhom = !isAboutMatter(scope)
  const bodies = organisations.map(({ id }) => id)
  const about = isAboutWhom
    ? bodies.length > 0
      ? inYear('organisation', bodies, scope)
      : inYear('person', personIds, scope)
    : inYear('issue', issueIds, scope)
  const also = isAboutWhom && bodies.length > 0 ? inYear('person', personIds, scope) : inYear('person', [], scope)
  const onIssue = sql`(json_array_length(${JSON.stringify(issueIds)}) = 0
    or a.issue_id in (select value from json_each(${JSON.stringify(issueIds)}))
    or (a.issue_id is null and exists (select 1 from interaction_issue l indexed by interaction_issue_by_interaction
      where l.interaction_id = i.id and l.deleted_at is null
        and l.issue_id in (select value from json_each(${JSON.stringify(issueIds)})))))`
  const read = (rids: typeof about) =>
    readSql(
      db,
      sql<Line>`with ${rids}
        select a.id, a.issue_id as issueId, a.ask, a.response_kind as responseKind, a.response, a.evidence,
          a.evidence_reference as evidenceReference, a.evidence_on as evidenceOn, i.starts_on as "on",
          i.id as interactionId, i.confidentiality
        from about cross join interaction i on i.rid = about.rid
        cross join ask a indexed by ask_by_interaction on a.interaction_id = i.id
        where a.deleted_at is null and ${onIssue} order by i.starts_on desc, a.id limit ${mostResults}`,
    )
  const found = new Map([...(await read(about)), ...(await read(also))].map(line => [line.id, line]))
  const lines = [...found.values()]
    .sort((a, b) => b.on.localeCompare(a.on) || (a.id < b.id ? -1 : 1))
    .slice(0, mostResults)
    .map(line => ({ id: line.id, told: isToldInside(line) ? asKnown(line, scope.asOf) : null }))
  return maskedLastBy(lines, line => line.told === null)
}
