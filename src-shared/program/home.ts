import type { IsoDate } from '../days/iso-date'
import type { OpenCommitment } from '../log/commitment'
import type { InteractionSummary } from '../log/interaction'
import type { Beginning } from './beginning'

/** How many days ahead the first screen looks: for meetings, for promises, and for days that must not be missed. */
export const homeHorizon = { meetings: 7, commitments: 14, deadlines: 30 } as const

/** A day that must not be missed, with the time left from today: 0 on the day itself. */
export type HomeDeadline = {
  readonly on: IsoDate
  /** A code of `referralDays` or the office's own words, as in `WatchedDay`. */
  readonly what: string
  readonly processId: string | null
  readonly process: string | null
  readonly daysLeft: number
  readonly workingDaysLeft: number
}

/**
 * Everything that the first screen shows of one day. Lists are cut to what fits; `hasMoreCommitments` says if commitments were cut.
 * Swedish: Hem.
 */
export type HomeDay = {
  readonly today: IsoDate
  /** True if the log has no interactions (deleted ones aside), so the screen can only offer ways to begin. */
  readonly isEmpty: boolean
  readonly hasDemo: boolean
  /** True if the user should be asked who works at this laptop. */
  readonly isUserUnknown: boolean
  /** False if there is no colleague to choose; the screen then asks for the first one. */
  readonly hasColleagues: boolean
  /** What the office has of the first hour. */
  readonly beginning: Beginning
  /** Interactions of today, held or planned, and planned ones of the next days, earliest first. */
  readonly meetings: readonly InteractionSummary[]
  /** Open commitments of both sides, overdue or due within the horizon, most urgent first. */
  readonly commitments: readonly OpenCommitment[]
  readonly hasMoreCommitments: boolean
  /** The next due day beyond the horizon, to show when nothing is due before it. Null if there is none. */
  readonly nextDueOn: IsoDate | null
  readonly deadlines: readonly HomeDeadline[]
  /** The interactions entered most recently, latest first. */
  readonly latest: readonly InteractionSummary[]
}

/** The reminders before a deadline: a month, two weeks and three days. */
const remindersBefore = [3, 14, 30] as const
export type ReminderBefore = (typeof remindersBefore)[number]

/** Returns the reminder a deadline has reached; undefined when it is further off than the first. */
export const reminderAt = (daysLeft: number): ReminderBefore | undefined =>
  remindersBefore.find(days => daysLeft <= days)

/** Returns how urgent a commitment is on a day: overdue from the day after its last, and pressing on the last day and the one before. */
export function urgencyOf(dueOn: IsoDate | null, daysLeft: number): 'overdue' | 'pressing' | 'calm' {
  if (dueOn === null || daysLeft > 1) return 'calm'
  return daysLeft < 0 ? 'overdue' : 'pressing'
}
