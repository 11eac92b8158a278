import { addMonths, format, getISODay, getISOWeek, parseISO } from 'date-fns'
import { type IsoDate, isIsoDate } from './iso-date'
import type { Period } from './quarter'
import { dayAfter } from './working-days'

/** A week of a month's page: its ISO number, and its seven days from Monday. The first and last week have days of other months. */
export type CalendarWeek = { readonly number: number; readonly days: readonly IsoDate[] }

const mondayOf = (day: IsoDate): IsoDate => dayAfter(day, 1 - getISODay(parseISO(day)))
const monthsAfter = (day: IsoDate, months: number): IsoDate => format(addMonths(parseISO(day), months), 'yyyy-MM-dd')

const daysFrom = (monday: IsoDate): readonly IsoDate[] =>
  Array.from({ length: 7 }, (_, place) => dayAfter(monday, place))

/** The month of a day, `2026-11`. */
export const monthOfDay = (day: IsoDate): string => day.slice(0, 7)

/** Returns the weeks that have a day of the month (`2026-11`), four to six of them. */
export function weeksOf(month: string): readonly CalendarWeek[] {
  const weeks: CalendarWeek[] = []
  for (let monday = mondayOf(`${month}-01`); monthOfDay(monday) <= month; monday = dayAfter(monday, 7)) {
    weeks.push({ number: getISOWeek(parseISO(monday)), days: daysFrom(monday) })
  }
  return weeks
}

/** Returns the week of a day. */
export const weekWith = (day: IsoDate): CalendarWeek => {
  const monday = mondayOf(day)
  return { number: getISOWeek(parseISO(monday)), days: daysFrom(monday) }
}

/** What each key of the calendar does, as in the grid pattern of ARIA. A day that the other month lacks becomes its last one. */
const steps: Readonly<Record<string, (day: IsoDate, isShifted: boolean) => IsoDate>> = {
  ArrowLeft: day => dayAfter(day, -1),
  ArrowRight: day => dayAfter(day, 1),
  ArrowUp: day => dayAfter(day, -7),
  ArrowDown: day => dayAfter(day, 7),
  Home: mondayOf,
  End: day => dayAfter(mondayOf(day), 6),
  PageUp: (day, isShifted) => monthsAfter(day, isShifted ? -12 : -1),
  PageDown: (day, isShifted) => monthsAfter(day, isShifted ? 12 : 1),
}

/**
 * Returns the day that a key leads to; the same day at the ends of the calendar, 1900 and 2199. With Shift the page keys turn a year, and no
 * other key leads anywhere. Undefined for a key that leads nowhere.
 */
export function dayByKey(day: IsoDate, key: string, isShifted = false): IsoDate | undefined {
  const step = Object.hasOwn(steps, key) && (!isShifted || key.startsWith('Page')) ? steps[key] : undefined
  const reached = step?.(day, isShifted)
  return reached === undefined || isIsoDate(reached) ? reached : day
}

/** Returns the first of some periods that contains the day; undefined if none does. */
export const periodWith = (day: IsoDate, periods: readonly Period[]): Period | undefined =>
  periods.find(({ from, to }) => from <= day && day <= to)

/** Returns the periods that have a day in the month, each once, the earliest first. */
export function periodsInMonth(month: string, periods: readonly Period[]): readonly Period[] {
  const found = periods.filter(({ from, to }) => monthOfDay(from) <= month && month <= monthOfDay(to))
  const byDays = new Map(found.map(period => [`${period.from} ${period.to}`, period]))
  return [...byDays.keys()].sort().flatMap(key => byDays.get(key) ?? [])
}
