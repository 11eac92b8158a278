import { sql } from 'kysely'
import { dayInStockholm, instantInStockholm } from '../../../src-shared/days/stockholm-time'
import { dayAfter } from '../../../src-shared/days/working-days'
import type { StaffMemberId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { instantOf, stampAt } from './history'

/** A place in the change record, by the order in which entries came to this file, and the instant that it stands for. */
export type Since = { readonly entry: number; readonly at: string }

/** An entry that came to this file from another device. */
export type NewEntry = {
  readonly hlc: string
  readonly login: string | null
  readonly staffId: StaffMemberId | null
  readonly colleague: string | null
  readonly table: string
  readonly id: string
  readonly op: string
  /** The columns that it wrote, as the record keeps them. */
  readonly columns: string
}

const midnight = (day: string): Date => new Date(instantInStockholm(day, null))

/** Returns the place of the entry that came last; that of nothing if there is none. */
export async function latestPlace(db: Reader, now: Date): Promise<Since> {
  const [row] = await readSql(db, sql<{ entry: number | null }>`select max(rowid) as entry from change`)
  return { entry: row?.entry ?? 0, at: now.toISOString() }
}

/**
 * Returns the place from which everything is new on a day: that of the last change that was made on this laptop on an earlier day, otherwise that of
 * the first change of the day before.
 */
export async function usualPlace(db: Reader, now: Date): Promise<Since> {
  const today = dayInStockholm(now)
  const [own] = await readSql(
    db,
    sql<{ entry: number; hlc: string }>`select rowid as entry, hlc from change
      where device_id = (select device_id from device) and hlc < ${stampAt(midnight(today))} order by device_sequence desc limit 1`,
  )
  if (own) return { entry: own.entry, at: instantOf(own.hlc) }
  const yesterday = midnight(dayAfter(today, -1))
  const [first] = await readSql(
    db,
    sql<{
      entry: number | null
    }>`select min(rowid) as entry from change indexed by change_by_stamp where hlc >= ${stampAt(yesterday)}`,
  )
  const entry = first?.entry === null || first === undefined ? (await latestPlace(db, now)).entry : first.entry - 1
  return { entry, at: yesterday.toISOString() }
}

/**
 * Returns the entries of other devices that came after a place, the latest to come first, at most `most`. Those of the colleague who works here are
 * left out, on whichever computer he or she made them.
 */
export const entriesSince = (
  db: Reader,
  { entry }: Since,
  staffId: StaffMemberId | null,
  most: number,
): Promise<NewEntry[]> =>
  readSql(
    db,
    sql<NewEntry>`select c.hlc, c.user_id as login, c.staff_member_id as staffId, s.name as colleague, c.table_name as "table",
        c.row_id as id, c.op, c.columns
      from change c left join staff_member s on s.id = c.staff_member_id
      where c.rowid > ${entry} and c.device_id <> (select device_id from device) and (${staffId} is null or c.staff_member_id is not ${staffId})
        and not exists (select 1 from log_signer own join log_signer other on other.sharing_device_id = own.sharing_device_id
          where own.device_id = (select device_id from device) and other.device_id = c.device_id)
      order by c.rowid desc limit ${most}`,
  )
