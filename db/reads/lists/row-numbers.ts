import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { checkedQuery } from '../../../src-shared/lists/checked-list'
import { columnOf } from '../../../src-shared/lists/list-columns'
import type { ListQuery } from '../../../src-shared/lists/list-filter'
import type { Audience } from '../../../src-shared/packs/disclosure'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { requiredOf } from './condition-sql'
import { orderSql, rowsFrom, wholeWalk } from './list-order'
import { listOn } from './seen-from'
import { wordsTyped } from './text-sql'
import { walkedLog } from './walked-log'

/** How many queries are cached at once: the one on the screen, the ones before it, and the few views of Home. */
const mostKept = 12

/**
 * True if a query filters its rows. In a file such a query must leave out masked rows, since the presence of one would answer the question.
 */
export const choosesAmongRows = ({ filter, text }: ListQuery): boolean =>
  filter.rows.length > 0 || wordsTyped(text ?? '').length > 0

type Kept = { readonly version: number; readonly rids: Int32Array }
const kept = new WeakMap<Reader, Map<string, Kept>>()

/** Returns a number that changes whenever another connection commits to the file: our own writer, or another program. */
async function dataVersion(db: Reader): Promise<number> {
  const [found] = await readSql(db, sql<{ data_version: number }>`pragma data_version`)
  return found?.data_version ?? 0
}

async function evaluated(db: Reader, query: ListQuery, today: IsoDate, audience: Audience): Promise<Int32Array> {
  const list = await listOn(db, query.list, today, audience)
  const hidden =
    audience === 'file' ? [list.leftOut, choosesAmongRows(query) ? list.masked : undefined].filter(Boolean) : []
  const shown = sql.join([list.living, ...hidden.map(one => sql`not ${one}`)], sql` and `)
  const isGroupedByDay = query.groupBy !== null && columnOf(query.list, query.groupBy)?.type === 'day'
  const whole = audience === 'office' && !choosesAmongRows(query) ? wholeWalk(list, query) : undefined
  const required = await requiredOf(db, list, query, today)
  const walked = audience === 'office' ? await walkedLog(db, query, required) : undefined
  if (walked) return walked
  const rows = whole
    ? sql`select ${whole.rid} as rid from ${whole.from}`
    : sql`select ${sql.ref(`${list.alias}.rid`)} as rid from ${rowsFrom(list, query)}
      where ${shown} and ${required.where}`
  // One text instead of a hundred thousand objects.
  const [found] = await readSql(
    db,
    sql<{
      rids: string
    }>`select json_group_array(rid) as rids from (${rows}
      order by ${orderSql(list, query, isGroupedByDay)})`,
  )
  return Int32Array.from(JSON.parse(found?.rids ?? '[]') as number[])
}

/** Rows nearer to the top than this are walked to. Further down it is better to evaluate all of the list once and keep it. */
const near = 2_000

/** The row numbers of a part of a list, and the length of the whole list. */
export type NumberedPart = { readonly rids: readonly number[]; readonly total: number }

/**
 * Returns the row numbers at the top of a list that is kept in the requested order, without evaluating the rest. Undefined for every other query,
 * and for a part further down. Throws as `rowNumbers` does.
 */
export async function topNumbers(
  db: Reader,
  query: ListQuery,
  { offset, limit }: { readonly offset: number; readonly limit: number },
  today: IsoDate,
): Promise<NumberedPart | undefined> {
  checkedQuery(query)
  if (choosesAmongRows(query) || offset + limit > near) return undefined
  const list = await listOn(db, query.list, today)
  const whole = wholeWalk(list, query)
  if (!whole) return undefined
  const [found] = await readSql(
    db,
    sql<{ total: number; rids: string }>`select ${whole.length} as total, (select json_group_array(rid) from (
      select ${whole.rid} as rid from ${whole.from} order by ${orderSql(list, query, false)} limit ${limit} offset ${offset})) as rids`,
  )
  return { total: found?.total ?? 0, rids: JSON.parse(found?.rids ?? '[]') as number[] }
}

/**
 * Returns the row numbers of a query, in its order. They are cached until the file changes or the day ends, so pages, groups, counts and
 * exports are slices of the same result. Throws if the list cannot filter, sort or group as the query asks, or if the query means "me" and
 * that is unknown.
 */
export async function rowNumbers(
  db: Reader,
  query: ListQuery,
  today: IsoDate,
  audience: Audience = 'office',
): Promise<Int32Array> {
  const key = JSON.stringify([checkedQuery(query), today, audience])
  const version = await dataVersion(db)
  const ofStore = kept.get(db) ?? new Map<string, Kept>()
  kept.set(db, ofStore)
  const known = ofStore.get(key)
  ofStore.delete(key)
  const rids = known?.version === version ? known.rids : await evaluated(db, query, today, audience)
  for (const [other, { version: old }] of ofStore) if (old !== version) ofStore.delete(other)
  for (const oldest of ofStore.keys()) {
    if (ofStore.size < mostKept) break
    ofStore.delete(oldest)
  }
  ofStore.set(key, { version, rids })
  return rids
}
