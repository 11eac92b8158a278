import { sql } from 'kysely'
import type { SearchTerm } from '../../../src-shared/names/search-query'
import { seen } from '../../../src-shared/names/seen-text'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { anyOf, phrase, spelledTerm, telling } from './search-match'
import { formsOf } from './word-forms'

/**
 * Terms in the index's own syntax. `exact` is as typed; `any` is every spelling that reads the same without its dots, every form of the words,
 * and the compounds they are a part of. `met` has the words that `any` asks for, to mark them in a text.
 */
export type Wanted = { readonly exact: string; readonly any: string; readonly met: readonly SearchTerm[] }

/** An abbreviation in capitals is at most this long. */
const longestAbbreviation = 6

/** A term of a search, and everything in the office that it finds. */
export type MetTerm = {
  readonly term: SearchTerm
  /** The term in every spelling. */
  readonly spelled: readonly SearchTerm[]
  /** The other words that it finds: its forms, compounds, and what it was meant to be. */
  readonly forms: readonly string[]
  /** False if no text of the office has it. */
  readonly isKnown: boolean
}

/** True if a word is typed just as an organisation abbreviates its name. It is then a whole word: TU does not begin Tunadal. */
async function isAbbreviation(db: Reader, word: string): Promise<boolean> {
  if (word.length > longestAbbreviation || word === word.toLowerCase()) return false
  const found = await readSql(
    db,
    sql`select 1 from organisation where abbreviation = ${word} and deleted_at is null limit 1`,
  )
  return found.length > 0
}

/** The most spellings of a word whose forms are looked for. */
const mostWays = 3

const asTyped = (word: string, ways: readonly string[]): readonly string[] =>
  /^[ -~]*$/.test(word) ? [...new Set([word, ...ways])].slice(0, mostWays) : [word]

/** Words with digits and of one or two letters are found as they are typed. */
const hasForms = (word: string): boolean => [...word].length > 2 && !/\d/.test(word)

async function met(db: Reader, typed: SearchTerm): Promise<MetTerm> {
  const words = typed.words.map(word => seen(word).toLowerCase())
  const [first = ''] = words
  const isWhole = words.length === 1 && (await isAbbreviation(db, typed.words[0] ?? ''))
  const term = { words, isPrefix: typed.isPrefix && !isWhole }
  const { spelled, ways, isKnown } = await spelledTerm(db, term)
  if (words.length > 1 || isWhole || typed.isLiteral) return { term, spelled, forms: [], isKnown }
  const find = async (isSpelled: boolean): Promise<string[]> => {
    const forms: string[] = []
    // The ending of a word can be told only with its marks: elnatet is elnätet, and -at is an ending.
    for (const way of hasForms(first) ? asTyped(first, ways) : [])
      forms.push(...(await formsOf(db, way, term.isPrefix, isSpelled)))
    return [...new Set(forms)]
  }
  const forms = await find(isKnown || !term.isPrefix)
  if (isKnown || forms.length > 0 || term.isPrefix) return { term, spelled, forms, isKnown }
  // A word that the office does not have may be half of one.
  const half = { words, isPrefix: true }
  const begun = await spelledTerm(db, half)
  return begun.isKnown
    ? { term: half, spelled: begun.spelled, forms: [], isKnown: true }
    : { term, spelled, forms: await find(false), isKnown }
}

/**
 * Returns the terms of a search with everything that each finds in the list of all words. The indexes of the log and of the register are
 * asked for the same.
 */
export async function metTerms(db: Reader, typed: readonly SearchTerm[]): Promise<readonly MetTerm[]> {
  const all: MetTerm[] = []
  for (const term of telling(typed)) all.push(await met(db, term))
  return all
}

const wholeWord = (word: string): SearchTerm => ({ words: [word], isPrefix: false })

/** Returns, for each term, all that it may be in a text: what the index is asked for, without the marks. */
export const phrasesOf = (terms: readonly MetTerm[]): readonly (readonly SearchTerm[])[] =>
  terms.map(({ spelled, forms }) => [...spelled, ...forms.map(wholeWord)])

/**
 * Returns the query for an index. `marks` has, for each term, the marks of what is called so: an interaction is found by its issue though
 * the index does not hold the name.
 */
export function wantedOf(terms: readonly MetTerm[], marks: readonly (readonly string[])[] = []): Wanted {
  const each = terms.map(({ spelled, forms }, at) =>
    anyOf([...spelled, ...[...forms, ...(marks[at] ?? [])].map(wholeWord)].map(phrase)),
  )
  return {
    exact: terms.map(({ term }) => phrase(term)).join(' AND '),
    any: each.join(' AND '),
    met: [...terms.map(({ term }) => term), ...terms.flatMap(({ forms }) => forms.map(wholeWord))],
  }
}
