import type { StaffMemberId } from '../records/ids'

/** What somebody did with a record. Of several things the first of these counts. */
export const newsKinds = ['made', 'removed', 'restored', 'settled', 'changed'] as const
export type NewsKind = (typeof newsKinds)[number]

/** One record that a colleague has worked on: what was done with it last, and when. A part of a record counts as the record. */
export type NewsRow = {
  readonly kind: NewsKind
  readonly table: string
  readonly id: string
  /** What the office calls it today; null if it has no name. */
  readonly name: string | null
  /** True if it is marked for secrecy, which is shown beside it. */
  readonly isMarked: boolean
  /** True if it is in the trash. */
  readonly isDeleted: boolean
  /** The columns of its own that were changed. */
  readonly columns: readonly string[]
  readonly at: string
  /** True if it has a clash that is open. */
  readonly isClashing: boolean
}

/** What one colleague has done since: how many records, how many of each kind, and the latest. */
export type ColleagueNews = {
  readonly staffId: StaffMemberId | null
  /** Who, in the form of `doerName`; null if it is not known. */
  readonly by: string | null
  readonly count: number
  readonly counts: Readonly<Record<NewsKind, number>>
  readonly rows: readonly NewsRow[]
}

/**
 * What the colleagues have done that has come to this laptop since an instant: that of `news:seen`, otherwise the last change made here before today.
 * Swedish: nytt sedan i går.
 */
export type News = {
  readonly since: string
  readonly colleagues: readonly ColleagueNews[]
  /** True if more has come than is counted. */
  readonly isMore: boolean
}
