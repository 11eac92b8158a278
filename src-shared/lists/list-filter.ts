import type { IsoDate } from '../days/iso-date'
import type { ListCode } from './list-columns'

/** Stands for the person at the keyboard where a staff member is meant, so that one view serves the whole office. */
export const me = '@me'

export const dayUnits = ['day', 'week', 'month', 'year'] as const
export const periodUnits = ['week', 'month', 'quarter', 'year'] as const

/** A day, or one counted back from today (`{ ago: 6, unit: 'month' }` is the same day of the month half a year ago). */
export type DayValue = IsoDate | { readonly ago: number; readonly unit: (typeof dayUnits)[number] }

/** A period that moves with today; of last and next days today itself is one. */
export type RelativePeriod =
  | { readonly which: 'this' | 'last' | 'next'; readonly unit: (typeof periodUnits)[number] }
  | { readonly lastDays: number }
  | { readonly nextDays: number }

/**
 * One row of a filter. `has-none` is the office's "har inte"; `not-since` is true of what lies before the day and of what has never
 * been; before and after leave the day itself out, between and within count both ends.
 */
export type Condition =
  | { readonly field: string; readonly operator: 'contains' | 'starts-with' | 'is'; readonly text: string }
  | { readonly field: string; readonly operator: 'any-of' | 'none-of'; readonly codes: readonly string[] }
  | { readonly field: string; readonly operator: 'has-any' | 'has-all' | 'has-none'; readonly ids: readonly string[] }
  | { readonly field: string; readonly operator: 'on' | 'before' | 'after' | 'not-since'; readonly day: DayValue }
  | { readonly field: string; readonly operator: 'between'; readonly from: DayValue; readonly to: DayValue }
  | { readonly field: string; readonly operator: 'within'; readonly period: RelativePeriod }
  | { readonly field: string; readonly operator: 'equals' | 'less' | 'more'; readonly number: number }
  | { readonly field: string; readonly operator: 'yes' | 'no' | 'is-empty' | 'is-not-empty' }

/** Rows of which all or any must hold; empty, it holds for everything. */
export type ConditionGroup = { readonly match: 'all' | 'any'; readonly rows: readonly Condition[] }

/** A filter: rows, and groups of rows, two levels and no more, since nobody reads a third. */
export type Filter = { readonly match: 'all' | 'any'; readonly rows: readonly (Condition | ConditionGroup)[] }

export const isGroup = (row: Condition | ConditionGroup): row is ConditionGroup => 'rows' in row

/** No filter at all. */
export const everything: Filter = { match: 'all', rows: [] }

export type SortBy = { readonly field: string; readonly isDescending: boolean }

/** Which rows in which order. Grouped, the groups come first in the order; an empty sort is the list's own. */
export type ListQuery = {
  readonly list: ListCode
  readonly filter: Filter
  /** What is typed beside the list: of what fulfils the filter, the rows that show every word of it. */
  readonly text?: string
  readonly sort: readonly SortBy[]
  readonly groupBy: string | null
  /** Who `@me` is; null when the laptop has not been told, and a view about oneself is then refused. */
  readonly me: string | null
}

/** One group of a list: how many rows, and at which row of the whole list its first stands. */
export type ListGroup = {
  /** The code, id, month (`2026-11`), `1` or `0`; null for rows without. */
  readonly key: string | null
  /** The name of what a link leads to; null where the key is a code that the texts have a word for. */
  readonly label: string | null
  readonly count: number
  readonly offset: number
}
