import type { MainTaskId, OrganisationId } from '../../../src-shared/domain/ids'
import { type LoggedParticipant, type NewInteraction, needsParticipant } from '../../../src-shared/domain/interaction'
import type { IsoDate } from '../../../src-shared/domain/iso-date'
import type { Refusal } from '../../../src-shared/domain/refusal'
import { readDate } from '../../../src-shared/domain/written-date'
import { readTime } from '../../../src-shared/domain/written-time'
import type { Draft, DraftParticipant, NewPerson } from './draft'
import { readMinutes } from './read-minutes'

/** The fields something can be wrong in, named like their controls on the page, in the order they stand there. */
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

export type DraftProblem = {
  readonly field: DraftField
  readonly what: Refusal | { readonly code: 'unchosen' | 'not-minutes'; readonly text: string }
}

export type ReadDraft =
  | { readonly ok: true; readonly interaction: NewInteraction }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] }

/** What the draft is about the future says, unless somebody said otherwise. */
export const statusOf = (draft: Draft, startsOn: IsoDate, today: IsoDate): 'held' | 'planned' =>
  startsOn > today ? (draft.status ?? 'planned') : 'held'

const isNew = (participant: DraftParticipant): participant is NewPerson => participant.kind === 'new'

function loggedParticipants(participants: readonly DraftParticipant[]): LoggedParticipant[] {
  const logged: LoggedParticipant[] = []
  for (const one of participants) {
    if (one.kind === 'person') logged.push({ personId: one.id })
    if (one.kind === 'new') {
      logged.push({ name: one.name, organisationId: one.organisation?.id ?? null, title: one.title.trim() })
    }
  }
  return logged
}

/** A name that was typed but never chosen must not be lost in silence. */
function unchosen(field: DraftField, text: string): DraftProblem[] {
  return text.trim() === '' ? [] : [{ field, what: { code: 'unchosen', text: text.trim() } }]
}

/** Turns what was typed into what can be logged, or says all that is in the way, first field first. */
export function readDraft(draft: Draft, today: IsoDate, usualTask: MainTaskId | null): ReadDraft {
  const startsOn = readDate(draft.date, today)
  const startsTime = draft.time.trim() === '' ? null : readTime(draft.time)
  const durationMinutes = draft.minutes.trim() === '' ? null : readMinutes(draft.minutes)
  const isAlone = draft.participants.length === 0 && needsParticipant(draft.kind)

  const problems: DraftProblem[] = [
    ...unchosen('participants', draft.participantText),
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
  problems.push(...unchosen('staff', draft.staffText))
  if (problems.length > 0 || startsOn === undefined || startsTime === undefined || durationMinutes === undefined) {
    return { ok: false, problems }
  }
  return {
    ok: true,
    interaction: {
      kind: draft.kind,
      status: statusOf(draft, startsOn, today),
      startsOn,
      startsTime,
      durationMinutes,
      headline: draft.headline.trim(),
      note: draft.note,
      initiative: draft.initiative,
      mainTaskId: draft.mainTaskId === undefined ? usualTask : draft.mainTaskId,
      jointMessage: draft.jointMessage,
      confidentiality: draft.sharing,
      participants: loggedParticipants(draft.participants),
      organisationIds: draft.participants.flatMap((one): OrganisationId[] =>
        one.kind === 'organisation' ? [one.id] : [],
      ),
      staffIds: draft.staffIds,
      issueIds: draft.issueIds,
      partnerIds: draft.partnerIds,
    },
  }
}
