import type { IndicatorUnit, IndicatorValue } from './indicators'

/** What is stored where a target held before and none does from then on. */
export const noTarget = '–'

/** The highest number of a value, and of its second part. */
const most = 1_000_000

/** Returns a value as it is stored: `4.1`, or with a second part `5/12`. */
export const storedValue = ({ number, second }: IndicatorValue): string =>
  second === null ? String(number) : `${number}/${second}`

/** Reads a stored value. Null if there is none, or if the text is none that this program writes. */
export function readStored(text: string | null): IndicatorValue | null {
  const [, number, second] = /^(\d+(?:\.\d)?)(?:\/(\d+))?$/.exec(text ?? '') ?? []
  return number === undefined ? null : { number: Number(number), second: second === undefined ? null : Number(second) }
}

const isWhole = (number: number | null): number is number => number !== null && Number.isInteger(number)

/** True if an indicator of the unit can have the value: a share of at most 100 per cent, a mean from 1 to 5, so many of at least as many. */
function isPossible(unit: IndicatorUnit, { number, second }: IndicatorValue): boolean {
  if (number > most || (second ?? 0) > most) return false
  switch (unit) {
    case 'number':
      return isWhole(number) && second === null
    case 'percent':
      return number <= 100 && second === null
    case 'score':
      return number >= 1 && number <= 5 && second === null
    case 'of':
      return isWhole(number) && isWhole(second) && second > 0 && number <= second
    case 'events':
      return isWhole(number) && isWhole(second)
  }
}

/**
 * Reads a value as people write it: `58 %`, `4,1`, `5 av 12`, `3/105`. Undefined for other text, and for a value that an indicator of the
 * unit cannot have.
 */
export function readIndicatorValue(unit: IndicatorUnit, typed: string): IndicatorValue | undefined {
  const tidy = typed
    .replaceAll(/[\u00a0\u202f\s]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ ?(%|procent|per cent|percent)$/, '')
    .replace(/ ?(?:\/|av|of) ?/, '/')
    .replaceAll(/(?<=\d)[ ,](?=\d{3}(?:\D|$))/g, '')
    .replace(/(?<=^\d+),(?=\d$)/, '.')
  const value = readStored(tidy)
  return value && isPossible(unit, value) ? value : undefined
}
