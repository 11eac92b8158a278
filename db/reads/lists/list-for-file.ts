import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ListCode } from '../../../src-shared/lists/list-columns'
import type { ListQuery } from '../../../src-shared/lists/list-filter'
import type { ListRows } from '../../../src-shared/lists/list-rows'
import { disclosureOf } from '../../../src-shared/packs/disclosure'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import type { ListSql } from './columns/column-sql'
import { rowsNumbered } from './list-page'
import { choosesAmongRows, rowNumbers } from './row-numbers'
import { listOn } from './seen-from'

declare const mayLeave: unique symbol

/** A row of a list as it may stand in a file. Only `rowsForFile` gives one, so that what is written was asked about first. */
export type FileRow<List extends ListCode> = ListRows[List] & { readonly [mayLeave]: true }

/**
 * A list as it may leave: the row numbers of what is told, in order, and how many masked lines come after them. Where the query chooses among
 * the rows there is no masked line, and `isSilentOfMasked` says so, whether there is a masked row or not.
 */
export type ListForFile = { readonly told: Int32Array; readonly masked: number; readonly isSilentOfMasked: boolean }

async function maskedRows(db: Reader, { masked, from, alias }: ListSql): Promise<ReadonlySet<number>> {
  if (masked === undefined) return new Set()
  const rows = await readSql(
    db,
    sql<{ rid: number }>`select ${sql.ref(`${alias}.rid`)} as rid from ${from} where ${masked}`,
  )
  return new Set(rows.map(({ rid }) => rid))
}

/**
 * What of a query's rows a file may tell. Its filter and its order read only what may be told, too: otherwise a row's being there, or its place,
 * would tell the rest. A masked line answers no question: of a list that is filtered or searched the masked rows are left out. Refuses as `rowNumbers` does.
 */
export async function listForFile(db: Reader, query: ListQuery, today: IsoDate): Promise<ListForFile> {
  const rids = await rowNumbers(db, query, today, 'file')
  const list = await listOn(db, query.list, today, 'file')
  const masked = await maskedRows(db, list)
  const told = masked.size === 0 ? rids : rids.filter(rid => !masked.has(rid))
  const isSilentOfMasked = list.masked !== undefined && choosesAmongRows(query)
  return { told, masked: rids.length - told.length, isSilentOfMasked }
}

/** A row marked after its number was chosen is left out here. */
const mayBeWritten = <List extends ListCode>(row: ListRows[List]): row is FileRow<List> =>
  !('confidentiality' in row) || disclosureOf(row) !== 'masked'

/** Some of the told rows, to be written. */
export async function rowsForFile<List extends ListCode>(
  db: Reader,
  list: List,
  rids: readonly number[],
  today: IsoDate,
): Promise<readonly FileRow<List>[]> {
  return (await rowsNumbered(db, list, rids, today, 'file')).filter(row => mayBeWritten<List>(row))
}
