import type { IsoDate, IsoTime } from '../days/iso-date'
import type { ActionId, InteractionId, IssueId, MainTaskId, OrganisationId, PartnerId, PersonId } from '../records/ids'

/** The forms a contact can take, in the order the office picks them. Swedish: typ. */
export const interactionKinds = [
  'meeting_physical',
  'meeting_digital',
  'phone',
  'email',
  'letter',
  'petition_meeting',
  'seminar',
  'breakfast_meeting',
  'round_table',
  'conference',
  'study_visit',
  'hearing',
  'reference_group',
  'informal',
  'consultation_response',
  'debate_article',
  'media',
  'advice',
  'internal_coordination',
] as const
export type InteractionKind = (typeof interactionKinds)[number]

export const interactionStatuses = ['held', 'planned', 'cancelled', 'draft'] as const
export type InteractionStatus = (typeof interactionStatuses)[number]

/** Which side asked for the interaction. Swedish: initiativ. */
export const initiatives = ['out', 'in', 'mutual'] as const
export type Initiative = (typeof initiatives)[number]

/** What may leave the house: all of it, only that it took place, or a masked line. Swedish: delning. */
export const confidentialities = ['open', 'internal', 'secrecy_marked'] as const
export type Confidentiality = (typeof confidentialities)[number]

/** Whether it is a note still being worked on, an entry drawn up in the log, or registered with a case number. */
export const recordStatuses = ['working_note', 'record', 'registered'] as const
export type RecordStatus = (typeof recordStatuses)[number]

const kindsBetweenPeople: readonly InteractionKind[] = [
  'meeting_physical',
  'meeting_digital',
  'phone',
  'email',
  'letter',
  'petition_meeting',
  'informal',
]

/** Whether the form makes no sense without a counterpart: a meeting needs somebody met, an article does not. */
export const needsParticipant = (kind: InteractionKind): boolean => kindsBetweenPeople.includes(kind)

/** Whether the form counts in reports: the office's talks with itself never do. */
export const countsInReports = (kind: InteractionKind): boolean => kind !== 'internal_coordination'

/** The forms that are events people come to, as indicator A2.1 names them. Swedish: evenemang. */
export const eventKinds: readonly InteractionKind[] = [
  'seminar',
  'breakfast_meeting',
  'round_table',
  'conference',
  'study_visit',
]

/** Longest headline and note the log takes, in characters; the window stops there, the store refuses more. */
export const longestHeadline = 300
export const longestNote = 100_000
/** The longest interaction, in minutes: a week. */
export const longestMeeting = 10_080

/** A participant as logged: somebody known, or somebody met for the first time with the role they gave. */
export type LoggedParticipant =
  | { readonly personId: PersonId }
  | { readonly name: string; readonly organisationId: OrganisationId | null; readonly title: string }

/** A person present, with the role they held on the day of the interaction (not today's). */
export type Participant = {
  readonly name: string
  readonly title: string | null
  readonly organisation: string | null
  /** Set when the person lies in the trash: the meeting still took place with him or her. */
  readonly isRemoved?: true
}

/** One line of the log: what a list or report shows of an interaction, without its note. */
export type InteractionSummary = {
  readonly id: InteractionId
  readonly kind: InteractionKind
  readonly status: InteractionStatus
  readonly startsOn: IsoDate
  readonly startsTime: IsoTime | null
  readonly durationMinutes: number | null
  readonly headline: string
  readonly initiative: Initiative
  readonly mainTaskId: MainTaskId | null
  readonly jointMessage: boolean
  readonly confidentiality: Confidentiality
  /** Set while it is a note still being worked on, which leaves the house without names and words. */
  readonly isWorkingNote?: true
  readonly participants: readonly Participant[]
  readonly organisations: readonly string[]
  readonly staff: readonly string[]
  readonly issueIds: readonly IssueId[]
  readonly partnerIds: readonly PartnerId[]
}

/** What logging did: which interaction, which people it created, and the action to undo it all by. */
export type Logged = {
  readonly actionId: ActionId
  readonly interactionId: InteractionId
  readonly createdPeople: readonly PersonId[]
}
