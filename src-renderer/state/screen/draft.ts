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
import { withoutAddresses } from '../../../src-shared/text/note/mention'

/** A person or organisation named as present. A new person has only what was typed. */
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
  /** The address that a mail says, which is kept with the person. Left out or empty if there is none. */
  readonly email?: string
  /** True once the user has said that it is nobody of those known. */
  readonly isSurelyNew?: boolean
}

/** A colleague the office has not stored yet. `id` only tells the lines apart. */
type NewColleague = { readonly id: string; readonly name: string }

/** Who may see the interaction: only the writer sees the note, the whole office sees it, or partners also read it in their reports. */
export const visibilities = ['me', 'office', 'partners'] as const
type Visibility = (typeof visibilities)[number]

type DraftAsk = { readonly issueId: IssueId; readonly ask: string; readonly response: ResponseKind }

/** A commitment as typed. `id` only tells the lines apart. */
export type DraftCommitment = {
  readonly id: string
  readonly madeBy: 'us' | 'them'
  readonly promise: string
  readonly due: string
}

/** The content of the quick-log while it is being written. Dates and times are kept as typed, so that typed text is never changed. */
export type Draft = {
  readonly participants: readonly DraftParticipant[]
  readonly participantText: string
  /** Names the user accepted before the store had answered. Each is matched to a person when the answer arrives. */
  readonly awaited: readonly string[]
  readonly issueIds: readonly IssueId[]
  readonly issueText: string
  /** Partners chosen by hand. Those that follow from the participants and the issues are added when the draft is saved. */
  readonly partnerIds: readonly PartnerId[]
  /** Partners that were proposed, but that the user took away. */
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
  /** Undefined until the user chooses; until then it follows from the date. */
  readonly status: 'held' | 'planned' | undefined
  readonly jointMessage: boolean
  /** Undefined until the user chooses; until then it is the office's usual task. */
  readonly mainTaskId: MainTaskId | null | undefined
  readonly initiative: Initiative
  readonly staffIds: readonly StaffMemberId[]
  /**
   * True until the user chooses. Until then the staff is the colleague who works at this laptop, even when that is set while the draft is
   * open.
   */
  readonly isStaffUsual: boolean
  /** Colleagues to be stored together with the interaction. */
  readonly newStaff: readonly NewColleague[]
  readonly staffText: string
  /** The interaction that was logged from this draft, when the user saved it and went on with the same draft. */
  readonly logged: { readonly actionId: ActionId; readonly interactionId: InteractionId } | undefined
}

/** The day is written out from the start, so that a draft kept overnight does not move to the next day. */
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

/** True if nothing has been written since the draft was begun. The day alone does not count. */
export const isUntouched = (draft: Draft, begun: Draft): boolean =>
  JSON.stringify({ ...draft, date: '' }) === JSON.stringify({ ...begun, date: '' })

/** The name of a draft in a list of drafts, at most 200 characters. Undefined if the draft has no words of its own yet. */
export const titleOf = ({ headline, participants, note }: Draft): string | undefined =>
  [headline, participants.map(({ name }) => name).join(', '), withoutAddresses(note).split('\n')[0] ?? '']
    .map(text => text.trim().slice(0, 200))
    .find(text => text !== '')
