import type { IsoDate, IsoTime } from '../../../src-shared/days/iso-date'
import type { PriorityDecision } from '../../../src-shared/imports/priority-decision'
import type { ResponseKind } from '../../../src-shared/log/ask'
import type {
  Confidentiality,
  Initiative,
  InteractionKind,
  InteractionStatus,
} from '../../../src-shared/log/interaction'

/** What was asked, on one issue or on none in particular, and the answer. The text is empty if the file only says the answer. */
export type AskMaterial = { readonly issueId: string | null; readonly ask: string; readonly response: ResponseKind }

/** What a row of meetings is made of. People, organisations and colleagues are keys of names of the plan. */
export type InteractionMaterial = {
  readonly of: 'interaction'
  /** Null until the user gives a row that says a week, or nothing, its day. */
  readonly startsOn: IsoDate | null
  readonly startsTime: IsoTime | null
  readonly durationMinutes: number | null
  /** Null if the file does not say. Such a row changes no kind, and is added as `kindOf` says. */
  readonly kind: InteractionKind | null
  /** Null if the file does not say; then the day decides. */
  readonly status: InteractionStatus | null
  readonly headline: string
  readonly isHeadlineMade: boolean
  readonly note: string
  readonly location: string
  readonly initiative: Initiative | null
  readonly confidentiality: Confidentiality | null
  readonly caseNumber: string
  readonly participantsCount: number | null
  readonly people: readonly string[]
  readonly organisations: readonly string[]
  readonly colleagues: readonly string[]
  readonly issueIds: readonly string[]
  readonly partnerIds: readonly string[]
  /** What was asked, and how they answered. Left out if the file says neither. */
  readonly asks?: readonly AskMaterial[]
  readonly promises: readonly {
    readonly promise: string
    readonly dueOn: IsoDate | null
    /** Left out for our own promise. */
    readonly madeBy?: 'us' | 'them'
  }[]
}

/** Returns the kind of a new interaction. If the file does not say it, a meeting of only our own is internal coordination. */
export function kindOf({ kind, people, organisations, colleagues }: InteractionMaterial): InteractionKind {
  const isInternal = people.length + organisations.length === 0 && colleagues.length > 0
  return kind ?? (isInternal ? 'internal_coordination' : 'meeting_physical')
}

/** A role of somebody. The organisation is a key of a name of the plan; null if there is none. */
export type RoleMaterial = {
  readonly organisation: string | null
  readonly title: string
  readonly fromOn: IsoDate | null
  readonly toOn: IsoDate | null
  readonly isPrimary: boolean
  readonly party: string | null
  readonly constituency: string | null
}

/** What a row of somebody is made of. */
export type PersonMaterial = {
  readonly of: 'person'
  readonly name: string
  readonly ids: readonly { readonly register: string; readonly id: string }[]
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly parties: readonly string[]
  readonly roles: readonly RoleMaterial[]
  /** What the rows that are made name as their source; null for a list of contacts. */
  readonly source: string | null
}

/** What a row of an organisation is made of: addresses and numbers, each with what it is for. */
export type OrganisationMaterial = {
  readonly of: 'organisation'
  readonly name: string
  readonly points: readonly { readonly address: string; readonly purpose: string | null }[]
  /** What else is known of it, if a file says more than its name. */
  readonly facts?: OrganisationFacts
}

/** What an archive says of an organisation. `parent` is a key of a name of the plan. */
type OrganisationFacts = {
  readonly kind: string
  readonly nameEn: string | null
  readonly abbreviation: string | null
  readonly countyCode: string | null
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  readonly parent: string | null
}

type WatchedDay = { readonly on: IsoDate; readonly what: string }

/** What a document of the Riksdag is made of: the process it is part of, its stages, and days to watch. */
export type ProcessMaterial = {
  readonly of: 'process'
  readonly name: string
  readonly designation: string
  /** Null if the office has no kind of its type. The process is then kept without the document. */
  readonly documentKind: string | null
  readonly organisationId: string | null
  readonly stages: readonly {
    readonly code: string
    readonly name: string
    readonly plannedOn: IsoDate | null
    readonly happenedOn: IsoDate | null
  }[]
  readonly watchDates: readonly WatchedDay[]
  /** Days that the file no longer has ahead of it. They are not added, but a day to watch can have been moved to one. */
  readonly passedDates: readonly WatchedDay[]
  readonly closedOn: IsoDate | null
}

/** How an issue is worded in a decision, and its place in it, from 1. */
export type WordingMaterial = PriorityDecision & {
  readonly theme: string
  readonly wording: string
  readonly place: number
}

/** What a line of a list of priorities is made of, if it is an area. */
export type AreaMaterial = { readonly of: 'area'; readonly name: string }

/** What a line of a list of priorities is made of, if it is an issue. Its area is a row of the plan, or a row of the office by id. */
export type IssueMaterial = {
  readonly of: 'issue'
  readonly name: string
  readonly area: { readonly row: number; readonly id: string | null; readonly name: string }
  readonly wording: WordingMaterial | null
}

/** What a row is made of, by its kind. A row that cannot be read has none. */
export type Material =
  | InteractionMaterial
  | PersonMaterial
  | OrganisationMaterial
  | ProcessMaterial
  | AreaMaterial
  | IssueMaterial
  | { readonly of: 'nothing' }

/** What is added to the office for a name that is new. */
export type NewName =
  | { readonly of: 'person'; readonly person: PersonMaterial }
  | { readonly of: 'organisation'; readonly name: string }
  | { readonly of: 'colleague'; readonly name: string }
