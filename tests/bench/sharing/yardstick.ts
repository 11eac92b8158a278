import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type SQLite from 'better-sqlite3'
import { nativeBinding } from '../../../db/file/native-binding'
import { median, now, percentile } from '../measure'

type Engine = { readonly conflicts: () => { readonly cell: readonly unknown[] } }
type Folder = { readonly publish: (engine: Engine) => number; readonly collect: (engine: Engine) => number }
type Modules = {
  readonly openLocal: (file: string, how: { readonly user: string; readonly sync?: boolean }) => SQLite.Database
  readonly Engine: new (db: SQLite.Database) => Engine
  readonly FolderTransport: new (folder: string, passphrase: string, space: string) => Folder
}

/** What the prototype took for the same work, in milliseconds. */
export type YardstickTimes = {
  /** Writing all rows, without and with the capture of changes. */
  readonly bare: number
  readonly captured: number
  readonly publish: number
  readonly collect: number
  /** An edit, from the writing of one to the reading of the other: the median and the slowest of 20. */
  readonly seen: { readonly median: number; readonly slow: number }
  /** Both exchange what they wrote offline, until both have all of it. */
  readonly joined: number
  readonly conflicts: number
}

const made = '2026-11-22T08:00:00.000Z'

/** Loads the prototype from a folder. It is copied to where the packages are, and opens SQLite as this machine can. */
async function modulesIn(folder: string, work: string): Promise<Modules> {
  mkdirSync(work, { recursive: true })
  const binding = nativeBinding()
  const local = readFileSync(join(folder, 'local.mjs'), 'utf8')
  const options = binding === undefined ? '' : `, ${JSON.stringify({ nativeBinding: binding })}`
  writeFileSync(join(work, 'local.mjs'), local.replace('new Database(file)', `new Database(file${options})`))
  for (const name of ['engine.mjs', 'foldertransport.mjs']) copyFileSync(join(folder, name), join(work, name))
  const load = async (name: string): Promise<object> => (await import(pathToFileURL(join(work, name)).href)) as object
  return {
    ...(await load('local.mjs')),
    ...(await load('engine.mjs')),
    ...(await load('foldertransport.mjs')),
  } as Modules
}

/** Writes as many rows as ours, half of them meetings with a note and half of them links, some in each transaction. */
function fill(db: SQLite.Database, meetings: number, inChange: number, note: (nth: number) => string): void {
  const row = db.prepare(
    "insert into interaction (id, occurred_on, kind, subject, notes, minutes, created_at) values (?, '2026-03-01', 'möte', ?, ?, 45, ?)",
  )
  const link = db.prepare("insert into interaction_issue (id, interaction_id, issue_id) values (?, ?, 'i')")
  db.prepare("insert into issue (id, title, status, created_at) values ('i', 'Frågan', 'aktiv', ?)").run(made)
  const write = db.transaction((from: number) => {
    for (let nth = from; nth < Math.min(meetings, from + inChange); nth += 1) {
      row.run(`m-${nth}`, `Möte ${nth}`, note(nth), made)
      link.run(`m-${nth}:i`, `m-${nth}`)
    }
  })
  for (let from = 0; from < meetings; from += inChange) write(from)
}

/** Does the same work with the prototype in a folder of its own, and returns what it took. */
export async function yardstickTimes(
  prototype: string,
  work: string,
  { meetings, inChange, note }: { meetings: number; inChange: number; note: (nth: number) => string },
): Promise<YardstickTimes> {
  const { openLocal, Engine, FolderTransport } = await modulesIn(prototype, join(work, 'prototype'))
  const timed = (doing: () => unknown): number => {
    const begun = now()
    doing()
    return now() - begun
  }
  const at = (name: string) => join(work, name)
  const bareDb = openLocal(at('bare.db'), { user: 'a', sync: false })
  const bare = timed(() => fill(bareDb, meetings, inChange, note))
  bareDb.close()
  const [one, other] = [openLocal(at('a.db'), { user: 'a' }), openLocal(at('b.db'), { user: 'b' })]
  const captured = timed(() => fill(one, meetings, inChange, note))
  const [a, b] = [new Engine(one), new Engine(other)]
  const folder = new FolderTransport(at('folder'), 'yardstick', 'space')
  const publish = timed(() => folder.publish(a))
  const collect = timed(() => folder.collect(b))
  const edit = (db: SQLite.Database, column: string, value: string | number, nth: number) =>
    db.prepare(`update interaction set ${column} = ? where id = ?`).run(value, `m-${nth}`)
  const seen: number[] = []
  for (let nth = 0; nth < 100; nth += 1)
    seen.push(
      timed(() => {
        edit(one, 'outcome', `u${nth}`, nth)
        folder.publish(a)
        folder.collect(b)
      }),
    )
  for (let nth = 0; nth < 1_000; nth += 1) {
    edit(one, 'notes', `A ${nth}`, nth)
    edit(other, nth % 2 ? 'notes' : 'minutes', nth % 2 ? `B ${nth}` : nth, nth)
  }
  const joined = timed(() => {
    for (const engine of [a, b]) folder.publish(engine)
    for (const engine of [a, b]) folder.collect(engine)
  })
  const conflicts = a.conflicts().cell.length
  one.close()
  other.close()
  return {
    bare,
    captured,
    publish,
    collect,
    seen: { median: median(seen), slow: percentile(seen, 0.95) },
    joined,
    conflicts,
  }
}
