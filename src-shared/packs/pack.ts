import type { IsoDate } from '../days/iso-date'
import type { Period } from '../days/quarter'
import type { InteractionStatus } from '../log/interaction'
import type { DrawnProcess } from '../records/decision-process'
import type { InteractionId, IssueId, PartnerId } from '../records/ids'
import type { OfficeName } from '../records/office-name'
import type { Comparison } from './comparison'
import type { CoverageCell } from './coverage'
import type { DisclosedCounts, ExportLine } from './disclosure'
import type { PackIndicators } from './indicators'
import type { JointVoicePartner, OwnWording } from './joint-voice'
import type { PackPeriod } from './pack-period'
import type { PageFacts } from './page-facts'
import type { PackTexts } from './written-texts'

/** Why an interaction is in a partner's pack. Swedish: skäl. */
export type PackReason =
  | { readonly kind: 'issue'; readonly issueId: IssueId; readonly number: number }
  | { readonly kind: 'participant' | 'organisation' | 'home' | 'manual' }

/** A row of a pack: an interaction as far as it may be shown, and why it is there. The id never leaves the house. */
export type PackLine = {
  readonly id: InteractionId
  readonly line: ExportLine
  readonly reasons: readonly PackReason[]
}

/** What happened to an interaction after a report with its period was locked. `moved` means to a day outside that period. */
export type LateKind = 'added' | 'changed' | 'moved' | 'removed'

/** An interaction logged, changed, moved away or no longer counted in a locked period. Swedish: efterregistrerat/ändrat. */
export type LateLine = PackLine & { readonly kind: LateKind; readonly lockedPeriod: Period }

/** What was asked, what was answered, and what came of it. Only from open interactions. Swedish: framfört – svar – avtryck. */
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

/**
 * A commitment as far as it may be shown. `told` is null unless its interaction may leave the house in full. Only whose commitment it is,
 * its days and its state are then shown.
 */
export type PackCommitment = {
  readonly madeBy: 'us' | 'them'
  readonly dueOn: IsoDate | null
  readonly state: 'open' | 'overdue' | 'done'
  readonly doneOn: IsoDate | null
  readonly told: {
    readonly promise: string
    readonly by: string
    /** The role that the counterpart held that day; null for our own, and where none is known. */
    readonly role: string | null
    readonly issueIds: readonly IssueId[]
  } | null
}

/** An issue in the pack's wording. The partner's own ones come first, numbered in decided order. */
export type PackIssue = {
  readonly id: IssueId
  readonly areaId: string
  readonly shortName: string
  /** Empty if the office has not given one. */
  readonly nameEn: string
  readonly wording: string
  readonly ownNumber: number | null
}

/** A coming day up to the end of the next period: a stage or a watch date of a process. `on` is written as precisely as the day is known. */
export type PackPlan = { readonly on: string; readonly what: string; readonly process: string }

/** A partner's funding as stated; a ceiling is never divided. */
export type PackFunding = {
  readonly kind: 'total' | 'ceiling' | 'annual' | 'rent' | 'in_kind'
  readonly amount: number | null
  readonly status: 'proposed' | 'decided' | 'ended'
}

/** A name in both languages, by its id. */
export type PackName = { readonly id: string; readonly name: string; readonly nameEn: string }

/** Everything a pack is made from, already reduced to what may leave the house. It holds no words of either language yet. */
export type PackMaterial = {
  readonly office: OfficeName | null
  readonly period: PackPeriod
  readonly partner: { readonly id: PartnerId; readonly name: string } | null
  /** The parts of the period in which the partner takes part; the whole period for the joint pack. */
  readonly membership: readonly Period[]
  readonly madeOn: IsoDate
  /** True if the period continues after the day the pack is made, so its figures may still change. */
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
  /** Which kinds of organisation the issues have been carried to, gaps included, as far as it may be shown. */
  readonly coverage: readonly CoverageCell[]
  /** Only for the joint pack: the partners that take part, and their own wordings. */
  readonly jointVoice: {
    readonly partners: readonly JointVoicePartner[]
    readonly wordings: readonly OwnWording[]
  } | null
  /** The processes of the pack's issues, as of the day the pack is made. */
  readonly processes: readonly DrawnProcess[]
  /** Issues that reached no organisation of one or more kinds, with those kinds. */
  readonly gaps: readonly { readonly issueId: IssueId; readonly targets: readonly string[] }[]
  /** How many interactions are marked as held on a day still to come, among those that may be broken down. */
  readonly heldAhead: number
  readonly notHeld: readonly { readonly status: InteractionStatus; readonly count: number }[]
  readonly loggedLate: number
  readonly planned: readonly PackLine[]
  readonly dates: readonly PackPlan[]
  readonly funding: readonly PackFunding[]
  /** What the pages need beside the rows and figures. */
  readonly page: PageFacts
  /** What people have written for this pack. */
  readonly texts: PackTexts
  readonly indicators: PackIndicators
  readonly comparison: Comparison
}

/** An interaction counts as logged late when it was logged more than this many days after it took place. */
export const lateAfterDays = 14
