import { sql } from 'kysely'
import { folded } from '../../../src-shared/names/folded-text'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { tailOfName } from '../../search/word-list'
import { stemOf } from '../../search/word-stem'
import { isOneSlip } from './one-slip'

/** A part of a compound that is this long is seldom met by chance, so what stands before it need not be a word the office has. */
const telling = { part: 5, before: 4, beginning: 6 } as const
/** A shorter word says too little of where a letter is wrong. */
const fewestOfSlip = 5
/** The most words read of each kind. More begin alike only while a short word is typed. */
const mostRead = 400
const mostReadOfSlip = 3_000
/** The most forms a search asks for, those nearest to the typed word first. Each costs a look in the index. */
const mostForms = 32

const beyond = (text: string): string => `${text}\u{10ffff}`
const hasVowel = (text: string): boolean => /[aeiouy]/.test(text)

/** A typed word in small letters, its stem, and the stem as it is typed without marks. */
type Asked = { readonly word: string; readonly stem: string; readonly key: string }
/** A word of the office, and whether it is known only as a person’s name. */
type Form = { readonly word: string; readonly is_name: 0 | 1 }

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text)

/** True if a name is the typed word or its genitive. Other endings make another name: Johannes is not Johanna. */
const isGenitive = (one: string, other: string): boolean => one === other || one === `${other}s` || `${one}s` === other

/**
 * Returns a function that is true if a stem is that of the typed word. Marks must agree, since möte is not mot. They need not in a word
 * typed without marks that the office writes only with them, and not in a long one: ledamöter is a form of ledamot.
 */
function sameStem({ word, stem, key }: Asked, known: readonly string[]): (other: string) => boolean {
  const isLoose = key.length >= telling.beginning || (isPlain(word) && !known.includes(stem))
  return other => other === stem || (isLoose && folded(other) === key)
}

/** A part of a compound, and how a word begins that says nothing of it: the compound itself, whose ending may look like the other part. */
type Part = { readonly part: string; readonly but: string }

/** Returns which parts of compounds are also words of the office. */
async function knownParts(db: Reader, parts: readonly Part[]): Promise<ReadonlySet<string>> {
  const asked = parts.map(({ part, but }) => [part, folded(stemOf(part)), but])
  const rows = await readSql(
    db,
    sql<{ part: string }>`select distinct value ->> 0 as part from json_each(${JSON.stringify(asked)})
      where exists (select 1 from search_form known where known.stem = value ->> 1
        and (value ->> 2 = '' or substr(known.word, 1, length(value ->> 2)) <> value ->> 2))`,
  )
  return new Set(rows.map(({ part }) => part))
}

/** Returns the ways a part may be written alone: stads is stad, and kommunal is kommun. */
const alone = (part: string): readonly string[] => (part.endsWith('s') ? [part, part.slice(0, -1)] : [part])

/** Returns the compounds that have the typed word as their last part, or inside them before a linking s. */
async function withPart(db: Reader, { word, key }: Asked, isSame: (stem: string) => boolean): Promise<string[]> {
  const found = await readSql(
    db,
    sql<{ tail: string; word: string }>`select tail, word from search_tail
      where tail >= ${key} and tail < ${beyond(key)} order by length(tail) limit ${mostRead}`,
  )
  const typed = folded(word)
  const isWithin = (tail: string) =>
    [typed, key].some(part => part.length > 3 && tail.startsWith(part) && /^s[a-z]{3,}/.test(tail.slice(part.length)))
  const parts = found.flatMap(({ tail, word: whole }) => {
    const at = whole.length - tail.length
    // Of vidare only an ending is left, and not Åre.
    const isPart = (isSame(stemOf(whole.slice(at))) && stemOf(whole).length > at) || isWithin(tail)
    return isPart ? [{ whole, before: whole.slice(0, at), but: whole.slice(0, at + 1) }] : []
  })
  const known = await knownParts(
    db,
    parts.flatMap(({ before, but }) => alone(before).map(part => ({ part, but }))),
  )
  const isBefore = (before: string) =>
    alone(before).some(one => known.has(one)) ||
    (before.length > 3 && before.endsWith('s')) ||
    (key.length > 3 && hasVowel(folded(before)) && (key.length >= telling.part || before.length >= telling.before))
  return parts.flatMap(({ whole, before }) => (isBefore(before) ? [whole] : []))
}

/** Returns the compounds that begin with the typed word, whatever form it was typed in. */
async function withBeginning(db: Reader, { key }: Asked): Promise<string[]> {
  if (key.length < 4) return []
  const found = await readSql(
    db,
    sql<{ word: string }>`select word from search_form where stem >= ${key} and stem < ${beyond(key)} and is_name = 0
      limit ${mostRead}`,
  )
  const rests = found.flatMap(({ word }) => {
    const plain = folded(word)
    return plain.startsWith(key) && plain.length - key.length > 2 ? [{ word, rest: plain.slice(key.length) }] : []
  })
  const known = await knownParts(
    db,
    rests.flatMap(({ rest }) => (rest.length > 3 ? [{ part: rest, but: '' }] : [])),
  )
  return rests.flatMap(({ word, rest }) =>
    /^s[a-z]{3,}/.test(rest) || known.has(rest) || (key.length > telling.beginning && hasVowel(rest)) ? [word] : [],
  )
}

/** Returns the words of the office that are the typed word with one letter wrong, missing, added or changed about. */
async function slips(db: Reader, word: string, isPrefix: boolean): Promise<string[]> {
  const typed = folded(word)
  const half = Math.floor(typed.length / 2)
  // One of the halves is right. The first is asked for without its last letter, which may have changed places with the next.
  const [start, end] = [typed.slice(0, Math.max(2, half - 1)), typed.slice(half)]
  const found = await readSql(
    db,
    sql<{
      word: string
    }>`select word from (select word from search_form where stem >= ${start} and stem < ${beyond(start)}
        limit ${mostReadOfSlip})
      union select word from (select word from search_tail where tail in (${end}, ${`${tailOfName}${end}`})
        limit ${mostReadOfSlip})`,
  )
  const whole = found.filter(one => isOneSlip(typed, folded(one.word)))
  const met = whole.length > 0 || !isPrefix ? whole : found.filter(one => isOneSlip(typed, folded(one.word), true))
  return met.map(one => one.word)
}

/**
 * Returns the other words of the office that a typed word finds, nearest first: its forms, and the compounds it is a part of. If there are
 * none, and the office has no word spelled so either (`isSpelled`), those with one letter typed otherwise. The word is in small letters.
 */
export async function formsOf(db: Reader, word: string, isPrefix: boolean, isSpelled: boolean): Promise<string[]> {
  const stem = stemOf(word)
  const asked = { word, stem, key: folded(stem) }
  const found = await readSql(
    db,
    sql<Form>`select word, is_name from search_form where stem = ${asked.key} limit ${mostRead}`,
  )
  const isSame = sameStem(
    asked,
    found.map(one => stemOf(one.word)),
  )
  const inflected = found.flatMap(one =>
    (one.is_name === 1 ? isGenitive(one.word, word) : isSame(stemOf(one.word))) ? [one.word] : [],
  )
  const compounds =
    asked.key.length < 3 ? [] : [...(await withPart(db, asked, isSame)), ...(await withBeginning(db, asked))]
  const met = [...new Set([...inflected, ...compounds])]
  if (met.length === 0 && !isSpelled && folded(word).length >= fewestOfSlip)
    return (await slips(db, word, isPrefix)).slice(0, mostForms)
  // What begins as typed is found by that already.
  const others = isPrefix ? met.filter(one => !one.startsWith(word)) : met.filter(one => one !== word)
  return others.slice(0, mostForms)
}
