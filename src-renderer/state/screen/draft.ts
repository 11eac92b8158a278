import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ResponseKind } from '../../../src-shared/log/ask'
import type { Initiative, InteractionKind } from '../../../src-shared/log/interaction'
import type {
  ActionId,
  InteractionId,
  IssueId,
  MainTaskId,
  OrganisationId,
  PartnerId,
  PersonId,
  StaffMemberId,
} from '../../../src-shared/records/ids'

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

/** A colleague the office has not written down yet; `id` only tells the lines apart. */
type NewColleague = { readonly id: string; readonly name: string }

/** Who may see it: only the writer sees the note, the office sees all, or its partners read it in their reports. */
export const visibilities = ['me', 'office', 'partners'] as const
type Visibility = (typeof visibilities)[number]

type DraftAsk = { readonly issueId: IssueId; readonly ask: string; readonly response: ResponseKind }

/** A promise as typed; `id` only tells the lines apart. */
export type DraftCommitment = {
  readonly id: string
  readonly madeBy: 'us' | 'them'
  readonly promise: string
  readonly due: string
}

/** What the quick-log holds while it is being written: dates and times as typed, so that nothing typed is ever changed. */
export type Draft = {
  readonly participants: readonly DraftParticipant[]
  readonly participantText: string
  /** Names taken before the store had answered; who they are is known in a moment. */
  readonly awaited: readonly string[]
  readonly issueIds: readonly IssueId[]
  readonly issueText: string
  /** Chosen by hand; those that follow from who and what it was about are added where it is saved. */
  readonly partnerIds: readonly PartnerId[]
  /** Proposed, and taken away by somebody who knows better. */
  readonly notConcernedIds: readonly PartnerId[]
  readonly partnerText: string
  readonly headline: string
  readonly kind: InteractionKind
  readonly date: string
  readonly time: string
  readonly minutes: string
  readonly note: string
  readonly asks: readonly DraftAsk[]
  readonly commitments: readonly DraftCommitment[]
  readonly visibility: Visibility
  /** Undefined until somebody chooses: then it follows from the date. */
  readonly status: 'held' | 'planned' | undefined
  readonly jointMessage: boolean
  /** Undefined until somebody chooses: then it is the office's usual task. */
  readonly mainTaskId: MainTaskId | null | undefined
  readonly initiative: Initiative
  readonly staffIds: readonly StaffMemberId[]
  /** Until somebody chooses, it is whoever works at this laptop, also when that is said while the draft is open. */
  readonly isStaffUsual: boolean
  /** Colleagues who are to be written down together with what is logged. */
  readonly newStaff: readonly NewColleague[]
  readonly staffText: string
  /** What was logged of it already, when it was saved and gone on with. */
  readonly logged: { readonly actionId: ActionId; readonly interactionId: InteractionId } | undefined
}

/** The day is written out from the start: a draft kept overnight must not move to the next day. */
export const emptyDraft = (today: IsoDate): Draft => ({
  participants: [],
  participantText: '',
  awaited: [],
  issueIds: [],
  issueText: '',
  partnerIds: [],
  notConcernedIds: [],
  partnerText: '',
  headline: '',
  kind: 'meeting_physical',
  date: today,
  time: '',
  minutes: '',
  note: '',
  asks: [],
  commitments: [],
  visibility: 'office',
  status: undefined,
  jointMessage: false,
  mainTaskId: undefined,
  initiative: 'out',
  staffIds: [],
  isStaffUsual: false,
  newStaff: [],
  staffText: '',
  logged: undefined,
})

/** Whether nothing has been written since it was begun; the day alone does not count. */
export const isUntouched = (draft: Draft, begun: Draft): boolean =>
  JSON.stringify({ ...draft, date: '' }) === JSON.stringify({ ...begun, date: '' })

/** What a list of drafts calls it; undefined when it has no word of its own yet. */
export const titleOf = ({ headline, participants, note }: Draft): string | undefined =>
  [headline, participants.map(({ name }) => name).join(', '), note.split('\n')[0] ?? '']
    .map(text => text.trim().slice(0, 200))
    .find(text => text !== '')
