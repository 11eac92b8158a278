import type { IsoDate } from '../days/iso-date'
import { readDate } from '../days/written-date'
import type { Refusal } from '../refusals/refusal'
import { folded } from './folded-text'
import { seen } from './seen-text'

/** Words that must stand next to each other; a single word is a phrase of one. Only the last thing typed may go on. */
export type SearchTerm = { readonly words: readonly string[]; readonly isPrefix: boolean }

/** What is typed in a search field, read: words to find, and what the interactions found must fulfil. */
export type SearchQuery = {
  readonly terms: readonly SearchTerm[]
  readonly from: readonly string[]
  readonly issue: readonly string[]
  readonly organisation: readonly string[]
  readonly partner: readonly string[]
  /** From this day on, the day itself included. */
  readonly after: IsoDate | undefined
  /** Up to this day, the day itself not: `efter:1/10 före:1/1` and `efter:1/1` leave no day out and share none. */
  readonly before: IsoDate | undefined
  readonly problems: readonly Refusal[]
}

type Operator = 'from' | 'issue' | 'organisation' | 'partner' | 'after' | 'before'

/** By how they read without dots, as a foreign keyboard types them. */
const operators: Readonly<Record<string, Operator>> = {
  fran: 'from',
  from: 'from',
  fraga: 'issue',
  issue: 'issue',
  org: 'organisation',
  partner: 'partner',
  efter: 'after',
  after: 'after',
  fore: 'before',
  before: 'before',
}

/** `name:value`, `name:"several words"`, `"several words"` or a word; a quotation mark never closed runs to the end. */
const piece = /(?:(\p{L}+):)?["”“]([^"”“]*)(?:["”“]|$)|(?:(\p{L}+):)?(\S+)/gu

const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
const operatorOf = (name: string | undefined): Operator | undefined => {
  const key = folded(name ?? '')
  return Object.hasOwn(operators, key) ? operators[key] : undefined
}

/** Reads what is typed. Anything can be typed: what is no operator is words, and what has no letters or digits is nothing. */
export function readSearch(typed: string, today: IsoDate): SearchQuery {
  const named = { from: [] as string[], issue: [] as string[], organisation: [] as string[], partner: [] as string[] }
  const days: { after: IsoDate | undefined; before: IsoDate | undefined } = { after: undefined, before: undefined }
  const [terms, problems]: [SearchTerm[], Refusal[]] = [[], []]
  const text = seen(typed)
    .replace(/\p{Cc}/gu, ' ')
    .trimEnd()
  for (const found of text.matchAll(piece)) {
    const [whole, quotedName, quoted, name, word] = found
    // An operator still being typed.
    if (whole.endsWith(':') && operatorOf(whole.slice(0, -1))) continue
    const operator = operatorOf(quotedName ?? name)
    const value = (quoted ?? word ?? '').trim()
    if (operator === undefined) {
      const words = wordsOf(whole)
      const isLast = found.index + whole.length === text.length
      const isClosed = quoted !== undefined && /["”“]$/.test(whole)
      if (words.length > 0) terms.push({ words, isPrefix: isLast && !isClosed })
    } else if (operator === 'after' || operator === 'before') {
      const date = readDate(value, today)
      if (date) days[operator] = date
      else if (value !== '') problems.push({ code: 'not-a-date', text: value })
    } else if (wordsOf(value).length > 0) named[operator].push(value)
  }
  return { terms, ...named, ...days, problems }
}

/** The words of a value as a term whose last word may go on. */
export const prefixTerm = (text: string): SearchTerm => ({ words: wordsOf(text), isPrefix: true })
