import type { IsoDate } from '../days/iso-date'
import type { Period, Quarter } from '../days/quarter'
import type { Confidentiality, InteractionKind } from '../log/interaction'
import type { IssueId, MainTaskId, PartnerId, PriorityAreaId } from '../records/ids'

/** What to count: a period, for one partner or the whole office (null). `asOf` leaves out interactions after that day. */
export type CountScope = {
  readonly period: Period
  /** Set when the period is a calendar quarter; it is then also compared with the quarter before. */
  readonly quarter: Quarter | null
  readonly partnerId: PartnerId | null
  readonly asOf: IsoDate | null
  /** Set to count only interactions that may be broken down in a file for a partner. */
  readonly isLeavingHouse?: true
}

/** How a figure has changed. The percentage is null when there was nothing before. */
export type Change = { readonly abs: number; readonly percent: number | null }

/** The key of the comparison with the quarter before; it names that quarter. */
export type ChangeKey = `changeFromQ${Quarter['number']}`

/** A sum for each of several things, by id. */
export type Tally<Key extends string = string> = Readonly<Record<Key, number>>

/** The category of people logged without one, so that the categories add up to everybody. */
export const uncategorised = 'uncategorised'

/**
 * What took place in a period. An interaction on two issues counts once in the total and once under each issue. Under an area, a partner,
 * an aim or a category of people it counts once, even when it concerns several of its issues or people.
 * The office's own lists (issues, areas, partners, tasks, aims, and the categories of the people it knows) are complete, so something
 * without interactions is listed as 0.
 */
export type PeriodCounts = {
  readonly period: readonly [from: IsoDate, to: IsoDate]
  readonly interactions: number
  readonly byType: Readonly<Partial<Record<InteractionKind, number>>>
  readonly byIssue: Tally<IssueId>
  readonly issueLinks: number
  readonly byArea: Tally<PriorityAreaId>
  readonly byPartner: Tally<PartnerId>
  /** Among the partners that take part at some time in the period. */
  readonly partnersWithNone: readonly PartnerId[]
  readonly byTask: Tally<MainTaskId>
  readonly byAim: Tally
  readonly jointMessage: number
  readonly incoming: number
  /** How many times people were met: two people at three meetings are six touches and two unique contacts. */
  readonly contactTouches: number
  readonly uniqueContacts: number
  /** Only categories that were met. */
  readonly uniqueContactsByCategory: Tally
  readonly interactionsByCategory: Tally
  readonly withoutNamedContact: number
  /** Total length in hours. Each interaction counts once, however many staff attended. */
  readonly hours: number
  /** The number of people who came to events. The number written for a meeting of another form is not included. */
  readonly eventParticipants: number
  readonly byConfidentiality: Readonly<Partial<Record<Confidentiality, number>>>
  readonly issuesWithNone: readonly IssueId[]
  /** Only for a partner: its share, in percent, of the whole office's interactions. */
  readonly shareOfAllPercent?: number | null
  /** Only for a calendar quarter. */
  readonly jointSharePercent?: number | null
  /** Only when interactions after a day were left out: that day. */
  readonly asOf?: IsoDate
} & { readonly [Key in ChangeKey]?: Change }

/** Returns a share in percent with one decimal; null when the whole is 0. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 10

/** Returns the change from one figure to another. */
export const changeFrom = (before: number, now: number): Change => ({
  abs: now - before,
  percent: percentOf(now - before, before),
})

/** Returns minutes as hours, with four decimals. */
export const hoursOf = (minutes: number): number => Math.round((minutes / 60) * 10_000) / 10_000
