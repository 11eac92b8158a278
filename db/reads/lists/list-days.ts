import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ListGroup, ListQuery } from '../../../src-shared/lists/list-filter'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { choosesAmongRows, rowNumbers } from './row-numbers'

type Counted = Omit<ListGroup, 'offset'>

/** Adds to each group the index of its first row, counted from the groups before it. */
export function inPlace(groups: readonly Counted[]): ListGroup[] {
  let offset = 0
  return groups.map(group => {
    const placed = { ...group, offset }
    offset += group.count
    return placed
  })
}

/**
 * Returns the days of the log in the order of the query's rows, with the number of rows of each. Without a filter they are kept as such. With
 * one they are counted among the row numbers that the page of rows has already worked out. Throws as `rowNumbers` does.
 */
export async function listDays(db: Reader, query: ListQuery, today: IsoDate): Promise<ListGroup[]> {
  const days = choosesAmongRows(query)
    ? sql`select i.starts_on as day, 1 as number from json_each(${JSON.stringify([...(await rowNumbers(db, query, today))])}) chosen
        cross join interaction i on i.rid = chosen.value`
    : sql`select starts_on as day, number from day_count where number > 0`
  const way = sql.raw((query.sort[0]?.isDescending ?? true) ? 'desc' : 'asc')
  const counted = await readSql(
    db,
    sql<Counted>`select day as key, null as label, sum(number) as count from (${days}) group by day order by day ${way}`,
  )
  return inPlace(counted)
}
