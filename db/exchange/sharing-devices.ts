import type { StaffMemberId } from '../../src-shared/records/ids'
import { runSql } from '../run-sql'
import type { Reader, Writer } from '../schema'
import type { Progress } from './progress'

/** A laptop that shares the office, and whose it is. */
export type SharingDevice = {
  readonly id: string
  readonly name: string
  readonly staffId: StaffMemberId | null
  readonly colleague: string | null
  readonly signKey: string
  readonly recipient: string
  readonly admittedAt: string
  readonly isShutOut: boolean
  /** The instant at which it last said how far it has come; null if it has not yet. */
  readonly seenAt: string | null
}

/**
 * Returns the devices that share the office. One that was ever shut out stays so, whatever was written afterwards: a device that is to come back
 * joins as a new one.
 */
export const sharingDevices = async (db: Reader | Writer): Promise<readonly SharingDevice[]> =>
  (
    await runSql<Omit<SharingDevice, 'isShutOut'> & { readonly isShutOut: number }>(
      db,
      `select d.id, d.name, d.staff_member_id as staffId, s.name as colleague, d.sign_key as signKey, d.recipient, d.admitted_at as admittedAt,
        (d.revoked is not null or exists (select 1 from change c indexed by change_by_row where c.table_name = 'sharing_device'
          and c.row_id = d.id and json_type(c.columns, '$.revoked') = 'text')) as isShutOut,
        (select max(seen_at) from seen_progress p where p.sharing_device_id = d.id) as seenAt
      from sharing_device d left join staff_member s on s.id = d.staff_member_id
      where d.deleted_at is null order by d.admitted_at, d.id`,
    )
  ).map(row => ({ ...row, isShutOut: row.isShutOut === 1 }))

/** A device to let in, with the public halves of its keys. */
type Admitted = Pick<SharingDevice, 'id' | 'name' | 'staffId' | 'signKey' | 'recipient'>

/** Lets a device share the office. It is a change like any other, and travels to the other devices. */
export async function admitDevice(db: Writer, { id, name, staffId, signKey, recipient }: Admitted, now: Date) {
  const row = { id, name, staff_member_id: staffId, sign_key: signKey, recipient }
  await db
    .insertInto('sharing_device')
    .values({ ...row, admitted_at: now.toISOString(), revoked: null })
    .execute()
}

/** Gives a device to the colleague who works at it. */
export async function giveToColleague(db: Writer, id: string, staffId: StaffMemberId): Promise<void> {
  await db.updateTable('sharing_device').set({ staff_member_id: staffId }).where('id', '=', id).execute()
}

/** Shuts a device out. */
export async function shutOut(db: Writer, id: string, now: Date): Promise<void> {
  await db.updateTable('sharing_device').set({ revoked: now.toISOString() }).where('id', '=', id).execute()
}

/** Returns whose each log is, by the device id of its entries. */
export async function signersOf(db: Reader | Writer): Promise<ReadonlyMap<string, string>> {
  const rows = await runSql<{ log: string; signer: string }>(
    db,
    'select device_id as log, sharing_device_id as signer from log_signer',
  )
  return new Map(rows.map(({ log, signer }) => [log, signer]))
}

/** Remembers whose a log is. The first to sign it stays the one. */
export async function pinSigner(db: Writer, log: string, signer: string): Promise<void> {
  await runSql(
    db,
    'insert into log_signer (device_id, sharing_device_id) values (?, ?) on conflict do nothing',
    log,
    signer,
  )
}

/** Returns up to which entry the file had each log when sharing began; empty if it is not shared. */
export async function sharedFrom(db: Reader | Writer): Promise<Progress> {
  const rows = await runSql<{ log: string; entry: number }>(
    db,
    'select device_id as log, device_sequence as entry from shared_from',
  )
  return new Map(rows.map(({ log, entry }) => [log, entry]))
}

/** Ends the sharing that was before: every device of it counts as shut out, and nobody has signed any log yet. */
export async function leaveSharing(db: Writer, now: Date): Promise<void> {
  await db.updateTable('sharing_device').set({ revoked: now.toISOString() }).where('revoked', 'is', null).execute()
  await runSql(db, 'delete from log_signer')
  await runSql(db, 'delete from seen_progress')
}

/** Begins to share the file: what it holds now reaches the others with a copy of the office, and the rest as it is written. */
export async function beginSharing(db: Writer, progress: Progress): Promise<void> {
  await runSql(db, 'delete from shared_from')
  for (const [log, entry] of progress)
    await runSql(db, 'insert into shared_from (device_id, device_sequence) values (?, ?)', log, entry)
}

/** Notes how far another device says that it has each log. Earlier news says nothing new. */
export async function noteProgress(db: Writer, device: string, progress: Progress, seenAt: string): Promise<void> {
  for (const [log, entry] of progress)
    await runSql(
      db,
      `insert into seen_progress (sharing_device_id, device_id, device_sequence, seen_at) values (?, ?, ?, ?)
        on conflict do update set device_sequence = max(device_sequence, excluded.device_sequence), seen_at = max(seen_at, excluded.seen_at)`,
      device,
      log,
      entry,
      seenAt,
    )
}

/** Returns the instant at which a device last said how far it has come; null if it has not. */
export async function seenAtOf(db: Reader, device: string): Promise<string | null> {
  const [row] = await runSql<{ at: string | null }>(
    db,
    'select max(seen_at) as at from seen_progress where sharing_device_id = ?',
    device,
  )
  return row?.at ?? null
}

/** Returns how far other devices have said that they have each log, by the device. */
export async function seenProgress(db: Reader | Writer): Promise<ReadonlyMap<string, Progress>> {
  const rows = await runSql<{ device: string; log: string; entry: number }>(
    db,
    'select sharing_device_id as device, device_id as log, device_sequence as entry from seen_progress',
  )
  const found = new Map<string, Map<string, number>>()
  for (const { device, log, entry } of rows) found.set(device, (found.get(device) ?? new Map()).set(log, entry))
  return found
}

/** Returns how far any device that takes part has a log, by the log. What a device wrote beyond that after it was shut out is not taken. */
export async function furthestSeen(db: Reader | Writer, shutOutDevices: readonly string[]): Promise<Progress> {
  const rows = await runSql<{ log: string; entry: number }>(
    db,
    `select device_id as log, max(device_sequence) as entry from seen_progress
      where sharing_device_id not in (select value from json_each(?)) group by device_id`,
    JSON.stringify(shutOutDevices),
  )
  return new Map(rows.map(({ log, entry }) => [log, entry]))
}
