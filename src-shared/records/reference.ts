import type { IsoDate } from '../days/iso-date'
import type { IssueId, MainTaskId, OrganisationId, PartnerId, PriorityAreaId, StaffMemberId } from './ids'

/** One of the four tasks of the office; every interaction serves one. Swedish: huvudsaklig uppgift. */
type MainTask = { readonly id: MainTaskId; readonly name: string; readonly nameEn: string }

/** A heading that groups issues. Swedish: prioriterat område. */
type PriorityArea = { readonly id: PriorityAreaId; readonly name: string; readonly nameEn: string }

/** A priority question the office works on. Swedish: sakfråga, påverkansfråga. */
export type Issue = {
  readonly id: IssueId
  readonly areaId: PriorityAreaId
  readonly name: string
  readonly nameEn: string
  readonly shortName: string
}

/** A participant in the project that the office serves: a region, municipality, university or company. Swedish: partner. */
type Partner = { readonly id: PartnerId; readonly name: string; readonly shortName: string }

/** Somebody employed at the office; the home partner is the one that employs them. Swedish: medarbetare. */
export type StaffMember = {
  readonly id: StaffMemberId
  readonly name: string
  readonly email: string | null
  readonly title: string | null
  readonly homePartnerId: PartnerId | null
  /** First and last day at the office; null is not known, or not yet. */
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

/** A code of one of the office's lists with its words. */
export type CodedWord = { readonly code: string; readonly name: string; readonly nameEn: string }

/** A stage that decisions at a level go through. */
type KnownStage = CodedWord & { readonly level: string }

/** The short lists that every form and report needs, small enough to be read once. */
export type ReferenceLists = {
  readonly projects: readonly Project[]
  /** Stages of a decision in the order they usually come, Sweden's first. */
  readonly stages: readonly KnownStage[]
  readonly documentKinds: readonly CodedWord[]
  /** What the project is meant to bring about, by short name. */
  readonly projectAims: readonly { readonly id: string; readonly name: string; readonly nameEn: string }[]
  readonly tasks: readonly MainTask[]
  readonly areas: readonly PriorityArea[]
  readonly issues: readonly Issue[]
  readonly partners: readonly Partner[]
  readonly staff: readonly StaffMember[]
  /** What removed issues, partners and colleagues were called, for reasons and rules that still name them; nothing can be chosen from it. */
  readonly removed: readonly { readonly id: string; readonly name: string }[]
}

/** A hit while typing a name: a person with the role held on a day, or an organisation. */
export type NameMatch =
  | { readonly kind: 'person'; readonly id: string; readonly name: string; readonly detail: string }
  | { readonly kind: 'organisation'; readonly id: OrganisationId; readonly name: string; readonly detail: string }

/** How much a store holds, deleted rows not counted. */
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
  /** Whether it should be asked: nobody has said, or who was said to work here is no colleague any more. */
  readonly isAsked: boolean
}
