import { runSql } from '../run-sql'
import type { Reader } from '../schema'
import { ownDevice } from './progress'

/**
 * Returns how many actions of this file are not in the shared folder yet, by what its device has said of how far it is. Counts no further than
 * a thousand entries.
 */
export async function unsentActions(db: Reader, device: string | undefined): Promise<number> {
  const log = await ownDevice(db)
  const [row] = await runSql<{ count: number }>(
    db,
    `select count(distinct action_id) as count from (select action_id from change where device_id = ? and device_sequence > max(
        coalesce((select device_sequence from seen_progress where sharing_device_id = ? and device_id = ?), 0),
        coalesce((select device_sequence from shared_from where device_id = ?), 0)) limit 1000)`,
    log,
    device ?? '',
    log,
    log,
  )
  return row?.count ?? 0
}

/**
 * Returns how many actions of this file a hub has not acknowledged yet. `acknowledged` says up to which entry it has each log. Counts no further than a
 * thousand entries.
 */
export async function unsentToHub(db: Reader, acknowledged: Readonly<Record<string, number>>): Promise<number> {
  const log = await ownDevice(db)
  const [row] = await runSql<{ count: number }>(
    db,
    `select count(distinct action_id) as count from (select action_id from change where device_id = ? and device_sequence > ? limit 1000)`,
    log,
    acknowledged[log] ?? 0,
  )
  return row?.count ?? 0
}
