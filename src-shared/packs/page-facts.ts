import type { DatePrecision, IsoDate } from '../days/iso-date'
import type { DrawnProcess } from '../records/decision-process'
import type { IssueId } from '../records/ids'
import type { CounterpartForm } from '../records/office-settings'
import type { DisclosedCounts } from './disclosure'
import type { InteractionMonths } from './interaction-months'

/** A day that is still to come, of a process: one that somebody entered, or a stage that is planned. Swedish: datum att bevaka. */
export type ComingDay = {
  readonly id: string
  readonly kind: 'entered' | 'stage'
  readonly on: IsoDate
  readonly precision: DatePrecision
  readonly what: string
  readonly process: { readonly id: string; readonly name: string }
  readonly issueIds: readonly IssueId[]
}

/** How a partner takes part in a project, as stated. Swedish: deltagande. */
export type Participation = {
  readonly project: string
  readonly role: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly status: 'proposed' | 'decided' | 'ended'
}

/** A colleague who can be named on the pages. `partner` is the home partner's name; null for one of the office's own. */
export type NamedColleague = {
  readonly name: string
  readonly email: string | null
  readonly title: string | null
  readonly partner: string | null
}

/** The earlier locks of the same report. `unlockedOn` is the day the latest was opened, and `reason` why. */
export type EarlierLocks = {
  readonly count: number
  readonly unlockedOn: IsoDate | null
  readonly reason: string | null
}

/** A logo as it is chosen: whose it is, and the content beside the store. */
export type LogoFile = { readonly name: string; readonly sha256: string }
/** The logos of a pack; null for one that is not chosen. */
export type LogoFiles = { readonly office: LogoFile | null; readonly partner: LogoFile | null }

/** What the pages of a pack need beyond its rows and figures, already reduced to what may leave the house. */
export type PageFacts = {
  /** The figures of the whole office in the same period. In the joint pack they are the pack's own. */
  readonly office: DisclosedCounts
  /** The months of the period before and of this one. Secrecy-marked interactions are in none. */
  readonly months: InteractionMonths
  /** What is coming from the day the pack is made to the last day of the next period, by day. */
  readonly coming: readonly ComingDay[]
  /** The processes on the pages. For a partner without issues and contacts of its own they are those of all issues. */
  readonly processes: readonly DrawnProcess[]
  /** The issues of each process on the pages. */
  readonly processIssues: Readonly<Record<string, readonly IssueId[]>>
  readonly participation: readonly Participation[]
  /** Who answers questions about the report where nobody has written it: the home partner's colleague, else the project leader. */
  readonly colleague: NamedColleague | null
  readonly earlierLocks: EarlierLocks
  /** How counterparts stand in the workbook and the appendix. */
  readonly counterparts: CounterpartForm
  readonly logos: LogoFiles
}
