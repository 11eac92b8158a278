import { type IsoDate, type IsoTime, isIsoDate } from './iso-date'
import { dayAfter, daysBetween } from './working-days'

/** Where a workbook counts its days from. Workbooks made on older Macs count from 1904. */
export const dayCounts = ['1900', '1904'] as const
export type DayCount = (typeof dayCounts)[number]

/** The day with number 0. Excel has a 29 February 1900 that never was, so the numbers hold from 1 March 1900. */
const zero: Readonly<Record<DayCount, IsoDate>> = { '1900': '1899-12-30', '1904': '1904-01-01' }

/** The days that a number in a column of days can mean. Smaller numbers are years and counts, larger ones are something else. */
const [first, last]: readonly [IsoDate, IsoDate] = ['1950-01-01', '2119-12-31']

const minutesOfDay = 24 * 60

/**
 * Reads the number that a spreadsheet keeps a day as, such as 45961 for 31 October 2025, with the time of day if it has a fraction. Undefined
 * if the number is no day from 1950 to 2119.
 */
export function readSerial(serial: number, count: DayCount): { on: IsoDate; time: IsoTime | null } | undefined {
  if (!(serial > 0 && serial < 100_000)) return undefined
  const minutes = Math.round((serial % 1) * minutesOfDay)
  const on = dayAfter(zero[count], Math.floor(serial) + (minutes === minutesOfDay ? 1 : 0))
  if (!isIsoDate(on) || on < first || on > last) return undefined
  return { on, time: serial % 1 === 0 ? null : timeOfFraction(serial) }
}

/** Returns the number that a spreadsheet keeps a day as. */
export const serialOf = (day: IsoDate, count: DayCount): number => daysBetween(zero[count], day)

/** Returns the time of day that a fraction of a day means, to the nearest minute: 0.375 is 09:00. */
export function timeOfFraction(fraction: number): IsoTime {
  const minutes = Math.round((fraction % 1) * minutesOfDay) % minutesOfDay
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
