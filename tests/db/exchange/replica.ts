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

/** Lets a connection keep every statement that it has prepared, also those of the checks: schedules ask the same again and again. */
function preparingOnce(raw: SQLite.Database): void {
  const prepare = raw.prepare.bind(raw)
  const kept = new Map<string, SQLite.Statement>()
  const value = (text: string): SQLite.Statement => {
    const known = kept.get(text) ?? prepare(text)
    kept.set(text, known)
    return known
  }
  Object.defineProperty(raw, 'prepare', { value })
}

/**
 * One office on one laptop, in memory: its tables, triggers and seals are those of a file. It is changed as `store.change` does, without what has to
 * do with a file.
 */
export class Replica {
  readonly db: Writer
  readonly #prepare: ReturnType<typeof preparingOn>
  /** By how many milliseconds its clock is wrong. */
  skew = 0

  #clock: WallClock
  #isBegun = true

  constructor(
    readonly raw: SQLite.Database,
    clock: WallClock,
  ) {
    this.#clock = clock
    preparingOnce(raw)
    // The triggers ask for the time in SQL.
    raw.function('unixepoch', { varargs: true }, () => (this.#clock.now + this.skew + 0.5) / 1_000)
    raw.function('is_beginning_again', () => (this.#isBegun ? 0 : 1))
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

  /** Makes it again what every replica begins with, for another schedule. The connection keeps its statements, whose preparing takes most of the time. */
  beginAgain(kept: readonly KeptTable[], clock: WallClock): void {
    this.#clock = clock
    this.skew = 0
    this.#isBegun = false
    this.raw.transaction(() => {
      for (const { table, columns, rows } of kept) {
        const names = columns.map(name => `"${name}"`)
        if (table === 'device') {
          for (const row of rows)
            this.raw.prepare(`update device set ${names.map(name => `${name} = ?`).join(', ')}`).run(...row)
          continue
        }
        this.raw.prepare(`delete from ${table}`).run()
        const insert = `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`
        for (const row of rows) this.raw.prepare(insert).run(...row)
      }
    })()
    this.#isBegun = true
  }

  /** Returns the rows of a question, which is prepared once. */
  all = <Row>(text: string, ...given: readonly unknown[]): Row[] =>
    this.raw
      .prepare(text)
      .raw(false)
      .all(...given) as Row[]
  /** Returns the first column of each row. */
  column = <Value>(text: string, ...given: readonly unknown[]): Value[] =>
    (
      this.raw
        .prepare(text)
        .raw(true)
        .all(...given) as [Value][]
    ).map(([value]) => value)
  /** Returns the rows as arrays. */
  cells = (text: string): unknown[] => this.raw.prepare(text).raw(true).all()
}

/** Opens a replica out of the bytes of another, as the same device. It is what a laptop is whose whole disk was restored. */
export const cloneOf = (bytes: Buffer, clock: WallClock): Replica => new Replica(inMemory(Buffer.from(bytes)), clock)

/** Opens a replica out of the bytes of another, as a device of its own. It is what a copied or restored file becomes. */
export async function replicaOf(bytes: Buffer, clock: WallClock): Promise<Replica> {
  const replica = cloneOf(bytes, clock)
  await replica.act(becomeNewDevice)
  return replica
}

/** Replicas that earlier schedules began with and are done with. */
const idle: Replica[] = []

/** Returns a replica as every schedule begins with, as a device of its own. */
export async function newReplica(clock: WallClock): Promise<Replica> {
  const { bytes, kept } = await beginning(clock)
  const replica = idle.pop() ?? cloneOf(bytes, clock)
  replica.beginAgain(kept, clock)
  await replica.act(becomeNewDevice)
  return replica
}

/** Keeps replicas of a schedule that has ended well for the next one. */
export const keepForNext = (replicas: readonly Replica[]): void => void idle.push(...replicas)

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

/** What is in a table that schedules write to, at the beginning: its columns, with the number of each row, and its rows. */
type KeptTable = { readonly table: string; readonly columns: readonly string[]; readonly rows: readonly unknown[][] }

/** The tables that schedules write to. */
const written = [
  ...['interaction_organisation', 'organisation', 'interaction', 'change', 'seal', 'row_clock', 'device'],
  ...['clashing_row', 'parked_row'],
]

/** Returns what is in the tables that schedules write to. */
function keptIn({ raw }: Replica): KeptTable[] {
  const columnsOf = raw.prepare('select name from pragma_table_info(?)').pluck()
  return written.map(table => {
    const own = columnsOf.all(table) as string[]
    const isNumbered = own.includes('rid') || /without rowid/i.test(textOf(raw, table))
    const columns = isNumbered ? own : ['rowid', ...own]
    const rows = raw
      .prepare(`select ${columns.map(name => `"${name}"`).join(', ')} from ${table}`)
      .raw()
      .all()
    return { table, columns, rows: rows as unknown[][] }
  })
}

const textOf = (raw: SQLite.Database, name: string): string =>
  String(raw.prepare('select sql from sqlite_master where name = ?').pluck().get(name))

/** Lets the triggers that keep rows and seals from being deleted know of a replica that begins again. They hold at every other time. */
function letBeginAgain(raw: SQLite.Database): void {
  const triggers = raw
    .prepare("select name, sql from sqlite_master where type = 'trigger' and tbl_name <> 'recording'")
    .all() as { name: string; sql: string }[]
  for (const { name, sql: text } of triggers) {
    const isGuarded = /\bwhen\b([\s\S]*?)\bbegin\b/i
    const guarded = isGuarded.test(text)
      ? text.replace(isGuarded, (_, when: string) => `when (${when}) and not is_beginning_again() begin`)
      : text.replace(/\bbegin\b/i, 'when not is_beginning_again() begin')
    raw.exec(`drop trigger "${name}"`)
    raw.exec(guarded)
  }
}

type Beginning = { readonly bytes: Buffer; readonly kept: readonly KeptTable[] }
let template: Promise<Beginning> | undefined

/** Returns the bytes of an office that all replicas of a test begin with. It is made once. */
function beginning(clock: WallClock): Promise<Beginning> {
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
    letBeginAgain(replica.raw)
    const begins = { bytes: replica.bytes(), kept: keptIn(replica) }
    replica.close()
    return begins
  })()
  return template
}
