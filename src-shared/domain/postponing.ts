import { addMonths, format, parseISO } from 'date-fns'
import type { IsoDate } from './iso-date'
import { addWorkingDays, dayAfter, isWorkingDay } from './working-days'
import { readDate } from './written-date'

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

const steps = /^\+ ?(\d{1,3}) ?(d|v|m)$/

/** "+3d", "+2v" and "+1m": so many days, weeks or months from today. */
function stepped(text: string, today: IsoDate): IsoDate | undefined {
  const [, count, unit] = steps.exec(text) ?? []
  if (count === undefined) return undefined
  if (unit === 'm') return format(addMonths(parseISO(today), Number(count)), 'yyyy-MM-dd')
  return dayAfter(today, Number(count) * (unit === 'v' ? 7 : 1))
}

/** Half a year: the day nearest to a day so far ahead lies within the coming year. */
const halfAYear = 182

/**
 * Reads a day ahead as people type it: as `readDate` does, but `fre` is the coming Friday, `22/1` the next there is, and `+1v` a week from
 * today. Undefined when it is no day, or has been.
 */
export function readDayAhead(text: string, today: IsoDate): IsoDate | undefined {
  const tidy = text.trim().toLowerCase()
  const isWeekday = /^[a-zåäö]+$/.test(tidy)
  const isDayOfYear = /^(den )?\d/.test(tidy)
  const read = stepped(tidy, today) ?? readDate(tidy, today)
  if (read === undefined || read > today) return read
  const ahead = isDayOfYear ? readDate(tidy, dayAfter(today, halfAYear)) : isWeekday ? dayAfter(read, 7) : read
  const isNamedDay = /^(idag|igår|förrgår)$/.test(tidy)
  return ahead !== undefined && ahead > today && !isNamedDay ? ahead : undefined
}
