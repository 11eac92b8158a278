import type { IsoDate } from '../days/iso-date'
import { readDate } from '../days/written-date'
import type { Refusal } from '../refusals/refusal'
import { folded } from './folded-text'
import { seen } from './seen-text'

/**
 * Words that must be next to each other; a single word is a phrase of one. With `isPrefix`, the last word may continue; only the last term
 * typed can have it. With `isLiteral`, a word in quotation marks, no other form of it is meant.
 */
export type SearchTerm = {
  readonly words: readonly string[]
  readonly isPrefix: boolean
  readonly isLiteral?: boolean
}

/** A search query as read from the search field: words to find, and conditions on the interactions. */
export type SearchQuery = {
  readonly terms: readonly SearchTerm[]
  readonly from: readonly string[]
  readonly issue: readonly string[]
  readonly organisation: readonly string[]
  readonly partner: readonly string[]
  /** From this day, the day included. */
  readonly after: IsoDate | undefined
  /** Before this day, the day excluded. So `efter:1/10 före:1/1` and `efter:1/1` together cover every day once. */
  readonly before: IsoDate | undefined
  readonly problems: readonly Refusal[]
}

type Operator = 'from' | 'issue' | 'organisation' | 'partner' | 'after' | 'before'

/** The operators by their folded names, as a foreign keyboard types them. */
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

/** `name:value`, `name:"several words"`, `"several words"` or a word. An unclosed quotation mark runs to the end. */
const piece = /(?:(\p{L}+):)?["”“]([^"”“]*)(?:["”“]|$)|(?:(\p{L}+):)?(\S+)/gu

const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
const operatorOf = (name: string | undefined): Operator | undefined => {
  const key = folded(name ?? '')
  return Object.hasOwn(operators, key) ? operators[key] : undefined
}

/** Reads a search query. Any input is allowed: what is not an operator is read as words, and text without letters or digits is ignored. */
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
      const literal = isClosed && words.length === 1 ? { isLiteral: true } : {}
      if (words.length > 0) terms.push({ words, isPrefix: isLast && !isClosed, ...literal })
    } else if (operator === 'after' || operator === 'before') {
      const date = readDate(value, today)
      if (date) days[operator] = date
      else if (value !== '') problems.push({ code: 'not-a-date', text: value })
    } else if (wordsOf(value).length > 0) named[operator].push(value)
  }
  return { terms, ...named, ...days, problems }
}

/** True if a text has an operator or a quoted operator, and not only words. */
export function hasOperators(text: string): boolean {
  const { from, issue, organisation, partner, after, before, problems } = readSearch(text, '2000-01-01')
  return [from, issue, organisation, partner, problems].some(all => all.length > 0) || Boolean(after ?? before)
}

/** A text of more words was probably pasted by mistake. The first words are enough. */
const mostWords = 12

/** Reads typed text as the terms of a search, without operators: a word before a colon is a word. The same term is read once. */
export function readWords(text: string): readonly SearchTerm[] {
  const terms = new Map<string, SearchTerm>()
  // No day is read, so it does not matter which day it is.
  for (const term of readSearch(text.replaceAll(':', ' '), '2000-01-01').terms) terms.set(term.words.join(' '), term)
  return [...terms.values()].slice(0, mostWords)
}

/** Returns the words of a value as a term whose last word may continue. */
export const prefixTerm = (text: string): SearchTerm => ({ words: wordsOf(text), isPrefix: true })
