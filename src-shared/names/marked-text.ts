import type { MarkedText } from './search-hit'
import type { SearchTerm } from './search-query'
import { type Span, spansIn } from './term-spans'

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
