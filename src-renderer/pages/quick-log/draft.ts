import type {
  IssueId,
  MainTaskId,
  OrganisationId,
  PartnerId,
  PersonId,
  StaffMemberId,
} from '../../../src-shared/domain/ids'
import type { Initiative, InteractionKind, NewInteraction } from '../../../src-shared/domain/interaction'
import type { IsoDate } from '../../../src-shared/domain/iso-date'

/** Somebody or some body named as present; a new person has only what was typed. */
export type DraftParticipant =
  | { readonly kind: 'person'; readonly id: PersonId; readonly name: string; readonly detail: string }
  | { readonly kind: 'organisation'; readonly id: OrganisationId; readonly name: string; readonly detail: string }
  | NewPerson

export type NewPerson = {
  readonly kind: 'new'
  readonly id: string
  readonly name: string
  readonly organisation: { readonly id: OrganisationId; readonly name: string } | null
  readonly organisationText: string
  readonly title: string
}

/** What the quick-log holds while it is being written: dates and times as typed, so that nothing typed is ever changed. */
export type Draft = {
  readonly participants: readonly DraftParticipant[]
  readonly participantText: string
  readonly issueIds: readonly IssueId[]
  readonly issueText: string
  readonly partnerIds: readonly PartnerId[]
  readonly partnerText: string
  readonly headline: string
  readonly kind: InteractionKind
  readonly date: string
  readonly time: string
  readonly minutes: string
  readonly note: string
  readonly sharing: NewInteraction['confidentiality']
  /** Undefined until somebody chooses: then it follows from the date. */
  readonly status: 'held' | 'planned' | undefined
  readonly jointMessage: boolean
  /** Undefined until somebody chooses: then it is the office's usual task. */
  readonly mainTaskId: MainTaskId | null | undefined
  readonly initiative: Initiative
  readonly staffIds: readonly StaffMemberId[]
  readonly staffText: string
}

/** The day is written out from the start: a draft kept overnight must not move to the next day. */
export const emptyDraft = (today: IsoDate): Draft => ({
  participants: [],
  participantText: '',
  issueIds: [],
  issueText: '',
  partnerIds: [],
  partnerText: '',
  headline: '',
  kind: 'meeting_physical',
  date: today,
  time: '',
  minutes: '',
  note: '',
  sharing: 'open',
  status: undefined,
  jointMessage: false,
  mainTaskId: undefined,
  initiative: 'out',
  staffIds: [],
  staffText: '',
})

/** Whether nothing has been written yet; the day alone does not count. */
export function isEmpty({ date: _, ...draft }: Draft): boolean {
  const { date: __, ...empty } = emptyDraft('')
  return JSON.stringify(draft) === JSON.stringify(empty)
}
