import { sql } from 'kysely'
import { folded, readings } from '../../../src-shared/names/folded-text'
import type { SearchTerm } from '../../../src-shared/names/search-query'
import { seen } from '../../../src-shared/names/seen-text'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** Terms in the index's own syntax. `exact` is as typed; `any` is every spelling that reads the same without its dots. */
export type Wanted = { readonly exact: string; readonly any: string }

/** The most spellings tried for a phrase of words that each have many, those nearest to the typed text first. */
const mostSpellings = 64
const beyondAllLetters = '\u{10ffff}'

const phrase = ({ words, isPrefix }: SearchTerm): string => `"${words.join(' ')}"${isPrefix ? '*' : ''}`
const anyOf = (phrases: readonly string[]): string => {
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
function telling(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  const isLetter = ({ words, isPrefix }: SearchTerm) =>
    isPrefix && words.length === 1 && [...(words[0] ?? '')].length === 1
  const chosen = terms.filter(term => !isLetter(term))
  return chosen.length > 0 ? chosen : terms.map(term => ({ ...term, isPrefix: false }))
}

/**
 * Returns a query for the register's index, which holds names both as written and as typed without their special letters. The words are
 * quoted, so that nothing typed is read as its syntax.
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

/** The index of the newest interactions, or the one of all. */
export type SearchIndex = 'recent_index' | 'search_index'

/**
 * True if a word, or the beginning of one, is also written without its dots. Words without dots are not in the list of words, since most
 * words have none.
 */
async function isWrittenPlain(db: Reader, index: SearchIndex, { reads, length }: Asked): Promise<boolean> {
  const match = phrase({ words: [reads], isPrefix: length !== null })
  const found = await readSql(db, sql`select 1 from ${sql.table(index)} where ${sql.ref(index)} match ${match} limit 1`)
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

/** Returns how each word, or beginning of one, is spelled in the office. */
async function spellings(db: Reader, index: SearchIndex, words: readonly Asked[]): Promise<string[][]> {
  const listed = await readSql(
    db,
    sql<{ at: number; word: string }>`
    select distinct a.key as at,
      iif(length(w.word) = length(w.folded), substr(w.word, 1, coalesce(a.value ->> 'length', 1000)), w.word) as word
    from json_each(${JSON.stringify(words)}) a
    cross join search_word w on w.folded >= a.value ->> 'reads' and w.folded < a.value ->> 'before'`,
  )
  const all: string[][] = []
  for (const [number, asking] of words.entries()) {
    const { word, reads } = asking
    const marked = listed.flatMap(found => (found.at === number ? writtenPart(found.word, asking) : []))
    const isPlain = word !== reads && (await isWrittenPlain(db, index, asking))
    all.push([...new Set([word, ...(isPlain ? [reads] : []), ...marked])])
  }
  return all
}

/** Returns every way to choose one from each list, up to `mostSpellings`. */
const combined = (choices: readonly (readonly string[])[]): string[][] =>
  choices.reduce<string[][]>(
    (begun, next) => begun.flatMap(words => next.map(word => [...words, word])).slice(0, mostSpellings),
    [[]],
  )

/** Returns the query for an index that keeps the dots of letters. */
export async function wantedIn(db: Reader, index: SearchIndex, typed: readonly SearchTerm[]): Promise<Wanted> {
  const terms = telling(typed).map(term => ({ ...term, words: term.words.map(word => seen(word).toLowerCase()) }))
  const isLast = (term: SearchTerm, at: number) => term.isPrefix && at === term.words.length - 1
  const found = await spellings(
    db,
    index,
    terms.flatMap(alsoJoined).flatMap(term => term.words.map((word, at) => asked(word, isLast(term, at)))),
  )
  const ofTerm = terms.map(term =>
    anyOf(
      alsoJoined(term).flatMap(one =>
        combined(one.words.map(word => found.shift() ?? [word])).map(words => phrase({ ...one, words })),
      ),
    ),
  )
  return { exact: terms.map(phrase).join(' AND '), any: ofTerm.join(' AND ') }
}
