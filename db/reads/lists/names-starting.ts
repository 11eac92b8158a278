import { sql } from 'kysely'
import type { ListCode } from '../../../src-shared/lists/list-columns'
import { folded, wordsOf } from '../../../src-shared/names/folded-text'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** The lists whose rows are found by the beginning of their names. The log and the commitments are in the order of days. */
const named = {
  people: sql`select rid, name, sort_name as sorted from person where deleted_at is null`,
  organisations: sql`select rid, name, name as sorted from organisation where deleted_at is null`,
  issues: sql`select rid, name, short_name as sorted from issue where deleted_at is null`,
  processes: sql`select rid, name, name as sorted from decision_process where deleted_at is null`,
  partners: sql`select rid, name, short_name as sorted from partner where deleted_at is null`,
} as const satisfies Partial<Record<ListCode, unknown>>

const isNamed = (list: ListCode): list is keyof typeof named => Object.hasOwn(named, list)

/** Where the name index keeps the rows of a list: every third number, from this one on. */
const inIndex: Readonly<Partial<Record<ListCode, number>>> = { people: 0, organisations: 1 }

const evenly = (text: string): string => wordsOf(folded(text)).join(' ')

/**
 * Returns the numbers of the rows of a list whose name begins like the text, however it is typed; of people the surname counts too, of issues
 * and partners the short name. Empty for a list without names.
 */
export async function namesStarting(db: Reader, list: ListCode, text: string): Promise<ReadonlySet<number>> {
  const wanted = evenly(text)
  if (wanted === '' || !isNamed(list)) return new Set()
  const place = inIndex[list]
  // Of the long lists only those are compared that have a word with such a beginning.
  const candidates =
    place === undefined
      ? named[list]
      : sql`${named[list]} and rid in (select rowid / 3 from name_index where name_index match ${`"${wordsOf(wanted)[0] ?? ''}"*`} and rowid % 3 = ${place})`
  const rows = await readSql(db, sql<{ rid: number; name: string; sorted: string }>`${candidates}`)
  const found = rows.filter(({ name, sorted }) => evenly(name).startsWith(wanted) || evenly(sorted).startsWith(wanted))
  return new Set(found.map(({ rid }) => rid))
}
