import { addDays, format, getISOWeek, isValid, parseISO, setISODay, setISOWeek, subDays } from 'date-fns'
import { type IsoDate, isIsoDate } from './iso-date'

const weekdays = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön']
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const nearDays: Record<string, number> = {
  idag: 0,
  'i dag': 0,
  igår: -1,
  'i går': -1,
  förrgår: -2,
  imorgon: 1,
  'i morgon': 1,
}

const iso = (date: Date): IsoDate | undefined => (isValid(date) ? format(date, 'yyyy-MM-dd') : undefined)

/** A day and month without a year is the one nearest today: in January, "22/12" is the December just past. */
function nearest(day: number, month: number, today: Date): IsoDate | undefined {
  const candidates = [-1, 0, 1]
    .map(shift => dayOf(today.getFullYear() + shift, month, day))
    .filter(found => found !== undefined)
  const distance = (date: IsoDate) => Math.abs(parseISO(date).getTime() - today.getTime())
  return candidates.sort((a, b) => distance(a) - distance(b))[0]
}

/** The day, unless it does not exist (30 February) or its year cannot be meant. */
function dayOf(year: number, month: number, day: number): IsoDate | undefined {
  const full = year < 100 ? 2000 + year : year
  const text = `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isIsoDate(text) ? text : undefined
}

const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3)) + 1

/**
 * Reads a day as people in a Swedish office type it: `idag`, `igår`, `fre` (the last one that was, or today), `v47 tis`,
 * `22/11`, `22 nov 2026`, `22.11.2026`, `20261122`, `2026-11-22`. Undefined when it can be none or two things.
 */
export function readDate(text: string, today: IsoDate): IsoDate | undefined {
  const tidy = text.trim().toLowerCase().replace(/\s+/g, ' ')
  const now = parseISO(today)
  if (isIsoDate(tidy)) return tidy
  const shift = nearDays[tidy]
  if (shift !== undefined) return iso(addDays(now, shift))

  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(tidy)
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]))

  const slashed = /^(\d{1,2})[/.](\d{1,2})(?:[/. ]+(\d{4}|\d{2}))?\.?$/.exec(tidy)
  if (slashed) {
    const [day, month] = [Number(slashed[1]), Number(slashed[2])]
    return slashed[3] === undefined ? nearest(day, month, now) : dayOf(Number(slashed[3]), month, day)
  }

  const spelled = /^(?:den )?(\d{1,2}) ([a-zåäö]{3,9})\.?(?: (\d{4}))?$/.exec(tidy)
  if (spelled) {
    const month = monthNumber(spelled[2] ?? '')
    if (month === 0) return undefined
    return spelled[3] === undefined
      ? nearest(Number(spelled[1]), month, now)
      : dayOf(Number(spelled[3]), month, Number(spelled[1]))
  }

  const week = /^v\.? ?(\d{1,2})(?: (\d{4}))?(?: ([a-zåäö]{3,7}))?$/.exec(tidy)
  if (week) return dayOfWeek(Number(week[1]), week[2], week[3], now)

  const weekday = weekdays.indexOf(tidy.slice(0, 3))
  if (weekday >= 0 && /^[a-zåäö]{3,7}$/.test(tidy)) {
    const back = ((now.getDay() + 6) % 7) - weekday
    return iso(subDays(now, back >= 0 ? back : back + 7))
  }
  return undefined
}

/** ISO weeks begin on Monday; a week number that the year does not have is no date. */
function dayOfWeek(
  number: number,
  year: string | undefined,
  weekday: string | undefined,
  now: Date,
): IsoDate | undefined {
  const day = weekday === undefined ? 0 : weekdays.indexOf(weekday.slice(0, 3))
  if (day < 0 || number < 1 || number > 53) return undefined
  const inYear = parseISO(`${year ?? now.getFullYear()}-01-04`)
  const found = setISODay(setISOWeek(inYear, number), day + 1)
  return getISOWeek(found) === number ? iso(found) : undefined
}
