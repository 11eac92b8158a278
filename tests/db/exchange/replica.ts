import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { Kysely, sql } from 'kysely'
import { becomeNewDevice, newDeviceId } from '../../../db/device-identity'
import { openClashes } from '../../../db/exchange/open-clashes'
import { ownDevice, type Progress, progressOf } from '../../../db/exchange/progress'
import { groupsAfter } from '../../../db/exchange/read-log'
import type { SealedGroup } from '../../../db/exchange/sealed-group'
import { type TakenIn, takeIn } from '../../../db/exchange/take-in'
import { nativeBinding } from '../../../db/file/native-binding'
import { runDirectly } from '../../../db/run-sql'
import type { Tables, Writer } from '../../../db/schema'
import { sealNew } from '../../../db/seals/seal-entries'
import { dialectOn, preparingOn } from '../../../db/statement-cache'
import { createStore } from '../../../db/store'
import { addTextFunctions } from '../../../db/text-functions'

/** The wall clock of all replicas, in milliseconds. A schedule moves it on; each replica reads it with an error of its own. */
export type WallClock = { now: number }

function inMemory(bytes: Buffer): SQLite.Database {
  // A database in memory has no log beside it; the header of the template says that it had one.
  bytes.fill(1, 18, 20)
  const binding = nativeBinding()
  const raw = new SQLite(bytes, binding ? { nativeBinding: binding } : {})
  addTextFunctions(raw)
  raw.pragma('foreign_keys = ON')
  // The triggers may use the clock of the test.
  raw.pragma('trusted_schema = ON')
  return raw
}

/**
 * One office on one laptop, in memory: its tables, triggers and seals are those of a file. It is changed as `store.change` does, without what has to
 * do with a file.
 */
export class Replica {
  readonly db: Writer
  readonly #prepare: ReturnType<typeof preparingOn>
  readonly #asked = new Map<string, SQLite.Statement<unknown[]>>()
  /** By how many milliseconds its clock is wrong. */
  skew = 0

  constructor(
    readonly raw: SQLite.Database,
    clock: WallClock,
  ) {
    // The triggers ask for the time in SQL.
    raw.function('unixepoch', { varargs: true }, () => (clock.now + this.skew + 0.5) / 1_000)
    this.#prepare = preparingOn(raw)
    this.db = new Kysely<Tables>({ dialect: dialectOn(raw, this.#prepare) })
  }

  /** Does something as one action, and seals it. Throws what the work throws; nothing is then changed. */
  async act<T>(work: (db: Writer) => Promise<T>): Promise<T> {
    return this.db.transaction().execute(async db => {
      runDirectly(db, this.#prepare)
      const done = await work(db)
      await sealNew(db)
      return done
    })
  }

  takeIn(groups: readonly SealedGroup[], fail = false): Promise<TakenIn> {
    return this.act(async db => {
      const taken = await takeIn(db, groups)
      if (fail) throw new Error('killed')
      return taken
    })
  }

  progress = (): Promise<Progress> => progressOf(this.db)
  device = (): Promise<string> => ownDevice(this.db)
  groupsOf = (log: string, after: number): Promise<SealedGroup[]> => groupsAfter(this.db, log, after, 1_000_000)
  clashes = () => openClashes(this.db)

  bytes = (): Buffer => this.raw.serialize()
  close = (): void => void this.raw.close()

  /** Returns the rows of a question, which is prepared once. */
  all = <Row>(text: string, ...given: readonly unknown[]): Row[] =>
    this.#statement(text)
      .raw(false)
      .all(...given) as Row[]
  /** Returns the first column of each row. */
  column = <Value>(text: string, ...given: readonly unknown[]): Value[] =>
    (
      this.#statement(text)
        .raw(true)
        .all(...given) as [Value][]
    ).map(([value]) => value)
  /** Returns the rows as arrays. */
  cells = (text: string): unknown[] => this.#statement(text).raw(true).all()

  #statement(text: string): SQLite.Statement<unknown[]> {
    const known = this.#asked.get(text) ?? this.raw.prepare(text)
    this.#asked.set(text, known)
    return known
  }
}

/** Opens a replica out of the bytes of another, as the same device. It is what a laptop is whose whole disk was restored. */
export const cloneOf = (bytes: Buffer, clock: WallClock): Replica => new Replica(inMemory(Buffer.from(bytes)), clock)

/** Opens a replica out of the bytes of another, as a device of its own. It is what a copied or restored file becomes. */
export async function replicaOf(bytes: Buffer, clock: WallClock): Promise<Replica> {
  const replica = cloneOf(bytes, clock)
  await replica.act(becomeNewDevice)
  return replica
}

/** The organisations and contacts that every replica begins with. */
export const begun = { organisations: ['o1', 'o2', 'o3'], interactions: ['i1', 'i2'] } as const

/** Returns the bytes of an office in which nothing is, not even what ships: a schedule needs little, and copies it often. */
async function bareOffice(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'talan-bare-'))
  try {
    const file = join(folder, 'bare.talan')
    await (await createStore(file, 'test', { laptop: null })).close()
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a schedule writes, and what the exchange keeps beside it. */
const needed = [
  'organisation',
  'interaction',
  'interaction_organisation',
  'device',
  'change',
  'seal',
  'row_clock',
  'staff_member',
]
const ofExchange = ['clashing_row', 'parked_row', 'log_signer', 'shared_from', 'seen_progress', 'sharing_device']

/** A version that no program has: the shapes of tables are remembered by it, and these are fewer. */
const strippedVersion = 9_000

/**
 * Takes away the tables and triggers that no schedule writes to. Reading all of them takes most of the time in which a replica is opened, and the
 * tests with real files have all of them.
 */
function keepOnlyWhatIsWritten(raw: SQLite.Database): void {
  const kept = new Set([...needed, ...ofExchange])
  const parents = raw.prepare('select "table" from pragma_foreign_key_list(?)').pluck()
  for (const table of kept) for (const parent of parents.all(table) as string[]) kept.add(parent)
  const named = raw.prepare('select name, tbl_name as of, sql from sqlite_master where type = ? order by name')
  const all = (type: string) => named.all(type) as { name: string; of: string; sql: string }[]
  raw.pragma('foreign_keys = OFF')
  for (const { name, of } of all('trigger'))
    if (!/^(record|keep)_/.test(name) || !(kept.has(of) || of === 'recording')) raw.exec(`drop trigger "${name}"`)
  for (const { name } of all('view')) if (name !== 'recording') raw.exec(`drop view "${name}"`)
  for (const { name, sql } of all('table')) if (/^create virtual/i.test(sql)) raw.exec(`drop table "${name}"`)
  for (const { name } of all('table'))
    if (!kept.has(name) && !name.startsWith('sqlite_')) raw.exec(`drop table "${name}"`)
  raw.pragma(`user_version = ${strippedVersion}`)
  raw.exec('vacuum')
}

let template: Promise<Buffer> | undefined

/** Returns the bytes of an office that all replicas of a test begin with. It is made once. */
export function beginning(clock: WallClock): Promise<Buffer> {
  template ??= (async () => {
    const replica = cloneOf(await bareOffice(), clock)
    replica.raw.prepare('update device set device_id = ?, token = null').run(newDeviceId())
    await replica.act(async db => {
      for (const id of begun.organisations)
        await sql`insert into organisation (id, kind, name) values (${id}, 'agency', ${`Organisation ${id}`})`.execute(
          db,
        )
      for (const id of begun.interactions)
        await sql`insert into interaction (id, kind, status, starts_on, starts_at, headline)
          values (${id}, 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', ${`Samtal ${id}`})`.execute(db)
    })
    keepOnlyWhatIsWritten(replica.raw)
    const bytes = replica.bytes()
    replica.close()
    return bytes
  })()
  return template
}
