import {
  addDays,
  addMonths,
  addQuarters,
  addWeeks,
  addYears,
  endOfMonth,
  endOfQuarter,
  endOfWeek,
  endOfYear,
  format,
  parseISO,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
  startOfYear,
  subDays,
  subMonths,
  subWeeks,
  subYears,
} from 'date-fns'
import type { DayValue, RelativePeriod } from '../lists/list-filter'
import type { IsoDate } from './iso-date'
import type { Period } from './quarter'

const written = (date: Date): IsoDate => format(date, 'yyyy-MM-dd')
const back = { day: subDays, week: subWeeks, month: subMonths, year: subYears }
const monday = { weekStartsOn: 1 } as const
const whole = {
  week: { on: addWeeks, from: (date: Date) => startOfWeek(date, monday), to: (date: Date) => endOfWeek(date, monday) },
  month: { on: addMonths, from: startOfMonth, to: endOfMonth },
  quarter: { on: addQuarters, from: startOfQuarter, to: endOfQuarter },
  year: { on: addYears, from: startOfYear, to: endOfYear },
}
const steps = { last: -1, this: 0, next: 1 }

/** Returns the day that a filter means, seen from today. Half a year before 31 August is the last day of February. */
export const dayMeant = (day: DayValue, today: IsoDate): IsoDate =>
  typeof day === 'string' ? day : written(back[day.unit](parseISO(today), day.ago))

/** Returns the first and last day of a relative period. Weeks begin on Monday. Today counts as one of the last or next days. */
export function periodMeant(period: RelativePeriod, today: IsoDate): Period {
  const date = parseISO(today)
  if ('lastDays' in period) return { from: written(subDays(date, period.lastDays - 1)), to: today }
  if ('nextDays' in period) return { from: today, to: written(addDays(date, period.nextDays - 1)) }
  const { on, from, to } = whole[period.unit]
  // Counted from the current period's first day, since one month after 31 January would skip February.
  const within = on(from(date), steps[period.which])
  return { from: written(from(within)), to: written(to(within)) }
}
