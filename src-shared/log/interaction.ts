import type { IsoDate, IsoTime } from '../days/iso-date'
import type { ActionId, InteractionId, IssueId, MainTaskId, OrganisationId, PartnerId, PersonId } from '../records/ids'

/** The forms an interaction can take, in the order the office picks them. Swedish: typ. */
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

/** The state of an interaction. Only `held` ones count in reports. */
export const interactionStatuses = ['held', 'planned', 'cancelled', 'draft'] as const
export type InteractionStatus = (typeof interactionStatuses)[number]

/** Which side asked for the interaction. Swedish: initiativ. */
export const initiatives = ['out', 'in', 'mutual'] as const
export type Initiative = (typeof initiatives)[number]

/**
 * How much of an interaction may leave the house: all of it, everything but names and words, or only a masked line (see `disclosureOf`).
 * Swedish: delning.
 */
export const confidentialities = ['open', 'internal', 'secrecy_marked'] as const
export type Confidentiality = (typeof confidentialities)[number]

/** The state of an entry: a working note, a finished record in the log, or one registered with a case number. */
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

/** True if the form needs a counterpart: a meeting needs somebody met, an article does not. */
export const needsParticipant = (kind: InteractionKind): boolean => kindsBetweenPeople.includes(kind)

/** The forms that count in no report. */
export const uncountedKinds: readonly InteractionKind[] = ['internal_coordination']

/** True if the form counts in reports. Internal coordination never does. */
export const countsInReports = (kind: InteractionKind): boolean => !uncountedKinds.includes(kind)

/** The forms that are events with an audience, as indicator A2.1 defines them. Swedish: evenemang. */
export const eventKinds: readonly InteractionKind[] = [
  'seminar',
  'breakfast_meeting',
  'round_table',
  'conference',
  'study_visit',
]

/** A participant as logged: a known person, or a new one with the role they gave and the e-mail address that a mail says. */
export type LoggedParticipant =
  | { readonly personId: PersonId }
  | {
      readonly name: string
      readonly organisationId: OrganisationId | null
      readonly title: string
      readonly email?: string
    }

/** A person present, with the role they held on the day of the interaction (not today's). */
export type Participant = {
  readonly name: string
  readonly title: string | null
  readonly organisation: string | null
  /** Set when the person is in the trash; he or she still took part. */
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
  /** Set while it is a working note, which leaves the house without names and words. */
  readonly isWorkingNote?: true
  readonly participants: readonly Participant[]
  readonly organisations: readonly string[]
  readonly staff: readonly string[]
  readonly issueIds: readonly IssueId[]
  readonly partnerIds: readonly PartnerId[]
}

/** The result of logging: the interaction, the people it created, and the action that undoes all of it. */
export type Logged = {
  readonly actionId: ActionId
  readonly interactionId: InteractionId
  readonly createdPeople: readonly PersonId[]
}
