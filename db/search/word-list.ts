import { sql } from 'kysely'
import { folded, readings } from '../../src-shared/names/folded-text'
import { runSql } from '../run-sql'
import type { Writer } from '../schema'
import { stemOf } from './word-stem'

/** Text is split at ASCII separators first, and with all of Unicode only where needed. This halves the time of a large import. */
const separators = /[\s!-/:-@[-`{-~]+/

/** Compounds are met by a part of at least this many letters, after at least as many others. */
const fewestOfPart = 3

/** A longer word is an address or the like, whose parts nobody looks for. */
const longestCompound = 40

/**
 * What stands before the tail of a word that is known only as a person’s name. Such a tail mends a letter typed wrong, and is no part of a
 * compound: Anna is not a part of Johanna.
 */
export const tailOfName = '~'

/** Adds the words of a text to a set, in small letters. `met` has the pieces of text that were split before, by this or another text. */
export function collectWords(text: string, words: Set<string>, met: Set<string>): void {
  for (const piece of text.split(separators)) {
    if (piece === '' || met.has(piece)) continue
    met.add(piece)
    const small = piece.toLowerCase()
    if (!/[^ -~]/.test(small)) {
      if (!/\d/.test(small)) words.add(small)
    } else for (const word of small.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) words.add(word)
  }
}

/** Returns the ends of a word, each of which may be a part of a compound, as they are typed without marks. Empty if the word cannot be one. */
function tailsOf(word: string, isName: boolean): string[] {
  const plain = folded(word)
  if (plain.length !== word.length || word.length > longestCompound || !/^[a-z]+$/.test(plain)) return []
  const tails: string[] = []
  for (let at = fewestOfPart; at <= plain.length - fewestOfPart; at += 1)
    tails.push(`${isName ? tailOfName : ''}${plain.slice(at)}`)
  return tails
}

/** Written by hand and not built by Kysely, since it runs at every save. */
const notKnown = `select value as word, known.is_name as isName
  from json_each(?) left join search_form known on known.word = value
  where known.word is null or known.is_name > ?`

/**
 * Enters words in the list of all words of the office: each with its stem, with how it reads without marks, and with its tails. Only words
 * that are new cost anything to speak of. A word stays in the list when no text has it any more; it then leads to nothing.
 */
export async function enterWords(db: Writer, words: ReadonlySet<string>, isName: boolean): Promise<void> {
  if (words.size === 0) return
  const rows = await runSql<{ word: string; isName: 0 | 1 | null }>(
    db,
    notKnown,
    JSON.stringify([...words]),
    Number(isName),
  )
  if (rows.length === 0) return
  const isNew = rows.map(({ word }) => word)
  const forms = isNew.map(word => [word, folded(stemOf(word))])
  await sql`insert into search_form (word, stem, is_name) select value ->> 0, value ->> 1, ${Number(isName)}
    from json_each(${JSON.stringify(forms)}) where true
    on conflict (word) do update set is_name = excluded.is_name`.execute(db)
  // A name that is now a word of a text too has the tails of a word instead.
  const asNames = rows.flatMap(({ word, isName: wasName }) => (wasName === 1 ? tailsOf(word, true) : []))
  if (asNames.length > 0)
    await sql`delete from search_tail where tail in (select value from json_each(${JSON.stringify(asNames)}))
      and word in (select value from json_each(${JSON.stringify(isNew)}))`.execute(db)
  const tails = isNew.flatMap(word => tailsOf(word, isName).map(tail => [tail, word]))
  if (tails.length > 0)
    await sql`insert or ignore into search_tail (tail, word) select value ->> 0, value ->> 1
      from json_each(${JSON.stringify(tails)})`.execute(db)
  const marked = isNew.flatMap(word => readings(word).flatMap(read => (read === word ? [] : [[read, word]])))
  if (marked.length > 0)
    await sql`insert or ignore into search_word (folded, word) select value ->> 0, value ->> 1
      from json_each(${JSON.stringify(marked)})`.execute(db)
}

/** Empties the list of words. Every text must be read into it again. */
export async function forgetWords(db: Writer): Promise<void> {
  await sql`delete from search_form`.execute(db)
  await sql`delete from search_tail`.execute(db)
  await sql`delete from search_word`.execute(db)
}
