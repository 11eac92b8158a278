import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { recordFaultsIn } from '../../db/record/record-faults'
import { openStore, type Store } from '../../db/store'
import { acceptBreaks } from '../../office/keeping/accept-breaks'
import { makeBackup } from '../../office/keeping/backups/make-backup'
import { checkHistory } from '../../office/keeping/check-history'
import { salvageOffice } from '../../office/keeping/salvage-office'
import { undoAction } from '../../office/log/undo/undo-action'
import { malmbanan } from './an-interaction'
import { aDemoOffice, aFolder, anOffice, closing } from './office'
import { connect } from './raw-store'

const rename = (store: Store, name: string) =>
  store.change(db => db.updateTable('issue').set({ short_name: name }).where('id', '=', malmbanan).execute())

/** Does something to a file that another program could do, once it has taken the guards of the record away, and puts them back. */
function unguarded(file: string, work: (raw: SQLite.Database) => void): void {
  const raw = connect(file)
  const guards = raw
    .prepare(
      "select name, sql from sqlite_master where type = 'trigger' and (name like 'keep\\_record%' escape '\\' or name like 'keep\\_seal%' escape '\\')",
    )
    .all() as { name: string; sql: string }[]
  for (const { name } of guards) raw.exec(`drop trigger ${name}`)
  work(raw)
  for (const { sql } of guards) raw.exec(sql)
  raw.close()
}

/** Changes who made the entries with these numbers. */
const alter = (file: string, from: number, to = from) =>
  unguarded(file, raw =>
    raw.prepare("update change set user_id = user_id || '?' where device_sequence between ? and ?").run(from, to),
  )

const lastNumber = (file: string): number => {
  const raw = connect(file)
  const last = raw.prepare('select max(device_sequence) from change').pluck().get() as number
  raw.close()
  return last
}

const accept = (store: Store) => store.change(db => acceptBreaks(db, checkHistory(store.file).faults))
const kindsIn = (file: string) => checkHistory(file).faults.map(({ kind }) => kind)

/** Returns an office in which the entry of a renaming was altered, closed. */
async function anAlteredOffice(): Promise<string> {
  const store = await anOffice()
  await rename(store, 'Malmbanan')
  const last = lastNumber(store.file)
  await rename(store, 'Järnvägen')
  await store.close()
  alter(store.file, last)
  return store.file
}

test('a broken seal that is accepted is no fault any more, and the office says since when and by whom', async () => {
  const file = await anAlteredOffice()
  expect(kindsIn(file)).toEqual(['altered'])
  const store = closing(await openStore(file, 'anna'))
  await accept(store)
  await rename(store, 'Spåret')
  await store.close()
  expect(checkHistory(file)).toMatchObject({
    unsealed: 0,
    faults: [],
    accepted: [{ kind: 'altered', why: 'seen', by: 'anna', acceptedAt: expect.stringMatching(/^\d{4}-/) }],
  })
  expect(recordFaultsIn(file)).toEqual([])
})

test('what is altered after a broken seal was accepted is found, in the same entries and beside them', async () => {
  const file = await anAlteredOffice()
  const store = closing(await openStore(file, 'anna'))
  await accept(store)
  const last = lastNumber(file)
  await rename(store, 'Spåret')
  await store.close()
  const [accepted] = checkHistory(file).accepted
  const at = accepted?.to ?? 0
  alter(file, last + 1)
  expect(checkHistory(file).faults).toMatchObject([{ kind: 'altered', from: last + 1, to: last + 1 }])
  alter(file, at)
  expect(checkHistory(file).faults.map(({ to }) => to)).toContain(at)
})

test('an acceptance that is undone leaves the seal broken', async () => {
  const file = await anAlteredOffice()
  const store = closing(await openStore(file, 'anna'))
  const { actionId } = await accept(store)
  expect(kindsIn(file)).toEqual([])
  await store.change(db => undoAction(db, actionId, new Date()))
  expect(kindsIn(file)).toEqual(['altered'])
  expect(checkHistory(file).accepted).toEqual([])
})

test('seals that are broken one after another are one fault and are accepted as one', async () => {
  const store = await aDemoOffice()
  for (const name of ['ett', 'två', 'tre', 'fyra']) await rename(store, name)
  const last = lastNumber(store.file)
  await store.close()
  alter(store.file, last - 2, last - 1)
  const { faults } = checkHistory(store.file)
  expect(faults).toMatchObject([{ kind: 'altered', from: last - 2, to: last - 1, login: 'test?' }])
  const again = closing(await openStore(store.file, 'anna'))
  await accept(again)
  await again.close()
  expect(kindsIn(store.file)).toEqual([])
  alter(store.file, last - 3)
  // The accepted stretch is not joined to what is new beside it.
  expect(checkHistory(store.file).faults).toMatchObject([{ from: last - 3, to: last - 3 }])
})

test('a file that was set back to an earlier number goes on as a new device once that is accepted', async () => {
  const store = await anOffice()
  await rename(store, 'Malmbanan')
  await rename(store, 'Järnvägen')
  await store.close()
  unguarded(store.file, raw =>
    raw.exec(`delete from change where device_sequence = (select max(device_sequence) from change);
      update device set device_sequence = device_sequence - 1`),
  )
  expect(kindsIn(store.file)).toEqual(['missing'])
  const again = closing(await openStore(store.file, 'anna'))
  await accept(again)
  await rename(again, 'Spåret')
  await again.close()
  expect(checkHistory(store.file)).toMatchObject({ unsealed: 0, faults: [] })
  expect(recordFaultsIn(store.file).filter(({ kind }) => kind === 'gap')).toEqual([])
})

test('a copy that contradicts the office can be accepted, and a later contradiction is found', async () => {
  const store = await anOffice()
  await rename(store, 'Malmbanan')
  const { file: copy } = await makeBackup({ file: store.file, user: 'test' }, new Date('2026-11-29T08:00:00Z'))
  await store.close()
  unguarded(store.file, raw =>
    raw.exec(`update change set columns = replace(columns, 'Malmbanan', 'Ostkusten') where device_id = (select device_id from device);
      delete from seal where device_id = (select device_id from device)`),
  )
  const again = closing(await openStore(store.file, 'anna'))
  expect(checkHistory(store.file).faults).toMatchObject([{ kind: 'unknown-head', at: '2026-11-29T08:00:00Z' }])
  await accept(again)
  await again.close()
  expect(kindsIn(store.file)).toEqual([])
  unguarded(copy, raw =>
    raw.exec(`update seal set hash = replace(hash, substr(hash, 1, 3), 'abc')
      where device_id = (select device_id from device)`),
  )
  expect(kindsIn(store.file)).toEqual(['unknown-head'])
})

/** Overwrites pages of a table with junk. The log must be in the file. */
function spoil(file: string, table: string, from: number, to?: number): void {
  const raw = connect(file)
  raw.pragma('wal_checkpoint(TRUNCATE)')
  const pages = raw.prepare('select pageno from dbstat where name = ? order by path').pluck().all(table) as number[]
  raw.close()
  const content = readFileSync(file)
  for (const page of pages.slice(from, to)) content.fill(0x5a, (page - 1) * 4096, page * 4096)
  writeFileSync(file, content)
}

/** Makes an office with a copy, damages its file, salvages it and puts what was salvaged in its place. Returns the file. */
async function aSalvagedOffice(table: string, from: number, to?: number): Promise<string> {
  const store = await aDemoOffice()
  const { file } = store
  for (const name of ['ett', 'två', 'tre']) await rename(store, name)
  await makeBackup({ file, user: 'test' }, new Date('2026-11-29T08:00:00Z'))
  await store.close()
  spoil(file, table, from, to)
  const target = join(aFolder(), 'räddad.talan')
  await salvageOffice({ file, target, user: 'anna', language: 'sv' })
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  renameSync(target, file)
  return file
}

test.each([
  ['entries were lost', 'change', 2, 5, 'altered'],
  ['seals were lost', 'seal', 0, undefined, 'resealed'],
] as const)(
  'an office that was salvaged because %s says so, and old copies do not call it altered',
  async (_, table, from, to, kind) => {
    const file = await aSalvagedOffice(table, from, to)
    const { faults, unsealed, accepted } = checkHistory(file)
    expect({ faults, unsealed }).toEqual({ faults: [], unsealed: 0 })
    expect(accepted).toEqual(expect.arrayContaining([expect.objectContaining({ kind, why: 'salvaged', by: 'anna' })]))
    // Without that the same file is not taken as it is.
    const raw = connect(file)
    raw.exec("update accepted_break set deleted_at = '2026-11-30'")
    raw.close()
    expect(kindsIn(file)).toContain(kind === 'resealed' ? 'unknown-head' : kind)
  },
)

test('what is altered in a salvaged office outside what was damaged is found, also by an old copy', async () => {
  const file = await aSalvagedOffice('change', 2, 5)
  const raw = connect(file)
  const number = raw.prepare(`select device_sequence from change where columns like '%"två"%'`).pluck().get() as number
  raw.close()
  alter(file, number)
  expect(checkHistory(file).faults).toMatchObject([{ kind: 'altered', from: number, to: number }])
  unguarded(file, raw => raw.exec(`update seal set hash = replace(hash, substr(hash, 1, 3), 'abc')`))
  expect(kindsIn(file)).toContain('unknown-head')
})
