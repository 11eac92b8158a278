import { addDays, addMonths, addWeeks, addYears } from 'date-fns'
import { iso, type Reading, relative } from './date-reading'
import { countOf, daysFromToday, partOfDay } from './day-words'

const units = [
  { add: addDays, words: 'd dag dagar dgr dygn day days' },
  { add: addWeeks, words: 'v w vecka veckor wk wks week weeks' },
  { add: addMonths, words: 'm mån mån. månad månader month months' },
  { add: addYears, words: 'år year years' },
].map(({ add, words }) => ({ add, words: words.split(' ') }))

const addOf = (unit: string) => units.find(({ words }) => words.includes(unit))?.add

/** `för 2 dagar sedan`, `två dagar sedan`, `om en vecka`, `om 3 mån`, `2 days ago`, `in two weeks`. */
const counted: Reading = (text, { day: today }) => {
  const [isBack, count, unit] =
    /^(?:för )?(\p{L}+|\d+) (\p{L}+\.?) (?:sedan|sen)$/u.exec(text) ?? /^(\p{L}+|\d+) (\p{L}+) ago$/u.exec(text) ?? []
  const [isAhead, countAhead, unitAhead] = /^(?:om|in) (\p{L}+|\d+) (\p{L}+\.?)$/u.exec(text) ?? []
  if (!isBack && !isAhead) return undefined
  const number = countOf(count ?? countAhead ?? '')
  const add = addOf(unit ?? unitAhead ?? '')
  return number === undefined || !add ? undefined : relative(iso(add(today, isBack ? -number : number)))
}

/** `+3d`, `+2v` (or `+2w`) and `+1m`: that many days, weeks or months from today; `-3d` is as many days ago. */
const stepped: Reading = (text, { day: today }) => {
  const [, sign, count, unit = ''] = /^([+-]) ?(\d{1,3}) ?([dvwm])$/.exec(text) ?? []
  const add = addOf(unit)
  const steps = Number(count) * (sign === '-' ? -1 : 1)
  return add ? relative(iso(add(today, steps))) : undefined
}

/** `igår`, `i övermorgon`, `i morse`, `igår kväll`, `tomorrow`. */
const nearToday: Reading = (text, { day: today }) => {
  const days = daysFromToday(text) ?? daysFromToday(text.replace(partOfDay, ''))
  return days === undefined ? undefined : relative(iso(addDays(today, days)))
}

/** The forms of a day that count from today. */
export const datesFromToday: readonly Reading[] = [nearToday, counted, stepped]
