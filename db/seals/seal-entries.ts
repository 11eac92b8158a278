import { sql } from 'kysely'
import { readSql } from '../read-sql'
import { runSql } from '../run-sql'
import type { Reader, Writer } from '../schema'
import { type Heads, type SealedEntry, sealOf } from './seal-hash'

/** The most entries that one seal covers, so that a large import is not in memory all at once. */
const entriesInSeal = 5_000

/** The columns of an entry that a seal covers, in SQL. */
export const sealedColumns = `device_id, device_sequence, hlc, user_id, staff_member_id, action_id, table_name, row_id, op, columns, prev,
  schema_version, nonce, salt, columns_digest`

/** Written by hand and not built by Kysely, since these run at every save. */
const statement = {
  unsealed: `select ${sealedColumns.replaceAll(/\b(\w+)\b/g, 'e.$1')}, s.hash as before
    from (select coalesce(?, (select device_id from device)) as device) d
    left join seal s on s.device_id = d.device
      and s.device_sequence = (select max(device_sequence) from seal where device_id = d.device)
    cross join change e on e.device_id = d.device and e.device_sequence > coalesce(s.device_sequence, 0)
    order by e.device_sequence limit ${entriesInSeal}`,
  heads: `select device_id as device, max(device_sequence) as sequence, hash from seal group by device_id order by device_id`,
  devices: `select distinct device_id as device from change order by device_id`,
  insert: `insert into seal (device_id, device_sequence, hash, after) values (?, ?, ?, ?)`,
} as const

const run = <Row>(db: Writer, name: keyof typeof statement, ...given: readonly unknown[]): Promise<readonly Row[]> =>
  runSql<Row>(db, statement[name], ...given)

const headsOf = async (db: Writer): Promise<Heads> =>
  (await run<{ device: string; sequence: number; hash: string }>(db, 'heads')).map(
    ({ device, sequence, hash }) => [device, sequence, hash] as const,
  )

/** Seals what one device has written since its last seal; null means the file's own device. */
async function sealDevice(db: Writer, which: string | null): Promise<void> {
  for (;;) {
    const entries = await run<SealedEntry & { readonly before: string | null }>(db, 'unsealed', which)
    const last = entries.at(-1)
    if (!last) return
    const { device_id: device, before } = last
    // A device that is new to the file names where the chains before it ended.
    const heads = before === null ? await headsOf(db) : []
    const after = heads.length > 0 ? heads : null
    const seal = sealOf({ device, before, after })
    for (const entry of entries) seal.add(entry)
    await run(db, 'insert', device, last.device_sequence, seal.end(), after && JSON.stringify(after))
    if (entries.length < entriesInSeal) return
  }
}

/** True if another program has written to the file since its last seal. */
export async function isSealingDue(db: Reader): Promise<boolean> {
  const [row] = await readSql(
    db,
    sql<{ isDue: number }>`select d.device_sequence > coalesce((select max(device_sequence) from seal
      where device_id = d.device_id), 0) and exists (select 1 from change where device_id = d.device_id
      and device_sequence = d.device_sequence) as isDue from device d`,
  )
  return row?.isDue === 1
}

/**
 * Seals the entries of this file's device that have no seal yet: those of the change that is being committed, and before them those that
 * another program has written.
 */
export const sealNew = (db: Writer): Promise<void> => sealDevice(db, null)

/** Seals what has no seal yet, of every device. It reads the whole change record, so it is for an update of the file. */
export async function sealEveryDevice(db: Writer): Promise<void> {
  for (const { device } of await run<{ device: string }>(db, 'devices')) await sealDevice(db, device)
}
