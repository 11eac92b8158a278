import { newDeviceId } from '../device-identity'
import type { RowKey } from '../rules/broken-rows'
import { runSql } from '../run-sql'
import type { Writer } from '../schema'
import { ownDevice } from './progress'

type Moved = {
  readonly sequence: number
  readonly hlc: string
  readonly table: string
  readonly id: string
  readonly columns: string
  readonly prev: string
}

/** The triggers that keep seals as they are. They are away only while the seals of a log that is left are taken out. */
const sealGuards = `select name, sql as text from sqlite_master where type = 'trigger' and name glob 'keep_seal_*'`

/** Takes the seals of a log after an entry out. Its entries get new seals in the log that they move to. */
async function unseal(db: Writer, device: string, entry: number): Promise<void> {
  const guards = await runSql<{ name: string; text: string }>(db, sealGuards)
  for (const { name } of guards) await runSql(db, `drop trigger ${name}`)
  await runSql(db, 'delete from seal where device_id = ? and device_sequence > ?', device, entry)
  for (const { text } of guards) await runSql(db, text)
}

/**
 * Moves what this file has written after an entry of its log to a new log of its own, with new stamps that differ in the device alone. Another file
 * has gone on with the old log from that entry: this one is a copy of it, or was restored with the laptop. Recording must be off. Returns the
 * rows whose entries moved; they must be put again, since stamps of one instant are ordered by device.
 */
export async function leaveLog(db: Writer, entry: number): Promise<readonly RowKey[]> {
  const [old, device] = [await ownDevice(db), newDeviceId()]
  const entries = await runSql<Moved>(
    db,
    `select device_sequence as sequence, hlc, table_name as "table", row_id as id, columns, prev from change
      where device_id = ? and device_sequence > ? order by device_sequence`,
    old,
    entry,
  )
  const stamps = new Map(entries.map(({ hlc }) => [hlc, hlc.slice(0, 17) + device]))
  const restamped = (text: string): string =>
    text.replace(/[0-9a-f]{16}-[0-9a-f]{12}/g, stamp => stamps.get(stamp) ?? stamp)
  await unseal(db, old, entry)
  for (const { sequence, hlc, columns, prev } of entries)
    await runSql(
      db,
      'update change set device_id = ?, hlc = ?, columns = ?, prev = ? where device_id = ? and device_sequence = ?',
      device,
      stamps.get(hlc),
      restamped(columns),
      restamped(prev),
      old,
      sequence,
    )
  await runSql(db, 'update device set device_id = ?', device)
  return entries.map(({ table, id }) => ({ table, id }))
}
