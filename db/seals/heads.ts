import type SQLite from 'better-sqlite3'
import type { SealFault } from '../../src-shared/program/seal-check'
import type { Heads } from './seal-hash'

/** Returns the last seal of each device in a store. It is empty for a file of a version without seals. */
export function headsIn(raw: SQLite.Database): Heads {
  const isSealed = raw.prepare("select 1 from sqlite_master where type = 'table' and name = 'seal'").get()
  if (isSealed === undefined) return []
  const heads = raw.prepare('select device_id, max(device_sequence), hash from seal group by device_id order by 1')
  return heads.raw().all() as [string, number, string][]
}

/**
 * Returns which seals that are kept outside a store contradict it: it has another seal at that place, or entries beyond it and none there. A
 * store that ends before the seal was restored from an earlier copy, which is no fault.
 */
export function contradictedHeads(raw: SQLite.Database, heads: Heads): SealFault[] {
  const found = raw.prepare('select hash from seal where device_id = ? and device_sequence = ?').pluck()
  const isBeyond = raw.prepare('select 1 from change where device_id = ? and device_sequence > ? limit 1')
  return heads.flatMap(([device, sequence, hash]) => {
    const here = found.get(device, sequence) as string | undefined
    if (here === hash || (here === undefined && isBeyond.get(device, sequence) === undefined)) return []
    return [{ kind: 'unknown-head' as const, device, from: sequence, to: sequence, at: null }]
  })
}
