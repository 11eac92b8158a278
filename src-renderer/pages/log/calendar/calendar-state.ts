import { dayByKey, monthOfDay, weeksOf, weekWith } from '../../../../src-shared/days/calendar-month'
import { type IsoDate, isIsoDate } from '../../../../src-shared/days/iso-date'
import type { Period } from '../../../../src-shared/days/quarter'
import { dayInStockholm } from '../../../../src-shared/days/stockholm-time'
import type { StaffMemberId } from '../../../../src-shared/records/ids'
import { dayAndMonth, monthName, plainDate, week } from '../../../../src-shared/text/dates'
import type { Language } from '../../../../src-shared/text/language'
import { sharedState } from '../../../state/screen/shared-state'

type CalendarKind = 'week' | 'month'

/** What the calendar shows: the week or the month of a day, for everybody or for one colleague. */
export type CalendarShown = {
  readonly kind: CalendarKind
  readonly on: IsoDate
  readonly staffId: StaffMemberId | null
}

/** True if the log is shown as a calendar. Kept while the window is open, so that a user of the calendar finds it again. */
export const isCalendarShown = sharedState(false)

/** Null until the user has turned a page or chosen something: the calendar then shows this week. */
const chosen = sharedState<CalendarShown | null>(null)

const asBegun = (): CalendarShown => ({ kind: 'week', on: dayInStockholm(new Date()), staffId: null })

export const useCalendarShown = (): CalendarShown => chosen.use() ?? asBegun()

/** Shows something else of the calendar. What is not given stays. */
export const showCalendar = (change: Partial<CalendarShown>): void =>
  chosen.set({ ...(chosen.get() ?? asBegun()), ...change })

/** Returns the first and the last day that are shown. A day outside the years that days may have is never asked for. */
export function daysShown({ kind, on }: CalendarShown): Period {
  const weeks = kind === 'week' ? [weekWith(on)] : weeksOf(monthOfDay(on))
  const days = weeks.flatMap(one => one.days).filter(isIsoDate)
  return { from: days[0] ?? on, to: days.at(-1) ?? on }
}

/** Returns a day of the page before or after. */
export const dayOfNextPage = ({ kind, on }: CalendarShown, by: 1 | -1): IsoDate => {
  const key = kind === 'week' ? (by === 1 ? 'ArrowDown' : 'ArrowUp') : by === 1 ? 'PageDown' : 'PageUp'
  return dayByKey(on, key) ?? on
}

/** Two days in words, the first one without what it shares with the last: `23–29 november 2026`, `30 november – 6 december 2026`. */
function daysInWords({ from, to }: Period, language: Language): string {
  const last = plainDate(to, language)
  if (monthOfDay(from) === monthOfDay(to)) return `${Number(from.slice(8))}–${last}`
  const first = from.slice(0, 4) === to.slice(0, 4) ? dayAndMonth(from, language) : plainDate(from, language)
  return `${first} – ${last}`
}

/** The name of the page that is shown: `v. 48 · 23–29 november 2026`, `november 2026`. */
export const pageName = (shown: CalendarShown, language: Language): string =>
  shown.kind === 'month'
    ? monthName(monthOfDay(shown.on), language)
    : `${week(shown.on, language)} · ${daysInWords(daysShown(shown), language)}`
