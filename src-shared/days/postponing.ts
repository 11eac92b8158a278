import { addMonths, format, parseISO } from 'date-fns'
import type { IsoDate } from './iso-date'
import { addWorkingDays, dayAfter, isWorkingDay } from './working-days'

/** The usual days to postpone a follow-up to, in the order they are offered. */
export const postponements = ['tomorrow', 'friday', 'week', 'month'] as const
export type Postponement = (typeof postponements)[number]

const friday = 5

/** Returns the day itself if it is a working day, otherwise the next working day. */
const workingDayFrom = (day: IsoDate): IsoDate => (isWorkingDay(day) ? day : addWorkingDays(day, 1))

function meant(choice: Postponement, today: IsoDate): IsoDate {
  switch (choice) {
    case 'tomorrow':
      return dayAfter(today, 1)
    case 'friday':
      return dayAfter(today, ((friday - parseISO(today).getDay() + 6) % 7) + 1)
    case 'week':
      return dayAfter(today, 7)
    case 'month':
      return format(addMonths(parseISO(today), 1), 'yyyy-MM-dd')
  }
}

/**
 * Returns the day a choice means, seen from today. On a Friday, `friday` is the next one. The office does not follow up on a Saturday, a
 * Sunday or a holiday, so such a day moves to the next working day.
 */
export const postponedTo = (choice: Postponement, today: IsoDate): IsoDate => workingDayFrom(meant(choice, today))

/** True if tomorrow is a day off, so the choice `tomorrow` means a later day. */
export const isTomorrowOff = (today: IsoDate): boolean => !isWorkingDay(dayAfter(today, 1))
