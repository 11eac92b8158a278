import { addYears, format, getISOWeek, getISOWeekYear, parseISO } from 'date-fns'
import type { WrittenDay } from '../../../../src-shared/days/date-reading'
import { monthOf } from '../../../../src-shared/days/day-words'
import { type DayCount, readSerial } from '../../../../src-shared/days/excel-day'
import { type IsoDate, type IsoTime, isIsoDate } from '../../../../src-shared/days/iso-date'
import { asWritten, readDay, withoutWeekday } from '../../../../src-shared/days/written-date'
import { readSpan } from '../../../../src-shared/days/written-time'
import { dayAndTime } from '../../../../src-shared/days/written-when'
import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { rowProblem } from './row-problem'

/** How the days of a column are written, and a day near the one that is read. */
export type DayRules = {
  readonly order: 'day-first' | 'month-first'
  readonly count: DayCount
  readonly near: IsoDate
}

/** A day as a cell has it. Without a day, `problems` says why. */
export type ReadDay = {
  readonly on: IsoDate | null
  readonly week: string | null
  readonly time: IsoTime | null
  readonly end: IsoTime | null
  /** True if the year is in the cell, in two figures or four. */
  readonly hasYear: boolean
  readonly problems: readonly ReadProblem[]
}

const field = 'startsOn'

/** A cell without a day, for the reason given. */
export const noDay = (...problems: readonly ReadProblem[]): ReadDay => ({
  on: null,
  week: null,
  time: null,
  end: null,
  hasYear: false,
  problems,
})

const weekOf = (monday: IsoDate): string => {
  const day = parseISO(monday)
  return `${getISOWeekYear(day)}-W${String(getISOWeek(day)).padStart(2, '0')}`
}

/** What a day that was read leaves open becomes a problem with the day as the proposal. */
function found({ on, year, isWeek }: WrittenDay, said: string, more: readonly ReadProblem[] = []): ReadDay {
  const open = [
    ...(year === 'short' ? [rowProblem('two-digit-year', field, said, on)] : []),
    ...(year === 'none' ? [rowProblem('year-guessed', field, said, on)] : []),
    ...more,
  ]
  const hasYear = year !== 'none'
  const base = { ...noDay(), hasYear }
  if (isWeek) return { ...base, week: weekOf(on), problems: [rowProblem('week-without-day', field, said, on), ...open] }
  return { ...base, on, problems: open }
}

/** A day that counts from the day somebody writes, such as `igår`, says nothing in a list that is read years after. */
const readOwn = (text: string, near: IsoDate): WrittenDay | undefined => {
  const day = readDay(text, near)
  return day?.isRelative ? undefined : day
}

/** `10/14/2025` with day and month in the other order. */
const swapped = (text: string): string | null => {
  const [all, month, mark, day, rest] = /^(\d{1,2})([/.-])(\d{1,2})(\2(?:\d{4}|\d{2})(?!\d).*)$/.exec(text) ?? []
  return all === undefined ? null : `${day}${mark}${month}${rest}`
}

const fewYears = [0, 1, -1, 2, -2, 3, -3]

/** A weekday decides the year, if the cell has none. If it agrees with no year, the day is proposed without it. */
function besideOtherWeekday(text: string, said: string, near: IsoDate): ReadDay | undefined {
  const rest = withoutWeekday(text)
  if (rest === null) return undefined
  for (const years of fewYears) {
    const agreed = readOwn(text, format(addYears(parseISO(near), years), 'yyyy-MM-dd'))
    if (agreed) return found(agreed, said)
  }
  const day = readOwn(rest, near)
  return day && found(day, said, [rowProblem('wrong-weekday', field, said, day.on)])
}

/** `7–8 oktober 2025`, `7/10-8/10 2025` and `2025-10-07 – 2025-10-08` are read as their first day. */
function severalDays(text: string, said: string, near: IsoDate): ReadDay | undefined {
  const [, first, last, rest] = /^(\d{1,2}) ?(?:-|och|and|&) ?(\d{1,2})((?:[/ .]|:[ea] ).+)$/.exec(text) ?? []
  const [before, after] =
    first !== undefined && Number(first) < Number(last)
      ? [`${first}${rest}`, `${last}${rest}`]
      : (/^(.*\d\S*?)(?: - | ?- ?(?=\d+\/)| till | to | och )(.*\d.*)$/.exec(text)?.slice(1) ?? [])
  const end = after === undefined ? undefined : readOwn(after, near)
  const start = end && before !== undefined ? readOwn(before, end.on) : undefined
  if (!end || !start || start.on >= end.on || end.isWeek || start.isWeek) return undefined
  return found({ ...start, year: end.year }, said, [rowProblem('several-days', field, said, start.on)])
}

/** `oktober 2025` and `2025-10` name a month, whose first day is only proposed. */
function onlyMonth(text: string, said: string): ReadDay | undefined {
  const [, word, wordYear] = /^(\p{L}+\.?),? (\d{4})$/u.exec(text) ?? []
  const [, year, month] = /^(\d{4})-(\d{1,2})$/.exec(text) ?? []
  const number = word === undefined ? Number(month) : monthOf(word)
  const first = `${wordYear ?? year}-${String(number).padStart(2, '0')}-01`
  return isIsoDate(first) ? { ...noDay(rowProblem('month-without-day', field, said, first)), hasYear: true } : undefined
}

/** A day with words around it: `2025-10-02 (prel.)`, `ca 2025-10-02`. Words with figures are not passed over. */
function amongWords(text: string, said: string, near: IsoDate): ReadDay | undefined {
  const words = text.split(' ').slice(0, 8)
  for (let count = words.length - 1; count > 0; count -= 1) {
    const ways = [
      [words.slice(0, count), words.slice(count)],
      [words.slice(-count), words.slice(0, -count)],
    ] as const
    for (const [kept, left] of ways) {
      const day = left.some(word => /\d/.test(word)) ? undefined : readOwn(kept.join(' ').replace(/[,;:?]$/, ''), near)
      if (day && day.year !== 'none') return found(day, said, [rowProblem('trailing-text', field, said, day.on)])
    }
  }
  return undefined
}

/** In a list, four figures after a day are a year that does not fit, and not a quarter past eight in the evening. */
const isLikeYear = (time: string): boolean => /^(?:19|20|21)\d{2}$/.test(time)

function withTime(text: string, said: string, near: IsoDate): ReadDay | undefined {
  const [before, written = ''] = dayAndTime(text) ?? []
  const day = before && !isLikeYear(written) ? readOwn(before, near) : undefined
  const span = readSpan(written)
  return day && span && { ...found(day, said), time: span.time, end: span.end }
}

/**
 * Reads the text of a cell in a column of days. A year that is not written, a year in two figures, a week without its day, and everything
 * else that could be meant otherwise is said as a problem with what is proposed. A day that does not exist is an error.
 */
export function readDayText(said: string, { order, count, near }: DayRules): ReadDay {
  const text = asWritten(said).slice(0, 100)
  if (text === '') return noDay(rowProblem('no-day', field, ''))
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(text) ? readSerial(Number(text.replace(',', '.')), count) : undefined
  if (serial) return { ...noDay(), ...serial, hasYear: true }
  const other = swapped(text)
  const usual = order === 'month-first' && other !== null ? other : text
  const day = readOwn(usual, near)
  if (day) return found(day, said)
  const timed = withTime(usual, said, near)
  if (timed) return timed
  const swappedDay = other === null ? undefined : (readOwn(other, near) ?? withTime(other, said, near))
  if (swappedDay?.on) {
    const problem = rowProblem('month-first', field, said, swappedDay.on)
    return 'week' in swappedDay
      ? { ...swappedDay, problems: [problem, ...swappedDay.problems] }
      : found(swappedDay, said, [problem])
  }
  return (
    besideOtherWeekday(text, said, near) ??
    severalDays(text, said, near) ??
    onlyMonth(text, said) ??
    amongWords(text, said, near) ??
    noDay(rowProblem('no-such-day', field, said))
  )
}
