import type SQLite from 'better-sqlite3'
import { checkSeals } from '../seals/check-seals'
import { tried } from './readable-rows'

type SealRow = { device_id: string; device_sequence: number; hash: string; after: string | null }

const hasSeals = (raw: SQLite.Database): boolean =>
  raw.prepare("select 1 from sqlite_master where type = 'table' and name = 'seal'").get() !== undefined

/** Removes the chains of seals that do not hold. One that says it began after such a chain does not hold either. */
function dropBroken(target: SQLite.Database): void {
  for (;;) {
    const broken = new Set(
      checkSeals(target).faults.flatMap(({ kind, device }) => (kind === 'unsealed' ? [] : [device])),
    )
    const drop = target.prepare('delete from seal where device_id = ?')
    const dropped = [...broken].reduce((sum, device) => sum + drop.run(device).changes, 0)
    if (dropped === 0) return
  }
}

/**
 * Copies the seals of a damaged file to the new one, as far as their chains still hold there. An entry that was lost breaks the chain of its
 * device, which is then sealed again. Does nothing for a file of a version without seals.
 */
export function salvageSeals(source: SQLite.Database | undefined, target: SQLite.Database): void {
  if (!hasSeals(target)) return
  for (const name of ['keep_seal_update', 'keep_seal_delete']) target.exec(`drop trigger if exists ${name}`)
  target.exec('update change set salt = lower(hex(randomblob(16))) where salt is null and columns_digest is null')
  const read = 'select device_id, device_sequence, hash, after from seal'
  const seals = tried(() => source?.prepare(read).all() as SealRow[] | undefined)
  const insert = target.prepare(
    'insert or ignore into seal (device_id, device_sequence, hash, after) values (?, ?, ?, ?)',
  )
  for (const { device_id, device_sequence, hash, after } of seals ?? [])
    insert.run(device_id, device_sequence, hash, after)
  dropBroken(target)
}
