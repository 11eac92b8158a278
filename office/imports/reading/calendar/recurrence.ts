import ICAL from 'ical.js'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import { dayAfter, daysBetween } from '../../../../src-shared/days/working-days'
import type { EventWindow } from '../event-window'
import { BoundedIterator } from './bounded-iterator'
import { type CalendarTime, instantOf, timeIn, wholeDayOf } from './calendar-time'
import { isNamedBy, type RecurrenceRule, RefusedRule, recurrenceRule } from './recurrence-rule'
import { OutOfSteps, type StepBudget } from './step-budget'
import type { ZoneResolution } from './zone-resolution'

export type Expansion = {
  readonly times: readonly CalendarTime[]
  /** True if the rule took too many steps or gave too many occurrences, so that some may be missing. */
  readonly isCut: boolean
}

/** More steps than a daily meeting of a lifetime takes. */
const mostSteps = 60_000

/** More occurrences than a daily meeting has in ten years. */
const mostOccurrences = 5_000

const two = (number: number): string => String(number).padStart(2, '0')

const asIcal = ({ day, time }: CalendarTime): ICAL.Time =>
  time === null ? ICAL.Time.fromDateString(day) : ICAL.Time.fromDateTimeString(`${day}T${time}:00`)

const fromIcal = (time: ICAL.Time, start: CalendarTime): CalendarTime => ({
  day: `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`,
  time: start.time === null ? null : `${two(time.hour)}:${two(time.minute)}`,
  zone: start.zone,
})

/** Returns true for a time after the end of the rule. An end in UTC is a day in Stockholm to an event of whole days. */
function endOf({ until }: RecurrenceRule, start: CalendarTime): (time: CalendarTime) => boolean {
  if (until === null) return () => false
  const known: ZoneResolution = () => ({ zone: start.zone, isKnown: true })
  const { value } = timeIn(until, { name: 'UNTIL', parameters: new Map([['tzid', '']]), value: until }, known)
  if (!value) throw new RefusedRule()
  if (start.time === null) return time => time.day > wholeDayOf(value)
  if (value.time === null) return time => time.day > value.day
  const last = instantOf(value)
  return time => instantOf(time) > last
}

/**
 * Returns a later start from which the rule gives the same days, just before the window. A rule that counts its occurrences begins at its
 * own start.
 */
function nearWindow({ frequency, interval, count }: RecurrenceRule, start: CalendarTime, from: IsoDate): CalendarTime {
  const length = interval * (frequency === 'WEEKLY' ? 7 : 1)
  const periods = Math.floor((daysBetween(start.day, from) - 14) / length)
  if (count !== null || periods < 2 || frequency === 'MONTHLY' || frequency === 'YEARLY') return start
  return { ...start, day: dayAfter(start.day, (periods - 1) * length) }
}

/**
 * Returns the occurrences of a series in the window, by the clock of its own zone. A day on each side is added, since a day elsewhere is
 * not a day in Stockholm. Throws `RefusedRule`.
 */
export function occurrencesOf(value: string, start: CalendarTime, window: EventWindow, budget: StepBudget): Expansion {
  const rule = recurrenceRule(value)
  const [first, last] = [dayAfter(window.from, -2), dayAfter(window.until, 2)]
  const isAfterEnd = endOf(rule, start)
  const times: CalendarTime[] = []
  let counted = 0
  try {
    const begin = asIcal(nearWindow(rule, start, first))
    const iterator = new BoundedIterator({ rule: rule.rule, dtstart: begin, budget: budget.part(mostSteps) })
    for (let next = iterator.next(); next; next = iterator.next()) {
      const time = fromIcal(next, start)
      if (time.day > last || isAfterEnd(time)) break
      if (!isNamedBy(rule, begin, next)) continue
      counted += 1
      if (rule.count !== null && counted > rule.count) break
      if (time.day >= first) times.push(time)
      if (times.length >= mostOccurrences) return { times, isCut: true }
    }
    return { times, isCut: false }
  } catch (error) {
    if (error instanceof OutOfSteps) return { times, isCut: true }
    throw new RefusedRule()
  }
}
