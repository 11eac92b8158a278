import type { IsoDate } from '../days/iso-date'
import type { OpenCommitment } from '../log/commitment'
import type { InteractionSummary } from '../log/interaction'
import type { Ask, InteractionFacts } from '../log/interaction-facts'
import type { TargetKind } from '../packs/coverage'
import type { ProcessDetails, WatchedDay } from '../records/decision-process'
import type { InteractionId, IssueId, OrganisationId, PartnerId, PersonId } from '../records/ids'
import type { IssueVersion } from '../records/issue-version'
import type { Position } from '../records/position'
import type { KnownRole } from '../records/role-assignment'
import type { Subject } from '../records/subject'

/** Something that may be shown, or whose existence only may be shown (`told` is null). `id` is the row it came from in both cases. */
export type Told<Value> = { readonly id: string; readonly told: Value | null }

/**
 * What to gather for a briefing: its subject, people, organisations and issues, the day whose roles are printed, and the day until which
 * facts are known.
 */
export type BriefingScope = {
  readonly subject: Subject
  readonly name: string
  /** The interaction to prepare for; null when the briefing is not for one. */
  readonly meeting: InteractionFacts | null
  readonly asOf: IsoDate
  /** The day of the meeting, otherwise the day the briefing is made. Roles are those held that day. */
  readonly on: IsoDate
  /** A year earlier; interactions are counted from this day. */
  readonly from: IsoDate
  readonly personIds: readonly PersonId[]
  readonly organisations: readonly { readonly id: OrganisationId; readonly name: string }[]
  readonly issueIds: readonly IssueId[]
}

/** Somebody to be met, with every role held that day and the party it was taken for (null for none). */
export type BriefingPerson = {
  readonly id: PersonId
  readonly name: string
  readonly roles: readonly (KnownRole & { readonly party: string | null })[]
  /** The constituency of the seat in the Riksdag held that day; null for anybody else. */
  readonly constituency: string | null
  readonly lastMet: { readonly id: InteractionId; readonly headline: string; readonly on: IsoDate } | null
}

/** A member of a committee to be met who is elected in one of the constituencies that the office speaks for. Swedish: vår bänk. */
export type BenchMember = Pick<BriefingPerson, 'id' | 'name' | 'lastMet'> & {
  readonly title: string
  readonly committee: string
  readonly party: string | null
  readonly constituency: string
}

/** An interaction with the beginning of its note, which only the newest ones have. */
export type BriefingInteraction = InteractionSummary & { readonly excerpt: string }

/** An ask with its answer, and the interaction it was made at. */
export type BriefingResult = Ask & { readonly on: IsoDate; readonly interactionId: InteractionId }

/** The number of interactions in the year. */
export type BriefingFigures = {
  readonly withPeople: number
  readonly withOrganisations: number
  readonly onIssues: number
  readonly joint: number
}

/** A partner that the issues concern, by its own decided wording or by interactions that concern it. */
export type BriefingPartner = { readonly id: PartnerId; readonly name: string; readonly contacts: number }

/** A colleague, with his or her newest interactions with the same people and organisations. */
export type BriefingColleague = {
  readonly id: string
  readonly name: string
  readonly home: string | null
  readonly contacts: readonly InteractionSummary[]
}

/** Everything a briefing is made from. It holds no words of either language yet. */
export type BriefingMaterial = {
  readonly scope: BriefingScope
  readonly issueNames: Readonly<Record<string, { readonly name: string; readonly nameEn: string }>>
  /** The interactions that commitments, positions and answers come from. */
  readonly contactNames: Readonly<Record<string, { readonly headline: string; readonly on: IsoDate }>>
  readonly partnerNames: Readonly<Record<string, string>>
  readonly people: readonly BriefingPerson[]
  readonly bench: readonly BenchMember[]
  /** How many open commitments, and how many people, a briefing about an issue or a process leaves out: old ones, and people without a role. */
  readonly leftOut: { readonly commitments: number; readonly people: number }
  readonly commitments: readonly Told<OpenCommitment>[]
  readonly wordings: readonly IssueVersion[]
  readonly positions: readonly Told<readonly Position[]>[]
  readonly results: readonly Told<BriefingResult>[]
  readonly contacts: Readonly<Record<'person' | 'organisation' | 'issue', readonly Told<BriefingInteraction>[]>>
  readonly figures: BriefingFigures
  readonly processes: readonly (ProcessDetails & { readonly next: readonly WatchedDay[] })[]
  readonly partners: readonly BriefingPartner[]
  readonly colleagues: readonly BriefingColleague[]
  readonly gaps: readonly { readonly issueId: IssueId; readonly targets: readonly TargetKind[] }[]
}
