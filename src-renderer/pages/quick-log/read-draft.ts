import type { IsoDate, IsoTime } from '../../../src-shared/days/iso-date'
import { readDueDay } from '../../../src-shared/days/written-due-day'
import { readMinutes } from '../../../src-shared/days/written-length'
import { readTimes } from '../../../src-shared/days/written-time'
import { readWhen } from '../../../src-shared/days/written-when'
import type { LogEntry } from '../../../src-shared/ipc/log-shape'
import { statusOn } from '../../../src-shared/log/held'
import { type LoggedParticipant, needsParticipant } from '../../../src-shared/log/interaction'
import type { MainTaskId, OrganisationId } from '../../../src-shared/records/ids'
import type { Refusal } from '../../../src-shared/refusals/refusal'
import type { Draft, DraftCommitment, DraftParticipant, NewPerson } from '../../state/screen/draft'

/** The fields that can have a problem, named like their controls on the page, in the order of the page. */
export type DraftField =
  | 'participants'
  | `organisation-${string}`
  | 'issues'
  | 'partners'
  | 'headline'
  | 'date'
  | 'time'
  | 'minutes'
  | 'staff'
  | `due-${string}`
  | `promise-${string}`

/** A problem that keeps a draft from being logged, and the field it is in. */
export type DraftProblem = {
  readonly field: DraftField
  readonly what: Refusal | { readonly code: 'unchosen' | 'not-minutes' | 'no-promise'; readonly text: string }
}

export type ReadDraft =
  | { readonly ok: true; readonly entry: LogEntry }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] }

/** The status of a draft. A day up to today is held; a coming day is planned unless the user chose otherwise. */
export const statusOf = (draft: Pick<Draft, 'status'>, startsOn: IsoDate, today: IsoDate): 'held' | 'planned' =>
  statusOn(startsOn, today) === 'held' ? 'held' : (draft.status ?? 'planned')

const isNew = (participant: DraftParticipant): participant is NewPerson => participant.kind === 'new'

function loggedParticipants(participants: readonly DraftParticipant[]): LoggedParticipant[] {
  const logged: LoggedParticipant[] = []
  for (const one of participants) {
    if (one.kind === 'person') logged.push({ personId: one.id })
    if (one.kind === 'new') {
      const { name, organisation, title, email = '' } = one
      const said = { name, organisationId: organisation?.id ?? null, title: title.trim() }
      logged.push(email === '' ? said : { ...said, email })
    }
  }
  return logged
}

/** A name that was typed but never chosen must be reported, or it would be lost unnoticed. */
function unchosen(field: DraftField, text: string): DraftProblem[] {
  return text.trim() === '' ? [] : [{ field, what: { code: 'unchosen', text: text.trim() } }]
}

/**
 * The day, start time and length in minutes. The time comes from its own field or from the text after the day, and the length is null
 * unless an end time was typed. A part is undefined if its text makes no sense.
 */
export function whenOf(
  { date, time }: Pick<Draft, 'date' | 'time'>,
  today: IsoDate,
): { on: IsoDate | undefined; time: IsoTime | null | undefined; minutes: number | null } {
  const when = readWhen(date, today)
  const times = time.trim() === '' ? { time: when?.time ?? null, minutes: when?.minutes ?? null } : readTimes(time)
  return { on: when?.on, time: times?.time, minutes: times?.minutes ?? null }
}

/** A line that was added but left empty does not count. */
const promised = ({ commitments }: Draft): DraftCommitment[] =>
  commitments.filter(({ promise, due }) => promise.trim() !== '' || due.trim() !== '')

/** The last day of a commitment as typed: null if empty, undefined if it is not a day. */
export const dueOf = ({ due }: DraftCommitment, today: IsoDate): IsoDate | null | undefined =>
  due.trim() === '' ? null : readDueDay(due, today)

/** A commitment cannot be due before the day it was made. */
function dueProblem(one: DraftCommitment, today: IsoDate, madeOn: IsoDate | undefined): DraftProblem[] {
  const due = dueOf(one, today)
  const field = `due-${one.id}` as const
  if (due === undefined) return [{ field, what: { code: 'not-a-date', text: one.due.trim() } }]
  if (due === null || madeOn === undefined || due >= madeOn) return []
  const name = one.promise.trim() || null
  return [{ field, what: { code: 'rule-broken', rule: 'before-given', table: 'commitment', name } }]
}

function promiseProblems(draft: Draft, today: IsoDate, madeOn: IsoDate | undefined): DraftProblem[] {
  return promised(draft).flatMap((one): DraftProblem[] => [
    ...(one.promise.trim() === ''
      ? [{ field: `promise-${one.id}`, what: { code: 'no-promise', text: '' } } as const]
      : []),
    ...dueProblem(one, today, madeOn),
  ])
}

/**
 * Turns the draft into a request to log it, or returns every problem, in the order of the fields. Only partners that the user chose or
 * declined are sent. The store decides which ones follow from the rest.
 */
export function readDraft(draft: Draft, today: IsoDate, usualTask: MainTaskId | null): ReadDraft {
  const { on: startsOn, time: startsTime, minutes: writtenMinutes } = whenOf(draft, today)
  const durationMinutes = draft.minutes.trim() === '' ? writtenMinutes : readMinutes(draft.minutes)
  const isAlone = draft.participants.length + draft.awaited.length === 0 && needsParticipant(draft.kind)

  const problems: DraftProblem[] = [
    ...unchosen('participants', [...draft.awaited, draft.participantText].join(' ')),
    ...draft.participants
      .filter(isNew)
      .flatMap(person => unchosen(`organisation-${person.id}`, person.organisationText)),
    ...unchosen('issues', draft.issueText),
    ...unchosen('partners', draft.partnerText),
  ]
  if (isAlone && draft.participantText.trim() === '') {
    problems.unshift({ field: 'participants', what: { code: 'no-participant' } })
  }
  if (draft.headline.trim() === '') problems.push({ field: 'headline', what: { code: 'no-headline' } })
  if (startsOn === undefined) problems.push({ field: 'date', what: { code: 'not-a-date', text: draft.date.trim() } })
  if (startsTime === undefined) problems.push({ field: 'time', what: { code: 'not-a-time', text: draft.time.trim() } })
  if (durationMinutes === undefined) {
    problems.push({ field: 'minutes', what: { code: 'not-minutes', text: draft.minutes.trim() } })
  }
  problems.push(...unchosen('staff', draft.staffText), ...promiseProblems(draft, today, startsOn))
  if (problems.length > 0 || startsOn === undefined || startsTime === undefined || durationMinutes === undefined) {
    return { ok: false, problems }
  }
  const isPrivate = draft.visibility === 'me'
  return {
    ok: true,
    entry: {
      kind: draft.kind,
      status: statusOf(draft, startsOn, today),
      startsOn,
      startsTime,
      durationMinutes,
      headline: draft.headline.trim(),
      note: isPrivate ? '' : draft.note,
      initiative: draft.initiative,
      mainTaskId: draft.mainTaskId === undefined ? usualTask : draft.mainTaskId,
      jointMessage: draft.jointMessage,
      confidentiality: draft.visibility === 'partners' ? 'open' : 'internal',
      participants: loggedParticipants(draft.participants),
      organisationIds: draft.participants.flatMap((one): OrganisationId[] =>
        one.kind === 'organisation' ? [one.id] : [],
      ),
      staffIds: draft.staffIds,
      newStaff: draft.newStaff.map(({ name }) => name),
      issueIds: draft.issueIds,
      partnerIds: draft.partnerIds,
      notConcernedIds: draft.notConcernedIds,
      asks: draft.asks.filter(({ issueId }) => draft.issueIds.includes(issueId)),
      commitments: promised(draft).map(one => ({
        madeBy: one.madeBy,
        promise: one.promise.trim(),
        dueOn: dueOf(one, today) ?? null,
      })),
      ...(isPrivate && draft.note.trim() !== '' && { privateNote: draft.note }),
      ...(draft.logged && { replaces: draft.logged }),
    },
  }
}
