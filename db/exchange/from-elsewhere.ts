import type SQLite from 'better-sqlite3'
import { hubSigner } from './hub-logs'

/** The sharing device that writes this file, as far as it has signed the log that the file writes. */
const ownSharing = `(select sharing_device_id from log_signer where device_id = (select device_id from device))`

/**
 * The logs that were written in this file: that of the device that it is, those that its sharing device has signed, and, if it was the first ever to
 * share the office, those that were in it when it began. A file can have been several devices.
 */
const ownLogs = `select device_id from device
  union select device_id from log_signer where sharing_device_id = ${ownSharing}
  union select s.device_id from shared_from s where exists (
    select 1 from change c join log_signer l on l.device_id = c.device_id and l.sharing_device_id = ${ownSharing}
    where c.hlc = (select min(hlc) from change where table_name = 'sharing_device' and op = 'I') and c.row_id = ${ownSharing})`

/** True for a log that came by a hub. */
const cameByHub = 'select 1 from log_signer where device_id = ? and sharing_device_id = ?'

/**
 * True if the entries of a device came from another laptop, where words that stay home were left. None have in an office that was never shared. In a
 * file that was copied or restored, the earlier log counts as another's until the file has exchanged again, since it does not know better.
 */
export function isFromElsewhere(raw: SQLite.Database, device: string): boolean {
  const hasSharing = raw.prepare("select 1 from sqlite_master where type = 'table' and name = 'sharing_device'").get()
  if (!hasSharing) return false
  if (raw.prepare(cameByHub).get(device, hubSigner)) return true
  if (!raw.prepare('select 1 from sharing_device limit 1').get()) return false
  return !(raw.prepare(ownLogs).pluck().all() as string[]).includes(device)
}
