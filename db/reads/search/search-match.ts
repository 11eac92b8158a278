import { sql } from 'kysely'
import { folded, readings } from '../../../src-shared/names/folded-text'
import type { SearchTerm } from '../../../src-shared/names/search-query'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** The most spellings tried for a phrase of words that each have many, those nearest to the typed text first. */
const mostSpellings = 64
const beyondAllLetters = '\u{10ffff}'

/** Returns words in a row in the index's own syntax. They are quoted, so that nothing typed is read as syntax. */
export const phrase = ({ words, isPrefix }: SearchTerm): string => `"${words.join(' ')}"${isPrefix ? '*' : ''}`
/** Returns phrases of which any will do, in the index's own syntax. */
export const anyOf = (phrases: readonly string[]): string => {
  const each = [...new Set(phrases)]
  return each.length === 1 ? each.join('') : `(${each.join(' OR ')})`
}

/** No name is written in more words than this. */
const mostJoined = 3

/** Returns a term, and a term of few words also written as one word: o'brien is also Obrien, anna-karin also Annakarin. */
const alsoJoined = (term: SearchTerm): readonly SearchTerm[] =>
  term.words.length > 1 && term.words.length <= mostJoined ? [term, { ...term, words: [term.words.join('')] }] : [term]

/**
 * A single letter begins half of all words. Beside other words it is ignored until the next letter is typed; alone it must be a whole word.
 */
export function telling(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  const isLetter = ({ words, isPrefix }: SearchTerm) =>
    isPrefix && words.length === 1 && [...(words[0] ?? '')].length === 1
  const chosen = terms.filter(term => !isLetter(term))
  return chosen.length > 0 ? chosen : terms.map(term => ({ ...term, isPrefix: false }))
}

/**
 * Returns a query for the index of private notes, which holds words both as written and as typed without their special letters. The words
 * are quoted, so that nothing typed is read as its syntax.
 */
export const matching = (terms: readonly SearchTerm[]): string =>
  telling(terms)
    .map(term =>
      anyOf(alsoJoined(term).flatMap(one => [phrase(one), phrase({ ...one, words: one.words.map(folded) })])),
    )
    .join(' AND ')

type Asked = { readonly word: string; readonly reads: string; readonly before: string; readonly length: number | null }
const asked = (word: string, isPrefix: boolean): Asked => {
  const reads = folded(word)
  return {
    word,
    reads,
    before: reads === '' ? '' : `${reads}${isPrefix ? beyondAllLetters : '\u0001'}`,
    length: isPrefix ? [...reads].length : null,
  }
}

/**
 * True if a word, or the beginning of one, is also written without its dots. Words without dots are only in the list of all words, since
 * most words have none.
 */
async function isWrittenPlain(db: Reader, { reads, before }: Asked): Promise<boolean> {
  if (reads === '') return false
  const found = await readSql(db, sql`select 1 from search_form where word >= ${reads} and word < ${before} limit 1`)
  return found.length > 0
}

/**
 * Returns the part of a written word that reads as asked: the whole, or its beginning (strau of Strauß, straß for strass). Empty if no part
 * does.
 */
function writtenPart(word: string, { reads, length }: Asked): string[] {
  if (length === null) return readings(word).includes(reads) ? [word] : []
  const letters = [...word]
  for (let end = 1; end <= letters.length; end += 1) {
    const beginning = letters.slice(0, end).join('')
    if (readings(beginning).some(read => read.startsWith(reads))) return [beginning]
  }
  return []
}

/** How a word, or the beginning of one, is spelled in the office: as typed first. `isKnown` is false if no text has it. */
type Spelled = { readonly ways: readonly string[]; readonly isKnown: boolean }

/** Returns how each word, or beginning of one, is spelled in the office. */
async function spellings(db: Reader, words: readonly Asked[]): Promise<Spelled[]> {
  const listed = await readSql(
    db,
    sql<{ at: number; word: string }>`
    select distinct a.key as at,
      iif(length(w.word) = length(w.folded), substr(w.word, 1, coalesce(a.value ->> 'length', 1000)), w.word) as word
    from json_each(${JSON.stringify(words)}) a
    cross join search_word w on w.folded >= a.value ->> 'reads' and w.folded < a.value ->> 'before'`,
  )
  const all: Spelled[] = []
  for (const [number, asking] of words.entries()) {
    const { word, reads } = asking
    const marked = listed.flatMap(found => (found.at === number ? writtenPart(found.word, asking) : []))
    const isPlain = await isWrittenPlain(db, asking)
    all.push({
      ways: [...new Set([word, ...(isPlain ? [reads] : []), ...marked])],
      isKnown: isPlain || marked.length > 0,
    })
  }
  return all
}

/** Returns every way to choose one from each list, up to `mostSpellings`. */
const combined = (choices: readonly (readonly string[])[]): string[][] =>
  choices.reduce<string[][]>(
    (begun, next) => begun.flatMap(words => next.map(word => [...words, word])).slice(0, mostSpellings),
    [[]],
  )

/** A term in every spelling of the office. */
export type SpelledTerm = {
  readonly spelled: readonly SearchTerm[]
  /** The same of a single word, as words. */
  readonly ways: readonly string[]
  /** False if no text has the term, whatever its marks. */
  readonly isKnown: boolean
}

/** Returns every way that the office spells a term. */
export async function spelledTerm(db: Reader, term: SearchTerm): Promise<SpelledTerm> {
  const isLast = (one: SearchTerm, at: number) => one.isPrefix && at === one.words.length - 1
  const written = alsoJoined(term)
  const found = await spellings(
    db,
    written.flatMap(one => one.words.map((word, at) => asked(word, isLast(one, at)))),
  )
  const isKnown = found.slice(0, term.words.length).every(one => one.isKnown)
  const ways = term.words.length === 1 ? (found[0]?.ways ?? []) : []
  const spelled = written.flatMap(one =>
    combined(one.words.map(word => found.shift()?.ways ?? [word])).map(words => ({ ...one, words })),
  )
  return { spelled, ways, isKnown }
}
