import { type RawBuilder, sql } from 'kysely'
import type { ListCode } from '../../../src-shared/lists/list-columns'
import { readWords } from '../../../src-shared/names/search-query'
import type { Reader } from '../../schema'
import type { RegisterKind } from '../../search/register-sources'
import { metTerms, wantedOf } from '../search/met-terms'
import { ridsMatching } from '../search/search-register'
import { marksOf } from '../search/term-marks'

/**
 * Returns what the search index of the log is asked for, to find a text as the palette's search does. Undefined for a text without letters or
 * digits, which finds nothing.
 */
export async function interactionsAsked(db: Reader, text: string): Promise<string | undefined> {
  const terms = await metTerms(db, readWords(text))
  return terms.length === 0 ? undefined : wantedOf(terms, await marksOf(db, terms)).any
}

/** The lists of what the register's index holds, and what a row is called in them. */
const registered: Partial<Record<ListCode, readonly [kind: RegisterKind, rid: string]>> = {
  people: ['person', 'p.rid'],
  organisations: ['organisation', 'o.rid'],
  issues: ['issue', 'q.rid'],
  partners: ['partner', 'a.rid'],
}

/** SQL condition for the rows of a list that a text finds in the register's index. Undefined for a list that is not in it. */
export async function registerFound(
  db: Reader,
  list: ListCode,
  text: string,
): Promise<RawBuilder<unknown> | undefined> {
  const [kind, rid] = registered[list] ?? []
  const terms = kind ? await metTerms(db, readWords(text)) : []
  if (!kind || !rid || terms.length === 0) return undefined
  return sql`${sql.ref(rid)} in (${ridsMatching(wantedOf(terms), kind)})`
}
