import type { IsoDate } from '../days/iso-date'
import type { Period } from '../days/quarter'
import type { InteractionStatus } from '../log/interaction'
import type { DrawnProcess } from '../records/decision-process'
import type { InteractionId, IssueId, PartnerId } from '../records/ids'
import type { OfficeName } from '../records/office-name'
import type { CoverageCell } from './coverage'
import type { DisclosedCounts, ExportLine } from './disclosure'
import type { JointVoicePartner, OwnWording } from './joint-voice'
import type { PackPeriod } from './pack-period'

/** Why an interaction stands in a partner's pack. Swedish: skäl. */
export type PackReason =
  | { readonly kind: 'issue'; readonly issueId: IssueId; readonly number: number }
  | { readonly kind: 'participant' | 'organisation' | 'home' | 'manual' }

/** A row of a pack: what may be told of an interaction, and why it is there. The id never leaves the house. */
export type PackLine = {
  readonly id: InteractionId
  readonly line: ExportLine
  readonly reasons: readonly PackReason[]
}

/** What became of an interaction after a report it belonged to was locked; moved is to a day outside that report's period. */
export type LateKind = 'added' | 'changed' | 'moved' | 'removed'

/** Something logged, changed, moved from or no longer counted in a period that was locked. Swedish: efterregistrerat/ändrat. */
export type LateLine = PackLine & { readonly kind: LateKind; readonly lockedPeriod: Period }

/** What was asked, answered, and what came of it; only of open interactions. Swedish: framfört – svar – avtryck. */
export type PackResult = {
  readonly on: IsoDate
  readonly issueIds: readonly IssueId[]
  readonly ask: string | null
  readonly responseKind: 'open' | 'yes' | 'partly' | 'no'
  readonly response: string | null
  readonly evidence: string | null
  readonly evidenceReference: string | null
  readonly evidenceOn: IsoDate | null
}

/** A promise as it may be told; of one from anything but an open interaction only that it exists. */
export type PackCommitment = {
  readonly madeBy: 'us' | 'them'
  readonly dueOn: IsoDate | null
  readonly state: 'open' | 'overdue' | 'done'
  readonly doneOn: IsoDate | null
  readonly told: { readonly promise: string; readonly by: string; readonly issueIds: readonly IssueId[] } | null
}

/** An issue as the pack words it, its partner's own ones first and numbered in decided order. */
export type PackIssue = {
  readonly id: IssueId
  readonly areaId: string
  readonly shortName: string
  readonly wording: string
  readonly ownNumber: number | null
}

/** A day to come in the next period: of a process that is followed, or of an interaction planned. */
export type PackPlan = { readonly on: IsoDate | null; readonly what: string; readonly process: string | null }

/** How much a partner gives, as stated and never divided. */
export type PackFunding = {
  readonly kind: 'total' | 'ceiling' | 'annual' | 'rent' | 'in_kind'
  readonly amount: number | null
  readonly status: 'proposed' | 'decided' | 'ended'
}

/** A name in both languages, by its id. */
export type PackName = { readonly id: string; readonly name: string; readonly nameEn: string }

/** All that a pack is told from, already through what may leave the house; no words of any language yet. */
export type PackMaterial = {
  readonly office: OfficeName | null
  readonly period: PackPeriod
  readonly partner: { readonly id: PartnerId; readonly name: string } | null
  /** The parts of the period in which the partner takes part; the whole period for the joint pack. */
  readonly membership: readonly Period[]
  readonly madeOn: IsoDate
  /** Whether the period goes on after the day the pack is made, so that its figures may still change. */
  readonly isRunning: boolean
  readonly figures: DisclosedCounts
  readonly before: DisclosedCounts
  readonly all: number
  readonly names: Readonly<Record<'tasks' | 'areas' | 'partners' | 'aims', readonly PackName[]>>
  readonly issues: readonly PackIssue[]
  readonly lines: readonly PackLine[]
  readonly late: readonly LateLine[]
  readonly results: readonly PackResult[]
  readonly commitments: readonly PackCommitment[]
  /** Whom the issues have been carried to by kind, gaps too, as far as it may be told. */
  readonly coverage: readonly CoverageCell[]
  /** Of the joint pack only: who takes part, and whose own wordings there are. */
  readonly jointVoice: {
    readonly partners: readonly JointVoicePartner[]
    readonly wordings: readonly OwnWording[]
  } | null
  /** The processes the pack's issues are in, as they stand on the day it is made. */
  readonly processes: readonly DrawnProcess[]
  /** Issues that reached no organisation of a kind at all. */
  readonly gaps: readonly { readonly issueId: IssueId; readonly targets: readonly string[] }[]
  /** How many of those that may be broken down are noted as held on a day that has not been. */
  readonly heldAhead: number
  readonly notHeld: readonly { readonly status: InteractionStatus; readonly count: number }[]
  readonly loggedLate: number
  readonly planned: readonly PackLine[]
  readonly dates: readonly PackPlan[]
  readonly funding: readonly PackFunding[]
}

/** So many days after an interaction it counts as logged late. */
export const lateAfterDays = 14
