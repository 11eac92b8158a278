import { sql } from 'kysely'
import { folded } from '../../src-shared/domain/folded-text'
import type { SearchTerm } from '../../src-shared/domain/search-query'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'

/** Terms in the index's own syntax: as typed, and in every spelling that reads the same without its dots. */
export type Wanted = { readonly exact: string; readonly any: string }

/** A phrase of words that each have many spellings is looked for in so many of them, those nearest to the typed first. */
const mostSpellings = 64
const beyondAllLetters = '\u{10ffff}'

const phrase = ({ words, isPrefix }: SearchTerm): string => `"${words.join(' ')}"${isPrefix ? '*' : ''}`

/**
 * One letter begins half of all words: beside other words it waits for the next letter, and alone it is a word of its own.
 */
function telling(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  const isLetter = ({ words, isPrefix }: SearchTerm) =>
    isPrefix && words.length === 1 && [...(words[0] ?? '')].length === 1
  const chosen = terms.filter(term => !isLetter(term))
  return chosen.length > 0 ? chosen : terms.map(term => ({ ...term, isPrefix: false }))
}

/** Terms for an index that keeps no dots, quoted so that nothing typed is taken for the index's syntax. */
export const matching = (terms: readonly SearchTerm[]): string => telling(terms).map(phrase).join(' AND ')

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

/** Which of the two indexes is asked. */
export type SearchIndex = 'recent_index' | 'search_index'

/** Whether a word, or beginning of one, is written without its dots too. Words without dots are not listed, for most have none. */
async function isWrittenPlain(db: Reader, index: SearchIndex, { reads, length }: Asked): Promise<boolean> {
  const match = phrase({ words: [reads], isPrefix: length !== null })
  const found = await readSql(db, sql`select 1 from ${sql.table(index)} where ${sql.ref(index)} match ${match} limit 1`)
  return found.length > 0
}

/** How each word, or beginning of one, is spelled in the office. */
async function spellings(db: Reader, index: SearchIndex, words: readonly Asked[]): Promise<string[][]> {
  const listed = await readSql(
    db,
    sql<{ at: number; word: string }>`
    select distinct a.key as at, substr(w.word, 1, coalesce(a.value ->> 'length', 1000)) as word
    from json_each(${JSON.stringify(words)}) a
    cross join search_word w on w.folded >= a.value ->> 'reads' and w.folded < a.value ->> 'before'`,
  )
  const all: string[][] = []
  for (const [number, asking] of words.entries()) {
    const { word, reads } = asking
    const marked = listed.filter(found => found.at === number && folded(found.word) === reads).map(found => found.word)
    const isPlain = word !== reads && (await isWrittenPlain(db, index, asking))
    all.push([...new Set([word, ...(isPlain ? [reads] : []), ...marked])])
  }
  return all
}

/** Every way to choose one of each, fewer when they are very many. */
const combined = (choices: readonly (readonly string[])[]): string[][] =>
  choices.reduce<string[][]>(
    (begun, next) => begun.flatMap(words => next.map(word => [...words, word])).slice(0, mostSpellings),
    [[]],
  )

/** What to ask an index that keeps dots for. */
export async function wantedIn(db: Reader, index: SearchIndex, typed: readonly SearchTerm[]): Promise<Wanted> {
  const terms = telling(typed).map(term => ({
    ...term,
    words: term.words.map(word => word.normalize('NFC').toLowerCase()),
  }))
  const isLast = (term: SearchTerm, at: number) => term.isPrefix && at === term.words.length - 1
  const found = await spellings(
    db,
    index,
    terms.flatMap(term => term.words.map((word, at) => asked(word, isLast(term, at)))),
  )
  const ofTerm = terms.map(term => {
    const phrases = combined(term.words.map(word => found.shift() ?? [word])).map(words => phrase({ ...term, words }))
    return phrases.length === 1 ? phrases.join('') : `(${phrases.join(' OR ')})`
  })
  return { exact: terms.map(phrase).join(' AND '), any: ofTerm.join(' AND ') }
}
