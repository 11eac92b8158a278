import { sql } from 'kysely'
import { hubSigner } from '../../exchange/hub-logs'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** True if the office of this file is shared, through a folder or a hub. */
export async function isShared(db: Reader): Promise<boolean> {
  const found = await readSql(
    db,
    sql`select 1 from sharing_device where deleted_at is null and revoked is null
      union all select 1 from log_signer where sharing_device_id = ${hubSigner} limit 1`,
  )
  return found.length > 0
}

/** True if the office is shared, and the computer of this file was not the first to share it. */
export async function isJoined(db: Reader): Promise<boolean> {
  if (!(await isShared(db))) return false
  const [first] = await readSql(
    db,
    sql<{ isOwn: number }>`select device_id = (select device_id from device) as isOwn
      from change indexed by change_by_row where table_name = 'sharing_device' and op = 'I' order by hlc limit 1`,
  )
  return first?.isOwn === 0
}
