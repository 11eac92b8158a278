import type { IsoDate } from '../days/iso-date'
import type { IssueId, MainTaskId, OrganisationId, PartnerId, PriorityAreaId, StaffMemberId } from './ids'

/** One of the four tasks of the office; every interaction serves one. Swedish: huvudsaklig uppgift. */
export type MainTask = {
  readonly id: MainTaskId
  readonly name: string
  readonly nameEn: string
  /** What the office does by it, in its own words. */
  readonly description: string | null
}

/** A heading that groups issues. Swedish: prioriterat område. */
type PriorityArea = { readonly id: PriorityAreaId; readonly name: string; readonly nameEn: string }

/** A matter in which the office wants a certain outcome. Swedish: sakfråga, påverkansfråga. */
export type Issue = {
  readonly id: IssueId
  readonly areaId: PriorityAreaId
  readonly name: string
  readonly nameEn: string
  readonly shortName: string
}

/** A participant in the project that the office serves: a region, municipality, university or company. Swedish: partner. */
type Partner = { readonly id: PartnerId; readonly name: string; readonly shortName: string }

/** Somebody employed at the office. The home partner is the employer. Swedish: medarbetare. */
export type StaffMember = {
  readonly id: StaffMemberId
  readonly name: string
  readonly email: string | null
  readonly title: string | null
  readonly homePartnerId: PartnerId | null
  /** First and last day at the office. A null start is not known; a null end is not known or not yet set. */
  readonly fromOn: IsoDate | null
  readonly toOn: IsoDate | null
}

/** An undertaking that partners take part in, with its first and last day. Swedish: projekt. */
type Project = {
  readonly id: string
  readonly shortName: string
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate
}

/** A code from one of the office's lists, with its words. */
export type CodedWord = { readonly code: string; readonly name: string; readonly nameEn: string }

/** A stage that decisions at a level go through. */
type KnownStage = CodedWord & { readonly level: string }

/**
 * When a list that ships with Talan was checked, and against what, in a phrase that follows "checked against". `list` is a list of the
 * window, such as `organisations`, or one of the office's lists, such as `initiative`.
 */
export type CheckedList = {
  readonly list: string
  readonly on: IsoDate
  readonly against: string
  readonly againstEn: string
}

/** The short lists that every form and report needs, small enough to be read once. */
export type ReferenceLists = {
  readonly projects: readonly Project[]
  /** Stages of a decision in the order they usually come, Sweden's first. */
  readonly stages: readonly KnownStage[]
  readonly documentKinds: readonly CodedWord[]
  /** The aims of the project, by short name. */
  readonly projectAims: readonly { readonly id: string; readonly name: string; readonly nameEn: string }[]
  readonly tasks: readonly MainTask[]
  readonly areas: readonly PriorityArea[]
  readonly issues: readonly Issue[]
  readonly partners: readonly Partner[]
  readonly staff: readonly StaffMember[]
  /** When and against what the shipped lists were checked. */
  readonly checked: readonly CheckedList[]
  /** The names of removed issues, partners and colleagues, for reasons and rules that still refer to them. They cannot be chosen. */
  readonly removed: readonly { readonly id: string; readonly name: string }[]
}

/**
 * A hit while typing a name: a person with the role held on a day, or an organisation. With `isGuess` the typed words begin none of its names;
 * it was found by a role, another form or with a letter typed otherwise, and is never chosen by itself.
 */
export type NameMatch =
  | {
      readonly kind: 'person'
      readonly id: string
      readonly name: string
      readonly detail: string
      readonly isGuess?: boolean
    }
  | {
      readonly kind: 'organisation'
      readonly id: OrganisationId
      readonly name: string
      readonly detail: string
      readonly isGuess?: boolean
    }

/** How many rows a store holds, without deleted ones. */
export type OfficeCounts = {
  readonly tasks: number
  readonly areas: number
  readonly issues: number
  readonly partners: number
  readonly projects: number
  readonly organisations: number
  readonly persons: number
  readonly staff: number
  readonly interactions: number
}

/** Who uses this laptop: the login, and which of the colleagues that is. Swedish: jag. */
export type CurrentUser = {
  readonly userName: string | null
  readonly staffId: StaffMemberId | null
  readonly name: string | null
  /** True if the user should be asked who they are: it was never answered, or the person named is no longer a colleague. */
  readonly isAsked: boolean
}
