import type SQLite from 'better-sqlite3'
import { newId } from '../new-id'
import { acceptedIn, apartByAcceptance } from '../seals/accepted-breaks'
import { checkSeals } from '../seals/check-seals'
import { tried } from './readable-rows'

type SealRow = { device_id: string; device_sequence: number; hash: string; after: string | null }

const columns = 'device_id, device_sequence, hash, after'

const hasSeals = (raw: SQLite.Database): boolean =>
  raw.prepare("select 1 from sqlite_master where type = 'table' and name = 'seal'").get() !== undefined

/** Reads the seals one by one, by the entries that a seal can end with, and goes round those whose page cannot be read. */
function* sealsOneByOne(source: SQLite.Database, target: SQLite.Database): Generator<SealRow> {
  const one = tried(() => source.prepare(`select ${columns} from seal where device_id = ? and device_sequence = ?`))
  if (!one) return
  const ends = target.prepare('select device_id, device_sequence from change order by device_id, device_sequence').raw()
  for (const [device, sequence] of ends.iterate() as IterableIterator<[string, number]>) {
    const seal = tried(() => one.get(device, sequence) as SealRow | undefined)
    if (seal) yield seal
  }
}

/**
 * Copies the seals of a damaged file to the new one as they are, also those that do not hold there: what a copy knows of a chain can then still
 * be compared. Does nothing for a file of a version without seals.
 */
export function salvageSeals(source: SQLite.Database | undefined, target: SQLite.Database): void {
  if (!hasSeals(target)) return
  target.exec('update change set salt = lower(hex(randomblob(16))) where salt is null and columns_digest is null')
  if (!source) return
  const all = tried(() => source.prepare(`select ${columns} from seal`).all() as SealRow[])
  const insert = target.prepare(`insert or ignore into seal (${columns}) values (?, ?, ?, ?)`)
  for (const { device_id, device_sequence, hash, after } of all ?? [...sealsOneByOne(source, target)])
    insert.run(device_id, device_sequence, hash, after)
}

/** Where the chain of each device ends, by device. */
export type ChainEnds = ReadonlyMap<string, number>

/** Returns where the chains of a store end. Undefined for a file of a version without seals. */
export function chainEnds(raw: SQLite.Database): ChainEnds | undefined {
  if (!hasSeals(raw)) return undefined
  const ends = raw.prepare('select device_id, max(device_sequence) from seal group by device_id').raw()
  return new Map(ends.all() as [string, number][])
}

/**
 * Writes into a salvaged store which of its seals do not hold because of the damage, and which entries were sealed again: `kept` is where the
 * chains of the damaged file ended, as far as they could be read. It is recorded as one change of the action under way.
 */
export function acceptSalvaged(target: SQLite.Database, kept: ChainEnds | undefined): void {
  const insert = target.prepare(
    `insert into accepted_break (id, kind, device_id, from_sequence, to_sequence, written_at, found, why)
      values (?, ?, ?, ?, ?, ?, ?, 'salvaged')`,
  )
  const { broken } = apartByAcceptance(checkSeals(target).faults, acceptedIn(target))
  const made = kept && chainEnds(target)
  for (const { kind, device, from, to, at, found } of broken) insert.run(newId(), kind, device, from, to, at, found)
  const first = target.prepare('select min(device_sequence) from change where device_id = ?').pluck()
  for (const [device, to] of made ?? []) {
    const end = kept?.get(device) ?? (first.get(device) as number) - 1
    if (end < to) insert.run(newId(), 'resealed', device, end + 1, to, null, '')
  }
}
