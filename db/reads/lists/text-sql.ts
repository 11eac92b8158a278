import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ListCode } from '../../../src-shared/lists/list-columns'
import { foldedPhone, looksLikePhone } from '../../../src-shared/names/contact-way'
import type { Reader } from '../../schema'
import type { ListSql } from './columns/column-sql'
import { readsAs } from './folded-sql'
import { registerFound } from './found-rows'
import { shownParts } from './shown-parts'
import { codesCalled, standingOf } from './shown-words'

type Sql = RawBuilder<unknown>

/** A text of more words was probably pasted by mistake. The first words are enough. */
const mostWords = 12

/**
 * Returns the words of the text typed beside a list. A single letter begins half of all words, so it is ignored as long as there are other
 * words.
 */
export function wordsTyped(text: string): readonly string[] {
  const all = text.normalize('NFC').split(/\s+/).filter(Boolean)
  const telling = all.filter(word => [...word].length > 1)
  return [...new Set(telling.length > 0 ? telling : all)].slice(0, mostWords)
}

/** Shorter sequences of digits occur in half of all numbers. */
const fewestDigits = 5

/**
 * SQL that is true if the person has a telephone number that contains these digits, however the two are written. Undefined if the text is
 * not a telephone number or is too short.
 */
function reachedBy(typed: string): Sql | undefined {
  const digits = looksLikePhone(typed) ? foldedPhone(typed) : ''
  return digits.length < fewestDigits
    ? undefined
    : sql`exists (select 1 from contact_way w indexed by contact_way_by_person where w.person_id = p.id
        and w.kind = 'phone' and w.deleted_at is null and instr(address_key(w.kind, w.address), ${digits}) > 0)`
}

/** SQL that is true if a row of a list shows a word: in a text, in a linked name, or in the word for a code. */
function showing(list: ListSql, code: Exclude<ListCode, 'interactions'>, word: string, today: IsoDate): Sql {
  const { texts, codes } = shownParts[code](list, text => readsAs(text, word, standingOf(word)), today)
  const called = codes.flatMap(([cell, kind]) => {
    const found = codesCalled(kind, word)
    return found.length === 0 ? [] : [sql`${cell} in (select value from json_each(${JSON.stringify(found)}))`]
  })
  const number = code === 'people' ? reachedBy(word) : undefined
  return sql`(${sql.join([...texts, ...called, ...(number ? [number] : [])], sql` or `)})`
}

/**
 * Returns the text typed beside a list as a condition. There must be words in it. The log is asked by its search index instead (`requiredOf`). A row
 * must show every word, each in some place, or be found by that search. Words of three letters or more may there also match inside a word,
 * and marks over letters are ignored. In the list of people a telephone number matches too, however it is written.
 */
export async function textSql(
  db: Reader,
  list: ListSql,
  { list: code, text }: { readonly list: Exclude<ListCode, 'interactions'>; readonly text?: string },
  today: IsoDate,
): Promise<Sql> {
  const typed = text ?? ''
  const words = wordsTyped(typed)
  const whole = sql`(${sql.join(
    words.map(word => showing(list, code, word, today)),
    sql` and `,
  )})`
  // People put spaces in a number in different places, so the whole text is also tried as one number.
  const number = code === 'people' && words.length > 1 ? reachedBy(typed) : undefined
  const found = await registerFound(db, code, typed)
  return sql`(${sql.join([whole, ...(number ? [number] : []), ...(found ? [found] : [])], sql` or `)})`
}
