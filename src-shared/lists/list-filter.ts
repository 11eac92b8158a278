import type { IsoDate } from '../days/iso-date'
import type { ListCode } from './list-columns'

/** A placeholder for the current user where a staff member is meant, so one view serves the whole office. */
export const me = '@me'

/** The units of a day counted back from today, and of a relative period. */
export const dayUnits = ['day', 'week', 'month', 'year'] as const
export const periodUnits = ['week', 'month', 'quarter', 'year'] as const

/** A day, or one counted back from today: `{ ago: 6, unit: 'month' }` is the same day of the month half a year ago. */
export type DayValue = IsoDate | { readonly ago: number; readonly unit: (typeof dayUnits)[number] }

/** A period relative to today. The last and next days include today. */
export type RelativePeriod =
  | { readonly which: 'this' | 'last' | 'next'; readonly unit: (typeof periodUnits)[number] }
  | { readonly lastDays: number }
  | { readonly nextDays: number }

/**
 * One condition of a filter. `contains` means the words of the text, in any order and form, as the search does. `holds` means that piece of text
 * exactly, also inside words; only marks over letters are left out of account. `has-none` is the office's "har inte". `not-since` is true for an earlier day and for no day at all. `before`
 * and `after` exclude the day itself; `between` and `within` include both ends.
 */
export type Condition =
  | { readonly field: string; readonly operator: 'contains' | 'holds' | 'starts-with' | 'is'; readonly text: string }
  | { readonly field: string; readonly operator: 'any-of' | 'none-of'; readonly codes: readonly string[] }
  | { readonly field: string; readonly operator: 'has-any' | 'has-all' | 'has-none'; readonly ids: readonly string[] }
  | { readonly field: string; readonly operator: 'on' | 'before' | 'after' | 'not-since'; readonly day: DayValue }
  | { readonly field: string; readonly operator: 'between'; readonly from: DayValue; readonly to: DayValue }
  | { readonly field: string; readonly operator: 'within'; readonly period: RelativePeriod }
  | { readonly field: string; readonly operator: 'equals' | 'less' | 'more'; readonly number: number }
  | { readonly field: string; readonly operator: 'yes' | 'no' | 'is-empty' | 'is-not-empty' }

/** Conditions of which all, or at least one, must be true. An empty group matches everything. */
export type ConditionGroup = { readonly match: 'all' | 'any'; readonly rows: readonly Condition[] }

/** A filter: conditions and groups of conditions. There are only two levels, since nobody reads a third. */
export type Filter = { readonly match: 'all' | 'any'; readonly rows: readonly (Condition | ConditionGroup)[] }

/** True if a row of a filter is a group of conditions. */
export const isGroup = (row: Condition | ConditionGroup): row is ConditionGroup => 'rows' in row

/** A filter that matches everything. */
export const everything: Filter = { match: 'all', rows: [] }

/** A column to sort by. */
export type SortBy = { readonly field: string; readonly isDescending: boolean }

/** Which rows of a list, and in which order. When grouped, the order of groups comes first. An empty sort means the list's own order. */
export type ListQuery = {
  readonly list: ListCode
  readonly filter: Filter
  /** The text typed in the list's search field. Among the rows that match the filter, only those that show every word of it are kept. */
  readonly text?: string
  readonly sort: readonly SortBy[]
  readonly groupBy: string | null
  /** The colleague that `@me` means; null when nobody has been chosen at the laptop. A query with `@me` is then refused. */
  readonly me: string | null
}

/** True for the log in the order of its days. The window then shows the rows of each day under a heading. */
export const isByDay = ({ list, sort, groupBy }: Pick<ListQuery, 'list' | 'sort' | 'groupBy'>): boolean =>
  list === 'interactions' && groupBy === null && (sort[0]?.field ?? 'startsOn') === 'startsOn'

/** One group of a list: how many rows it has, and the index of its first row in the whole list. */
export type ListGroup = {
  /** A code, id, month (`2026-11`), day, `1` or `0`; null for rows without a value. */
  readonly key: string | null
  /** The name of the linked row; null when the key is a code with words in the texts. */
  readonly label: string | null
  readonly count: number
  readonly offset: number
}
