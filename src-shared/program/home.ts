import type { IsoDate } from '../days/iso-date'
import type { OpenCommitment } from '../log/commitment'
import type { InteractionSummary } from '../log/interaction'

/** How many days ahead the first screen looks: for meetings, for promises, and for days that must not be missed. */
export const homeHorizon = { meetings: 7, commitments: 14, deadlines: 30 } as const

/** A day that must not be missed, with what is left of the time from today; the day itself has none left. */
export type HomeDeadline = {
  readonly on: IsoDate
  /** A referral's code or words of the office's own, as in `WatchedDay`. */
  readonly what: string
  readonly processId: string | null
  readonly process: string | null
  readonly daysLeft: number
  readonly workingDaysLeft: number
}

/** All that the first screen shows of one day; each list is cut at what fits, with word of whether there is more. Swedish: Hem. */
export type HomeDay = {
  readonly today: IsoDate
  /** Whether nothing has ever been logged, so that there is only a beginning to offer. */
  readonly isEmpty: boolean
  readonly hasDemo: boolean
  /** Whether it should be asked who works at this laptop. */
  readonly isUserUnknown: boolean
  /** Whether there is any colleague to be; else the first of them is asked for. */
  readonly hasColleagues: boolean
  /** What takes place today, held or planned, and what is planned for the days after, earliest first. */
  readonly meetings: readonly InteractionSummary[]
  /** Open promises of both sides, overdue or due within the horizon, most urgent first. */
  readonly commitments: readonly OpenCommitment[]
  readonly hasMoreCommitments: boolean
  /** The first last day beyond the horizon, for when nothing is due before it. */
  readonly nextDueOn: IsoDate | null
  readonly deadlines: readonly HomeDeadline[]
  /** What was entered last, latest entered first. */
  readonly latest: readonly InteractionSummary[]
}

/** The reminders before a deadline: a month, two weeks and three days. */
const remindersBefore = [3, 14, 30] as const
export type ReminderBefore = (typeof remindersBefore)[number]

/** Which reminder a deadline has come to; nothing when it is further off than the first. */
export const reminderAt = (daysLeft: number): ReminderBefore | undefined =>
  remindersBefore.find(days => daysLeft <= days)

/** How urgent a promise is on a day: overdue from the day after its last, pressing on that day and the one before. */
export function urgencyOf(dueOn: IsoDate | null, daysLeft: number): 'overdue' | 'pressing' | 'calm' {
  if (dueOn === null || daysLeft > 1) return 'calm'
  return daysLeft < 0 ? 'overdue' : 'pressing'
}
