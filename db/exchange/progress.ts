import { runSql } from '../run-sql'
import type { Reader, Writer } from '../schema'

/** How far a file has the log of each device: the number of its last sealed entry. A version vector. */
export type Progress = ReadonlyMap<string, number>

/** Returns how far a file has each log. */
export async function progressOf(db: Reader | Writer): Promise<Progress> {
  const rows = await runSql<{ device: string; sequence: number }>(
    db,
    'select device_id as device, max(device_sequence) as sequence from seal group by device_id order by device_id',
  )
  return new Map(rows.map(({ device, sequence }) => [device, sequence]))
}

/** Returns the device that a file writes as at present. */
export async function ownDevice(db: Reader | Writer): Promise<string> {
  const [row] = await runSql<{ device: string }>(db, 'select device_id as device from device')
  if (!row) throw new Error('a store has its device')
  return row.device
}
