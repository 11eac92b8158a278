import type { DatePrecision, IsoDate } from '../../src-shared/days/iso-date'
import { writtenKnownDay } from '../../src-shared/days/known-day'
import { quarterOf } from '../../src-shared/days/quarter'
import { isWorkingDay } from '../../src-shared/days/working-days'
import type { OpenCommitment } from '../../src-shared/log/commitment'
import type { WatchedDay } from '../../src-shared/records/decision-process'
import type { IssueVersion } from '../../src-shared/records/issue-version'
import type { Position } from '../../src-shared/records/position'
import type { ReferenceLists, StaffMember } from '../../src-shared/records/reference'
import { longDate, quarterName } from '../../src-shared/text/dates'
import { line, type Told, wordFor } from '../../src-shared/text/told-words'

/** Returns a day as precisely as it is known: a day, "2027-09", "kvartal 2 2027" or a year. */
export const dayText = (on: IsoDate, precision: DatePrecision, { language }: Told): string =>
  precision === 'quarter' ? quarterName(quarterOf(on), language) : writtenKnownDay({ on, precision })

/** Returns the span from one day to another; empty when neither is known. */
export const spanText = (from: IsoDate | null, to: IsoDate | null, { words }: Told): string =>
  from === null && to === null ? '' : `${from ?? '…'} – ${to ?? words.shown.noEnd}`

/** What was promised, by whom and until when. */
export function commitmentLine(row: OpenCommitment, { words, nameOf }: Told): string {
  const by = row.madeBy === 'us' ? row.owner : (row.counterpart ?? row.counterpartOrganisation)
  return line(
    row.dueOn ?? words.shown.noDay,
    row.isOverdue && words.shown.overdue,
    `${words.sides[row.madeBy]} (${by ?? words.shown.unknown})`,
    row.promise,
    row.issueIds.map(nameOf).join(', '),
    row.id,
  )
}

/** Where somebody stood on an issue, on which day, and the evidence for it. */
export function positionLine(row: Position, { words, nameOf }: Told): string {
  const step = row.scale === null ? words.shown.unknown : wordFor(words.shown.positionSteps, String(row.scale))
  const evidence = row.evidenceInteractionId ?? row.evidenceReference
  return line(
    row.statedOn,
    [row.person, row.organisation].filter(Boolean).join(', '),
    nameOf(row.issueId),
    step,
    evidence && `${words.shown.evidence} ${evidence}`,
  )
}

/** How an issue is worded, for whom and by whose decision. */
export const versionLine = (row: IssueVersion, told: Told): string =>
  line(
    row.ownerPartnerId === null ? told.words.shown.joint : told.nameOf(row.ownerPartnerId),
    row.wording,
    row.decidingBody && `${told.words.shown.decidedBy} ${row.decidingBody}`,
    row.decidedOn && dayText(row.decidedOn, row.decidedPrecision, told),
    row.caseNumber,
  )

/** A day to watch, with a word for a day that follows from a referral, and a note if it is not a working day. */
export const watchLine = (row: WatchedDay, { words, language }: Told, withProcess: boolean): string =>
  line(
    row.on,
    longDate(row.on, language),
    wordFor(words.referralDays, row.what),
    withProcess && row.process,
    row.isStatutory && words.shown.statutory,
    !isWorkingDay(row.on) && words.shown.notWorkingDay,
  )

/** A colleague on one line: name, title, e-mail, employer, and the first and last day. */
export function colleagueLine(
  { id, name, title, email, homePartnerId, fromOn, toOn }: StaffMember,
  partners: ReferenceLists['partners'],
): string {
  const home = partners.find(partner => partner.id === homePartnerId)?.shortName
  const span = fromOn || toOn ? `${fromOn ?? ''}–${toOn ?? ''}` : null
  return line(id, name, title, email, home, span)
}
