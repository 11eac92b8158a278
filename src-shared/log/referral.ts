import type { IsoDate } from '../days/iso-date'
import { addWorkingDays, dayAfter, daysBetween, isWorkingDay, workingDaysBetween } from '../days/working-days'

/** How many working days before a referral's last day each step is due. */
export type ReferralRule = { readonly dispatch: number; readonly politicalPreparation: number; readonly draft: number }

/** The office's own rule, until it decides on another. */
const usualReferralRule: ReferralRule = { dispatch: 5, politicalPreparation: 20, draft: 40 }

const remindDaysBefore = [14, 7] as const
type RemindDaysBefore = (typeof remindDaysBefore)[number]

/** A deadline, as seen today. */
export type Deadline = { readonly on: IsoDate; readonly isPassed: boolean; readonly isWorkingDay: boolean }

/** All deadlines that follow from a referral's last day, as seen on one day. Swedish: remissens hålltider. */
export type ReferralDeadlines = {
  readonly lastDay: IsoDate
  readonly dispatchBy: Deadline
  readonly politicalPreparationBy: Deadline
  readonly draftBy: Deadline
  readonly reminders: readonly (Deadline & { readonly daysBefore: RemindDaysBefore })[]
  readonly calendarDaysLeft: number
  readonly workingDaysLeft: number
}

/** Returns the days when a referral must be drafted, prepared politically, sent and reminded of, and how much time is left. */
export function referralDeadlines(
  lastDay: IsoDate,
  today: IsoDate,
  rule: ReferralRule = usualReferralRule,
): ReferralDeadlines {
  const deadline = (on: IsoDate): Deadline => ({ on, isPassed: on < today, isWorkingDay: isWorkingDay(on) })
  const before = (workingDays: number) => deadline(addWorkingDays(lastDay, -workingDays))
  return {
    lastDay,
    dispatchBy: before(rule.dispatch),
    politicalPreparationBy: before(rule.politicalPreparation),
    draftBy: before(rule.draft),
    reminders: remindDaysBefore.map(daysBefore => ({ daysBefore, ...deadline(dayAfter(lastDay, -daysBefore)) })),
    calendarDaysLeft: daysBetween(today, lastDay),
    workingDaysLeft: workingDaysBetween(today, lastDay),
  }
}
