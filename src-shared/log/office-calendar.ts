import type { IsoDate } from '../days/iso-date'
import type { Period } from '../days/quarter'
import type { WatchedDay } from '../records/decision-process'
import type { StaffMemberId } from '../records/ids'
import type { Commitment } from './commitment'
import type { InteractionSummary } from './interaction'

/** The most days that the calendar shows at once: the six weeks of a month's page. */
export const mostCalendarDays = 42

/** The most meetings of one day that the calendar reads. A day of a whole office seldom has ten. */
export const mostMeetingsOfDay = 40

/** The length, in minutes, that a meeting without a length has in the calendar and in a calendar file, as in Outlook's own usual one. */
export const usualLength = 60

/** Some days of the calendar, of the whole office or of one colleague (`staffId`). */
export type CalendarDays = Period & { readonly staffId: StaffMemberId | null }

/** What the calendar shows of some days. Nothing is left out because of secrecy: it is a screen, and not a file. */
export type CalendarSpan = {
  /** By day and time, those without a time first. Of a day with many, only the first ones that were asked for. */
  readonly meetings: readonly InteractionSummary[]
  /** The number of meetings of each day that has any, also those that are not among `meetings`. */
  readonly counts: Readonly<Record<IsoDate, number>>
  readonly watched: readonly WatchedDay[]
  /** The open commitments whose last day is one of the days. */
  readonly promises: readonly Commitment[]
}
