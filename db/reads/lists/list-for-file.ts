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

/** A row of a list that may be written to a file. Only `rowsForFile` makes one, so no row reaches a file without having been checked. */
export type FileRow<List extends ListCode> = ListRows[List] & { readonly [mayLeave]: true }

/**
 * A list as it may leave the office: the row numbers that may be told, in order, and the number of masked lines after them. A query that
 * chooses among the rows gets no masked line. `isSilentOfMasked` then says so, whether or not any row is masked. `canMask` is true for a list
 * that may hold masked rows at all.
 */
export type ListForFile = {
  readonly told: Int32Array
  readonly masked: number
  readonly isSilentOfMasked: boolean
  readonly canMask: boolean
}

async function maskedRows(db: Reader, { masked, from, alias }: ListSql): Promise<ReadonlySet<number>> {
  if (masked === undefined) return new Set()
  const rows = await readSql(
    db,
    sql<{ rid: number }>`select ${sql.ref(`${alias}.rid`)} as rid from ${from} where ${masked}`,
  )
  return new Set(rows.map(({ rid }) => rid))
}

/**
 * Returns what a file may tell of a query's rows. The filter and the order also read only what may be told. Otherwise the presence of a
 * row, or its place, would reveal the rest. A masked row must not answer a question, so a filtered or searched list leaves masked rows out.
 * Throws as `rowNumbers` does.
 */
export async function listForFile(db: Reader, query: ListQuery, today: IsoDate): Promise<ListForFile> {
  const rids = await rowNumbers(db, query, today, 'file')
  const list = await listOn(db, query.list, today, 'file')
  const masked = await maskedRows(db, list)
  const told = masked.size === 0 ? rids : rids.filter(rid => !masked.has(rid))
  const canMask = list.masked !== undefined
  return { told, masked: rids.length - told.length, isSilentOfMasked: canMask && choosesAmongRows(query), canMask }
}

/** False for a row that was marked after its number was chosen, so that it is left out. */
const mayBeWritten = <List extends ListCode>(row: ListRows[List]): row is FileRow<List> =>
  !('confidentiality' in row) || disclosureOf(row) !== 'masked'

/** Reads some of the rows that may be told, ready to be written. */
export async function rowsForFile<List extends ListCode>(
  db: Reader,
  list: List,
  rids: readonly number[],
  today: IsoDate,
): Promise<readonly FileRow<List>[]> {
  return (await rowsNumbered(db, list, rids, today, 'file')).filter(row => mayBeWritten<List>(row))
}
