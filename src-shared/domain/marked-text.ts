import { folded } from './folded-text'
import type { MarkedText } from './search-hit'
import type { SearchTerm } from './search-query'

type Word = { readonly start: number; readonly end: number; readonly folded: string }
type Span = { readonly start: number; readonly end: number }

const lower = (text: string): string => text.normalize('NFC').toLocaleLowerCase('sv')

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: folded(word),
  }))
}

/** Where a term stands in the text, with or without its dots. */
function spansOf(words: readonly Word[], term: SearchTerm): Span[] {
  const wanted = term.words.map(folded)
  const isLast = (offset: number) => term.isPrefix && offset === wanted.length - 1
  const fits = (word: string | undefined, typed: string, offset: number) =>
    word !== undefined && (isLast(offset) ? word.startsWith(typed) : word === typed)
  const spans: Span[] = []
  for (const [index, first] of words.entries()) {
    if (!wanted.every((typed, offset) => fits(words[index + offset]?.folded, typed, offset))) continue
    const last = words[index + wanted.length - 1] ?? first
    spans.push({ start: first.start, end: last.end })
  }
  return spans
}

/**
 * Tells whether every term stands in one of the texts as it was typed: such a hit goes before one found only without its dots.
 * Made once for a search and asked for every candidate, so it looks for the words instead of taking the texts apart.
 */
export function spelledAsTyped(terms: readonly SearchTerm[]): (texts: readonly string[]) => boolean {
  const wanted = terms.map(({ words, isPrefix }) => {
    const inRow = words.map(lower).join('[^\\p{L}\\p{N}\\p{M}]+')
    return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${inRow}${isPrefix ? '' : '(?![\\p{L}\\p{N}\\p{M}])'}`, 'u')
  })
  return texts => {
    const spelled = texts.map(lower)
    return wanted.every(word => spelled.some(text => word.test(text)))
  }
}

/** How much is shown around the first hit, in characters before it and in all. */
const shown = { before: 40, all: 160 }

/** The text around the first place where any term stands, cut between words, hits marked; nothing when none stands there. */
export function excerpt(text: string, terms: readonly SearchTerm[]): readonly MarkedText[] {
  const words = wordsIn(text)
  const spans = terms.flatMap(term => spansOf(words, term)).sort((a, b) => a.start - b.start || b.end - a.end)
  const first = spans[0]
  if (!first) return []
  const from =
    first.start <= shown.before ? 0 : (words.find(word => word.start >= first.start - shown.before)?.start ?? 0)
  const within = words.filter(word => word.end <= Math.max(from + shown.all, first.end))
  const to = text.length <= from + shown.all ? text.length : (within.at(-1)?.end ?? text.length)
  const marked: MarkedText[] = from > 0 ? [{ text: '… ', isHit: false }] : []
  let at = from
  for (const { start, end } of spans) {
    if (start < at || end > to) continue
    if (start > at) marked.push({ text: text.slice(at, start), isHit: false })
    marked.push({ text: text.slice(start, end), isHit: true })
    at = end
  }
  const rest = text.slice(at, to) + (to < text.length ? ' …' : '')
  return rest === '' ? marked : [...marked, { text: rest, isHit: false }]
}
