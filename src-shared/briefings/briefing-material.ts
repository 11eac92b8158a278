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

/** Something that may be told, or only that there is something, with the row it came from either way. */
export type Told<Value> = { readonly id: string; readonly told: Value | null }

/** What a briefing is gathered for: whom it is about, which issues, on which day roles are printed, and until when facts are known. */
export type BriefingScope = {
  readonly subject: Subject
  readonly name: string
  /** The meeting, when it is made for one. */
  readonly meeting: InteractionFacts | null
  readonly asOf: IsoDate
  /** The day of the meeting, else the day it is made: roles are those of that day. */
  readonly on: IsoDate
  /** A year before, from which contacts are counted. */
  readonly from: IsoDate
  readonly personIds: readonly PersonId[]
  readonly organisations: readonly { readonly id: OrganisationId; readonly name: string }[]
  readonly issueIds: readonly IssueId[]
}

/** Somebody to be met, with every role held that day and the party it was taken for. */
export type BriefingPerson = {
  readonly id: PersonId
  readonly name: string
  readonly roles: readonly (KnownRole & { readonly party: string | null })[]
  readonly lastMet: { readonly id: InteractionId; readonly headline: string; readonly on: IsoDate } | null
}

/** A contact with the beginning of its note, which only the newest ones bring along. */
export type BriefingContact = InteractionSummary & { readonly excerpt: string }

/** What was asked and answered, and at which interaction. */
export type BriefingResult = Ask & { readonly on: IsoDate; readonly interactionId: InteractionId }

/** How often contacts were had in the year, as counted. */
export type BriefingFigures = {
  readonly withPeople: number
  readonly withOrganisations: number
  readonly onIssues: number
  readonly joint: number
}

/** A partner that the issues concern: by its own decided wording, or by contacts marked as its own. */
export type BriefingPartner = { readonly id: PartnerId; readonly name: string; readonly contacts: number }

/** One of us, with the newest contacts he or she has had with the same people and bodies. */
export type BriefingColleague = {
  readonly id: string
  readonly name: string
  readonly home: string | null
  readonly contacts: readonly InteractionSummary[]
}

/** All that a briefing is told from; no words of any language yet. */
export type BriefingMaterial = {
  readonly scope: BriefingScope
  readonly issueNames: Readonly<Record<string, { readonly name: string; readonly nameEn: string }>>
  /** The contacts that promises, standpoints and answers come from. */
  readonly contactNames: Readonly<Record<string, { readonly headline: string; readonly on: IsoDate }>>
  readonly partnerNames: Readonly<Record<string, string>>
  readonly people: readonly BriefingPerson[]
  readonly commitments: readonly Told<OpenCommitment>[]
  readonly wordings: readonly IssueVersion[]
  readonly positions: readonly Told<readonly Position[]>[]
  readonly results: readonly Told<BriefingResult>[]
  readonly contacts: Readonly<Record<'person' | 'organisation' | 'issue', readonly Told<BriefingContact>[]>>
  readonly figures: BriefingFigures
  readonly processes: readonly (ProcessDetails & { readonly next: readonly WatchedDay[] })[]
  readonly partners: readonly BriefingPartner[]
  readonly colleagues: readonly BriefingColleague[]
  readonly gaps: readonly { readonly issueId: IssueId; readonly targets: readonly TargetKind[] }[]
}
