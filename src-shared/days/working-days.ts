import type { IsoDate } from './iso-date'

const oneDay = 86_400_000

/** Returns the day `days` later (earlier when negative). It is calculated in UTC, so summer time has no effect. */
export const dayAfter = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(day) + days * oneDay).toISOString().slice(0, 10)

/** Returns the number of days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / oneDay)

/** Returns the weekday; Monday is 1 and Sunday 7. */
const weekday = (day: IsoDate): number => new Date(Date.parse(day)).getUTCDay() || 7

/** Returns the Sunday that ends the day's week; a Sunday is its own. */
export const sundayOf = (day: IsoDate): IsoDate => dayAfter(day, 7 - weekday(day))

/** True for a Monday. */
export const isMonday = (day: IsoDate): boolean => weekday(day) === 1

/** Returns Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher). About half of the holidays are counted from it. */
export function easterSunday(year: number): IsoDate {
  const moon = year % 19
  const [century, inCentury] = [Math.floor(year / 100), year % 100]
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * moon + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((moon + 11 * epact + 22 * toSunday) / 451)
  const fromMarch = epact + toSunday - 7 * late + 114
  return dayAfter(`${year}-${String(Math.floor(fromMarch / 31)).padStart(2, '0')}-01`, fromMarch % 31)
}

/** Returns the first Saturday on or after the day. Midsummer Day and All Saints' Day are defined this way. */
const saturdayFrom = (day: IsoDate): IsoDate => dayAfter(day, 6 - (weekday(day) % 7))

function daysOff(year: number): ReadonlySet<IsoDate> {
  const easter = easterSunday(year)
  const midsummer = saturdayFrom(`${year}-06-20`)
  return new Set([
    ...['01-01', '01-06', '05-01', '06-06', '12-25', '12-26'].map(day => `${year}-${day}`),
    ...[-2, 0, 1, 39, 49].map(days => dayAfter(easter, days)),
    midsummer,
    saturdayFrom(`${year}-10-31`),
    // The three eves are not public holidays, but the law on statutory time (1930:173) treats them as such.
    dayAfter(midsummer, -1),
    `${year}-12-24`,
    `${year}-12-31`,
  ])
}

const daysOffByYear = new Map<number, ReadonlySet<IsoDate>>()

function daysOffIn(year: number): ReadonlySet<IsoDate> {
  const known = daysOffByYear.get(year)
  if (known) return known
  const computed = daysOff(year)
  daysOffByYear.set(year, computed)
  return computed
}

/** True for a public holiday in Sweden, and for the three eves that count as one. */
export const isHoliday = (day: IsoDate): boolean => daysOffIn(Number(day.slice(0, 4))).has(day)

/** True if Swedish offices work that day: not a Saturday, Sunday or holiday, nor Midsummer, Christmas or New Year's Eve. */
export const isWorkingDay = (day: IsoDate): boolean => weekday(day) < 6 && !isHoliday(day)

/** Returns the day `days` working days later (earlier when negative). Zero returns the day itself, even when it is a day off. */
export function addWorkingDays(day: IsoDate, days: number): IsoDate {
  const step = days < 0 ? -1 : 1
  let reached = day
  for (let left = Math.abs(days); left > 0; ) {
    reached = dayAfter(reached, step)
    if (isWorkingDay(reached)) left -= 1
  }
  return reached
}

/** Returns the number of working days after `from`, up to and including `to`. Negative when `to` is earlier. */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  if (to < from) return -workingDaysBetween(to, from)
  let count = 0
  for (let day = dayAfter(from, 1); day <= to; day = dayAfter(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}

/** Returns the last day of a statutory time limit. One that falls on a day off moves to the next working day (lag 1930:173). */
export const statutoryLastDay = (day: IsoDate): IsoDate => (isWorkingDay(day) ? day : addWorkingDays(day, 1))
