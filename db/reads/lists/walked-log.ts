import { type RawBuilder, sql } from 'kysely'
import type { ListQuery } from '../../../src-shared/lists/list-filter'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { logLength } from '../timelines/log-days'
import type { Required } from './condition-sql'

/** When the search index finds more than one in so many of the log, walking the log in its order is faster than to look up and sort each of them. */
const oneIn = 10

/** Reads row numbers as one text instead of as a hundred thousand objects. */
async function numbers(db: Reader, rids: RawBuilder<unknown>): Promise<readonly number[]> {
  const [found] = await readSql(db, sql<{ rids: string }>`select json_group_array(rid) as rids from (${rids})`)
  return JSON.parse(found?.rids ?? '[]') as number[]
}

/**
 * Returns the row numbers of a query of the log that requires only words of the search index and is in the order of the log, if the index finds so
 * many that the log is best walked. The walk and the index are read apart and compared here, since SQLite would enter what was found in a table
 * of its own first. Undefined for every other query.
 */
export async function walkedLog(
  db: Reader,
  query: ListQuery,
  { onlyAsked }: Required,
): Promise<Int32Array | undefined> {
  const [first] = query.sort
  if (onlyAsked === undefined || query.groupBy !== null || (first && first.field !== 'startsOn')) return undefined
  const found = sql`from search_index where search_index match ${onlyAsked}`
  const many = Math.ceil((await logLength(db)) / oneIn)
  if ((await readSql(db, sql`select 1 ${found} limit 1 offset ${many}`)).length === 0) return undefined
  const way = sql.raw((first?.isDescending ?? true) ? 'desc' : 'asc')
  const met = await numbers(db, sql`select rowid as rid ${found}`)
  const log = await numbers(
    db,
    sql`select rid from interaction indexed by interaction_by_start where deleted_at is null
      order by starts_at ${way}, id ${way}`,
  )
  const isMet = new Uint8Array(met.reduce((most, rid) => Math.max(most, rid), 0) + 1)
  for (const rid of met) isMet[rid] = 1
  return Int32Array.from(log.filter(rid => isMet[rid] === 1))
}
