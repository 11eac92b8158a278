import type { IsoDate } from './iso-date'
import { readComingDate } from './written-date'

/**
 * Reads the last day of a commitment as people type it. A coming day is meant: `fre` is the next Friday, `v48` the Friday of that week,
 * `22/1` the next one, `+2v` two weeks from today. An expression for a past day (`igår`) is that day.
 */
export const readDueDay = (text: string, today: IsoDate): IsoDate | undefined => readComingDate(text, today)

/** Reads the day to postpone something to, like `readDueDay`. Undefined unless it is a day after today. */
export function readDayAhead(text: string, today: IsoDate): IsoDate | undefined {
  const day = readDueDay(text, today)
  return day !== undefined && day > today ? day : undefined
}

/** Words before the last day of a promise inside a sentence. */
const beforeDay = /(?:^|\s)(?:senast|före|innan|till|t\.?o\.?m\.?|fram till|by|before|no later than|until)\s+/giu
/** What is a day by its figures alone, wherever it stands. */
const dayInFigures =
  /(?:^|[\s(])(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}(?:[ -/]\d{4})?|(?:v|w)\.? ?\d{1,2}|(?:vecka|week) \d{1,2})(?=$|[\s,;.)])/iu

/** How many words a day can have after a word such as "senast": `den 3 december 2026`. */
const mostWords = 4

/** A day by its number alone, which can also count something else: `3:e våningen`, `3rd party`. */
const ordinal = /^(?:den |the )?\d{1,2}(?::[ae]|st|nd|rd|th)$/iu
/** Words after which a sentence goes on, and is not about what an ordinal counts. */
const goingOn = /^(?:och|eller|till|at|and|or|to|så|kl\.?)$/iu

/** True if the words are an ordinal of the word that comes after them. */
const countsNext = (words: string, next: string | undefined): boolean =>
  ordinal.test(words) && next !== undefined && next !== '' && !goingOn.test(next)

/**
 * Finds the last day in the words of a promise, counted from the day it was made: `Skicka underlag senast 15/10`, `Återkoppla v. 44`.
 * Undefined if the words name no day, or a day before it was made.
 */
export function dueDayIn(text: string, madeOn: IsoDate): IsoDate | undefined {
  const said = text.slice(0, 1_000)
  const read = (words: string): IsoDate | undefined => {
    const day = readDueDay(words.replace(/[.,;:!)]+$/, ''), madeOn)
    return day !== undefined && day >= madeOn ? day : undefined
  }
  for (const match of said.matchAll(beforeDay)) {
    const words = said.slice(match.index + match[0].length).split(/\s+/, mostWords + 1)
    for (let count = Math.min(words.length, mostWords); count > 0; count -= 1) {
      const tried = words.slice(0, count).join(' ')
      const day = countsNext(tried, words[count]) ? undefined : read(tried)
      if (day !== undefined) return day
    }
  }
  const figures = dayInFigures.exec(said)?.[1]
  return figures === undefined ? undefined : read(figures)
}
