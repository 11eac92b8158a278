import type SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import type { SealCode } from '../../src-shared/packs/seal-code'
import type { SealFault } from '../../src-shared/program/seal-check'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'
import { foundOf } from './check-seals'

/** Returns the last seal of each device in a store. It is empty for a file of a version without seals. */
export function headsIn(raw: SQLite.Database): SealCode[] {
  const isSealed = raw.prepare("select 1 from sqlite_master where type = 'table' and name = 'seal'").get()
  if (isSealed === undefined) return []
  return raw
    .prepare(
      'select device_id as device, max(device_sequence) as sequence, hash from seal group by device_id order by 1',
    )
    .all() as SealCode[]
}

/** Returns the seal over what was written last in an office; undefined while nothing is written. */
export async function newestSeal(db: Reader): Promise<SealCode | undefined> {
  const rows = await readSql(
    db,
    sql<SealCode>`select s.device_id as device, s.device_sequence as sequence, s.hash from seal s
      cross join (select device_id, device_sequence from change indexed by change_by_stamp order by hlc desc limit 1) newest
      where s.device_id = newest.device_id order by s.device_sequence desc limit 1`,
  )
  return rows[0]
}

/** A seal that is kept outside a store, and the instant of the copy that has it; null for a seal from elsewhere. */
export type KnownHead = SealCode & { readonly at: string | null }

/**
 * Returns which seals that are kept outside a store contradict it: it has another seal at that place, or entries beyond it and none there. A
 * store that ends before the seal was restored from an earlier copy, which is no fault.
 */
export function contradictedHeads(raw: SQLite.Database, heads: readonly KnownHead[]): SealFault[] {
  const here = raw.prepare('select hash from seal where device_id = ? and device_sequence = ?').pluck()
  const isBeyond = raw.prepare('select 1 from change where device_id = ? and device_sequence > ? limit 1')
  return heads.flatMap(({ device, sequence, hash, at }): SealFault[] => {
    const own = here.get(device, sequence) as string | undefined
    const holds = own === undefined ? isBeyond.get(device, sequence) === undefined : own.startsWith(hash)
    const found = foundOf(hash, own ?? null)
    return holds ? [] : [{ kind: 'unknown-head', device, from: sequence, to: sequence, at, login: null, found }]
  })
}
