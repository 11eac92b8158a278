import type { IsoDate } from '../days/iso-date'
import type { Period, Quarter } from '../days/quarter'
import type { Confidentiality, InteractionKind } from '../log/interaction'
import type { IssueId, MainTaskId, PartnerId, PriorityAreaId } from '../records/ids'

/** What is to be counted: a period, for one partner or the whole office, and at most what took place up to a day. */
export type CountScope = {
  readonly period: Period
  /** The period's name in the calendar, if it has one: then it is also compared with the quarter before. */
  readonly quarter: Quarter | null
  readonly partnerId: PartnerId | null
  readonly asOf: IsoDate | null
  /** Set when only what may be broken down in a file for a partner is counted. */
  readonly isLeavingHouse?: true
}

/** How much more there is than before; the percentage is null when there was nothing before. */
export type Change = { readonly abs: number; readonly percent: number | null }

/** The key of the comparison with the quarter before, which says which quarter that was. */
export type ChangeKey = `changeFromQ${Quarter['number']}`

/** A sum of each of some things, by its id. */
export type Tally<Key extends string = string> = Readonly<Record<Key, number>>

/** The category of somebody who was logged without one, so that the categories add up to everybody. */
export const uncategorised = 'uncategorised'

/**
 * What took place in a period. An interaction on two issues counts once in the total and once under each; under an area, a partner, an
 * aim or a category of people it counts once however many of them it concerns. Lists the office decides on (issues, areas, partners,
 * tasks, aims, and the categories of the people it knows) are named in full, so that what nobody worked on stands there as 0.
 */
export type PeriodCounts = {
  readonly period: readonly [from: IsoDate, to: IsoDate]
  readonly interactions: number
  readonly byType: Readonly<Partial<Record<InteractionKind, number>>>
  readonly byIssue: Tally<IssueId>
  readonly issueLinks: number
  readonly byArea: Tally<PriorityAreaId>
  readonly byPartner: Tally<PartnerId>
  /** Of the partners that take part at some time in the period. */
  readonly partnersWithNone: readonly PartnerId[]
  readonly byTask: Tally<MainTaskId>
  readonly byAim: Tally
  readonly jointMessage: number
  readonly incoming: number
  /** Every time somebody was met: two people at three meetings are six touches and two unique contacts. */
  readonly contactTouches: number
  readonly uniqueContacts: number
  /** Only categories that were met. */
  readonly uniqueContactsByCategory: Tally
  readonly interactionsByCategory: Tally
  readonly withoutNamedContact: number
  /** Length of what took place, once however many of the staff were there. */
  readonly hours: number
  /** Those who came to events; the number written at a meeting of another form is not among them. */
  readonly eventParticipants: number
  readonly byConfidentiality: Readonly<Partial<Record<Confidentiality, number>>>
  readonly issuesWithNone: readonly IssueId[]
  /** Given for a partner: how much of the whole office's it is. */
  readonly shareOfAllPercent?: number | null
  /** Given for a calendar quarter. */
  readonly jointSharePercent?: number | null
  /** Given when only what took place up to a day was counted. */
  readonly asOf?: IsoDate
} & { readonly [Key in ChangeKey]?: Change }

/** A share in percent with one decimal; null of nothing. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 10

/** How much more than before. */
export const changeFrom = (before: number, now: number): Change => ({
  abs: now - before,
  percent: percentOf(now - before, before),
})

/** Minutes as hours, with four decimals. */
export const hoursOf = (minutes: number): number => Math.round((minutes / 60) * 10_000) / 10_000
