import { folded } from './folded-text'
import type { MarkedText } from './search-hit'
import type { SearchTerm } from './search-query'

type Span = { readonly start: number; readonly end: number }

const plainLetters = new Map<string, string>()
const plainLetter = (letter: string): string => {
  const known = plainLetters.get(letter)
  if (known !== undefined) return known
  const plain = folded(letter)
  const kept = plain.length === letter.length ? plain : letter
  plainLetters.set(letter, kept)
  return kept
}

/** Returns the text without its dots, with each letter at the same index, so a place found in it is the same place in the text. */
const inPlace = (text: string): string => {
  const plain = text.replace(/[^ -~]/g, plainLetter).toLowerCase()
  return plain.length === text.length ? plain : text
}

const spelled = (words: readonly string[]): string =>
  words.map(word => [...folded(word)].join('\\p{M}*')).join('\\p{M}*[^\\p{L}\\p{N}\\p{M}]+')

/**
 * Matches any of some terms with or without its dots. A dot may also be a separate combining character after its letter. All that may not
 * continue are one pattern, since a word may be looked for in thirty forms.
 */
function patternsFor(terms: readonly SearchTerm[]): readonly RegExp[] {
  const [begun, whole] = [true, false].map(isPrefix =>
    terms.flatMap(term => (term.isPrefix === isPrefix ? [spelled(term.words)] : [])).filter(row => row !== ''),
  )
  const pattern = (rows: readonly string[] | undefined, end: string) =>
    rows && rows.length > 0 ? [new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${rows.join('|')})${end}`, 'gu')] : []
  return [...pattern(begun, '[\\p{L}\\p{N}\\p{M}]*'), ...pattern(whole, '\\p{M}*(?![\\p{L}\\p{N}\\p{M}])')]
}

/** The patterns of a search, made once and used for every text it finds. */
const made = new WeakMap<readonly SearchTerm[], readonly RegExp[]>()
function patternsOf(terms: readonly SearchTerm[]): readonly RegExp[] {
  const patterns = made.get(terms) ?? patternsFor(terms)
  made.set(terms, patterns)
  return patterns
}

function spansIn(text: string, terms: readonly SearchTerm[]): Span[] {
  const plain = inPlace(text)
  return patternsOf(terms).flatMap(pattern =>
    [...plain.matchAll(pattern)]
      .filter(({ 0: found }) => found !== '')
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  )
}

/** The length of an excerpt in characters: before the first hit, and in all. */
const shown = { before: 40, all: 160 }

const isWordAt = (text: string, at: number): boolean => /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2))

/** Returns the index of the first start of a word at or after `at`. */
function wordStart(text: string, at: number): number {
  const begin = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]/gu
  begin.lastIndex = at
  return begin.exec(text)?.index ?? 0
}

/** Returns the index of the last end of a word at or before `at`; the end of the text if there is none. */
function wordEnd(text: string, at: number, from: number): number {
  const words = [...text.slice(from, at).matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
  const whole = isWordAt(text, at) ? words.slice(0, -1) : words
  const last = whole.at(-1)
  return last ? from + last.index + last[0].length : text.length
}

const sorted = (spans: readonly Span[]): readonly Span[] => spans.toSorted((a, b) => a.start - b.start || b.end - a.end)

/** Returns a part of a text with the spans in it marked. A span inside another is not marked by itself. */
function marksWithin(text: string, spans: readonly Span[], from: number, to: number): MarkedText[] {
  const parts: MarkedText[] = []
  let at = from
  for (const { start, end } of spans) {
    if (start < at || end > to) continue
    if (start > at) parts.push({ text: text.slice(at, start), isHit: false })
    parts.push({ text: text.slice(start, end), isHit: true })
    at = end
  }
  return at < to ? [...parts, { text: text.slice(at, to), isHit: false }] : parts
}

/** Returns the text around the first hit of the terms, cut between words, with all hits marked. Empty if no term occurs. */
export function excerpt(text: string, terms: readonly SearchTerm[]): readonly MarkedText[] {
  const spans = sorted(spansIn(text, terms))
  const first = spans[0]
  if (!first) return []
  const from = first.start <= shown.before ? 0 : wordStart(text, first.start - shown.before)
  const to = text.length <= from + shown.all ? text.length : wordEnd(text, Math.max(from + shown.all, first.end), from)
  const cut = marksWithin(text, spans, from, to)
  const begun = from > 0 ? [{ text: '… ', isHit: false }, ...cut] : cut
  if (to === text.length) return begun
  const last = begun.at(-1)
  return last && !last.isHit
    ? [...begun.slice(0, -1), { text: `${last.text} …`, isHit: false }]
    : [...begun, { text: ' …', isHit: false }]
}

/** Returns the whole text with all hits of the terms marked. */
export const marked = (text: string, terms: readonly SearchTerm[]): readonly MarkedText[] =>
  marksWithin(text, sorted(spansIn(text, terms)), 0, text.length)
