import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ListCode } from '../../../src-shared/lists/list-columns'
import type { ListQuery } from '../../../src-shared/lists/list-filter'
import { foldedPhone, looksLikePhone } from '../../../src-shared/names/contact-way'
import type { Reader } from '../../schema'
import type { ListSql } from './columns/column-sql'
import { readsAs } from './folded-sql'
import { interactionsShowing } from './interactions-showing'
import { shownParts } from './shown-parts'
import { codesCalled, standingOf } from './shown-words'

type Sql = RawBuilder<unknown>

/** More words than this are no search but a text pasted by mistake; the first ones tell enough. */
const mostWords = 12

/** The words of what is typed beside a list. One letter begins half of all words: beside other words it waits for the next letter. */
export function wordsTyped(text: string): readonly string[] {
  const all = text.normalize('NFC').split(/\s+/).filter(Boolean)
  const telling = all.filter(word => [...word].length > 1)
  return [...new Set(telling.length > 0 ? telling : all)].slice(0, mostWords)
}

/** Fewer digits are in half of all numbers. */
const fewestDigits = 5

/** Whether somebody has the telephone number of which this is the whole or a part, in whatever way the two are written; undefined for no number. */
function reachedBy(typed: string): Sql | undefined {
  const digits = looksLikePhone(typed) ? foldedPhone(typed) : ''
  return digits.length < fewestDigits
    ? undefined
    : sql`exists (select 1 from contact_way w indexed by contact_way_by_person where w.person_id = p.id
        and w.kind = 'phone' and w.deleted_at is null and instr(address_key(w.kind, w.address), ${digits}) > 0)`
}

/** Whether a row of a list shows a word: in a text, in a name it is linked to, or in the word for a code. */
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
 * What is typed beside a list as a condition: a row shows every word of it, each anywhere, from three letters on as a part of a word too,
 * marks over letters aside; in the list of people a telephone number too, however it is written. Undefined when nothing is typed.
 */
export async function textSql(
  db: Reader,
  list: ListSql,
  { list: code, text }: Pick<ListQuery, 'list' | 'text'>,
  today: IsoDate,
): Promise<Sql | undefined> {
  const words = wordsTyped(text ?? '')
  if (words.length === 0) return undefined
  const all: Sql[] = []
  for (const word of words)
    all.push(code === 'interactions' ? await interactionsShowing(db, word) : showing(list, code, word, today))
  const whole = sql`(${sql.join(all, sql` and `)})`
  // A number is written with blanks in it, each time in other places.
  const number = code === 'people' && words.length > 1 ? reachedBy(text ?? '') : undefined
  return number ? sql`(${whole} or ${number})` : whole
}
