import type { IsoDate } from '../../../src-shared/days/iso-date'
import { checkedQuery } from '../../../src-shared/lists/checked-list'
import type { ListCode } from '../../../src-shared/lists/list-columns'
import type { ListQuery } from '../../../src-shared/lists/list-filter'
import type { ListPage, ListRows } from '../../../src-shared/lists/list-rows'
import type { Audience } from '../../../src-shared/packs/disclosure'
import type { Reader } from '../../schema'
import { logLength } from '../timelines/log-days'
import { type NumberedPart, rowNumbers, topNumbers } from './row-numbers'
import { commitmentRows } from './rows/commitment-rows'
import { interactionRows, rowsOfLog } from './rows/interaction-rows'
import { issueRows } from './rows/issue-rows'
import { organisationRows } from './rows/organisation-rows'
import { partnerRows } from './rows/partner-rows'
import { peopleRows } from './rows/people-rows'
import { processRows } from './rows/process-rows'
import { listOn } from './seen-from'

/** The part of a list that is shown, in rows. */
export type Window = { readonly offset: number; readonly limit: number }

/** Reads the rows with these row numbers, in the same order. A row that has been deleted in the meantime is left out. */
export async function rowsNumbered<List extends ListCode>(
  db: Reader,
  list: List,
  rids: readonly number[],
  today: IsoDate,
  audience: Audience = 'office',
): Promise<readonly ListRows[List][]> {
  const seen = await listOn(db, list, today, audience)
  const read: { [Code in ListCode]: () => Promise<readonly ListRows[Code][]> } = {
    interactions: () => interactionRows(db, rids),
    people: async () => peopleRows(db, seen, rids, today),
    organisations: async () => organisationRows(db, seen, rids),
    issues: async () => issueRows(db, seen, rids, today),
    commitments: async () => commitmentRows(db, seen, rids),
    partners: async () => partnerRows(db, seen, rids),
    processes: async () => processRows(db, seen, rids),
  }
  return rids.length === 0 ? [] : read[list]()
}

/** True if the query is the log as it opens: unfiltered, newest first. That one walks its index, and nothing of it is cached. */
const isWholeLog = ({ list, filter, text, sort, groupBy }: ListQuery): boolean =>
  list === 'interactions' &&
  filter.rows.length === 0 &&
  !text?.trim() &&
  groupBy === null &&
  (sort[0] === undefined || (sort[0].field === 'startsOn' && sort[0].isDescending))

/** Returns a part of the row numbers of a query, once all are evaluated. */
async function slice(db: Reader, query: ListQuery, { offset, limit }: Window, today: IsoDate): Promise<NumberedPart> {
  const rids = await rowNumbers(db, query, today)
  return { rids: [...rids.subarray(offset, offset + limit)], total: rids.length }
}

/** Returns a part of a list and the number of rows in the whole list. Throws as `rowNumbers` does. */
export async function listPage(
  db: Reader,
  query: ListQuery,
  { offset, limit }: Window,
  today: IsoDate,
): Promise<ListPage> {
  const { list } = checkedQuery(query)
  if (isWholeLog(query)) {
    return { list: 'interactions', total: await logLength(db), rows: await rowsOfLog(db, { offset, limit }) }
  }
  const { total, rids } =
    (await topNumbers(db, query, { offset, limit }, today)) ?? (await slice(db, query, { offset, limit }, today))
  return { list, total, rows: await rowsNumbered(db, list, rids, today) } as ListPage
}
