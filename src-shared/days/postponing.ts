import { addMonths, format, parseISO } from 'date-fns'
import type { IsoDate } from './iso-date'
import { addWorkingDays, dayAfter, isWorkingDay } from './working-days'

/** The days a follow-up is moved to most often, in the order they are offered. */
export const postponements = ['tomorrow', 'friday', 'week', 'month'] as const
export type Postponement = (typeof postponements)[number]

const friday = 5

/** The day itself when the office works then, else the next one that it does. */
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
 * The day each choice means, seen from today; on a Friday, Friday is the next one. Nobody follows up on a Sunday or on a holiday: what
 * would fall on one falls on the next working day.
 */
export const postponedTo = (choice: Postponement, today: IsoDate): IsoDate => workingDayFrom(meant(choice, today))

/** Whether a choice is moved from the day it is named after: tomorrow, when that is a day off. */
export const isTomorrowOff = (today: IsoDate): boolean => !isWorkingDay(dayAfter(today, 1))
