import type SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { checkSeals } from '../../db/seals/check-seals'
import { columnsDigest } from '../../db/seals/seal-hash'
import { openStore, type Store } from '../../db/store'
import { makeBackup } from '../../office/keeping/backups/make-backup'
import { checkHistory } from '../../office/keeping/check-history'
import type { IssueId } from '../../src-shared/records/ids'
import { aDemoOffice, anOffice, closing } from './office'
import { connect } from './raw-store'

const malmbanan = 'malmbanan' as IssueId

const rename = (store: Store, name: string) =>
  store.change(db => db.updateTable('issue').set({ short_name: name }).where('id', '=', malmbanan).execute())

/** Does something to a file that another program could do, once it has taken the guards of the record away. */
function unguarded(file: string, work: (raw: SQLite.Database) => void): void {
  const raw = connect(file)
  for (const name of ['keep_record_update', 'keep_record_delete', 'keep_seal_update', 'keep_seal_delete'])
    raw.exec(`drop trigger ${name}`)
  work(raw)
  raw.close()
}

const kindsIn = (file: string) => checkHistory(file).faults.map(({ kind }) => kind)

test('every commit is sealed, and an office that only Talan has written to holds', async () => {
  const store = await aDemoOffice()
  await rename(store, 'Malmbanan')
  const raw = connect(store.file)
  const seals = raw.prepare('select count(*) from seal').pluck().get()
  const actions = raw.prepare('select count(distinct action_id) from change').pluck().get()
  expect(seals).toBe(actions)
  expect(checkSeals(raw)).toEqual({
    sealed: raw.prepare('select count(*) from change').pluck().get(),
    unsealed: 0,
    faults: [],
  })
  raw.close()
})

test.each([
  ['a word', `update change set columns = replace(columns, 'Malmbanan', 'Ostkusten') where device_sequence = :last`],
  ['the one who made it', `update change set user_id = 'someone else' where device_sequence = :last`],
  ['the time', `update change set hlc = '0000000000000001' || substr(hlc, 17) where device_sequence = :last`],
  ['what was overwritten', `update change set prev = '{}' where device_sequence = :last`],
])('an entry in which %s was changed is found', async (_, statement) => {
  const store = await anOffice()
  await rename(store, 'Malmbanan')
  await store.close()
  unguarded(store.file, raw => {
    const last = raw.prepare('select max(device_sequence) from change').pluck().get()
    expect(raw.prepare(statement).run({ last }).changes).toBe(1)
  })
  expect(kindsIn(store.file)).toEqual(['altered'])
})

test('an entry that was removed is found, in the middle and at the end', async () => {
  const store = await aDemoOffice()
  await rename(store, 'Malmbanan')
  await rename(store, 'Järnvägen')
  await store.close()
  unguarded(store.file, raw =>
    raw.exec('delete from change where device_sequence = (select max(device_sequence) from change) - 1'),
  )
  expect(kindsIn(store.file)).toEqual(['missing'])
  const other = await aDemoOffice()
  await rename(other, 'Malmbanan')
  await other.close()
  unguarded(other.file, raw => {
    raw.exec('delete from change where device_sequence = (select max(device_sequence) from change)')
    raw.exec('delete from seal where device_sequence = (select max(device_sequence) from seal)')
  })
  expect(kindsIn(other.file)).toEqual(['missing'])
})

test('what another program writes is sealed when Talan next opens the file', async () => {
  const store = await anOffice()
  await store.close()
  const foreign = connect(store.file)
  foreign.exec("update issue set short_name = 'Malmbanan' where id = 'malmbanan'")
  expect(checkSeals(foreign).unsealed).toBe(1)
  foreign.close()
  await (await openStore(store.file, 'test')).close()
  expect(checkHistory(store.file)).toMatchObject({ unsealed: 0, faults: [] })
})

test('what another program writes while Talan is open is sealed with the next change', async () => {
  const store = await anOffice()
  const foreign = connect(store.file)
  foreign.exec("update issue set short_name = 'Malmbanan' where id = 'malmbanan'")
  foreign.close()
  await rename(store, 'Järnvägen')
  expect(checkHistory(store.file)).toMatchObject({ unsealed: 0, faults: [] })
})

test('a copy that becomes a device of its own begins a chain that names where the old one ended', async () => {
  const store = await anOffice()
  await rename(store, 'Malmbanan')
  const { file: copy } = await makeBackup({ file: store.file, user: 'test' }, new Date())
  const other = closing(await openStore(copy, 'test'))
  await rename(other, 'Järnvägen')
  await other.close()
  expect(checkHistory(copy).faults).toEqual([])
  unguarded(copy, raw => {
    const after = raw.prepare('select after from seal where device_id = (select device_id from device)').pluck().get()
    const before = raw.prepare(`select json_array(device_id, max(device_sequence), hash) from seal
      where device_id <> (select device_id from device) group by device_id order by device_id`)
    expect(JSON.parse(String(after))).toEqual((before.pluck().all() as string[]).map(head => JSON.parse(head)))
    raw.exec(`update seal set hash = replace(hash, substr(hash, 1, 1), 'x') where device_sequence =
      (select max(device_sequence) from seal where device_id <> (select device_id from device)) and device_id <> (select device_id from device)`)
  })
  expect(kindsIn(copy)).toEqual(expect.arrayContaining(['altered', 'cut-loose']))
})

test('words that are blanked by a decision leave every seal as it was, and without a decision they are found', async () => {
  const store = await anOffice()
  await rename(store, 'Hemligt')
  await rename(store, 'Malmbanan')
  await store.close()
  unguarded(store.file, raw => {
    const [entry] = raw
      .prepare(`select device_id, device_sequence, salt, columns from change where columns like '%Hemligt%'`)
      .all() as { device_id: string; device_sequence: number; salt: string; columns: string }[]
    if (!entry) throw new Error('the word is in the record')
    raw
      .prepare(
        `update change set columns = '{}', salt = null, columns_digest = ? where device_id = ? and device_sequence = ?`,
      )
      .run(columnsDigest(entry.salt, entry.columns), entry.device_id, entry.device_sequence)
  })
  expect(kindsIn(store.file)).toEqual(['blanked'])
  unguardedDecision(store.file)
  expect(kindsIn(store.file)).toEqual([])
})

/** Writes the decision to blank words of a row into the record, as another program would: erasing for good is not built. */
function unguardedDecision(file: string): void {
  const raw = connect(file)
  raw.exec(`update device set clock_ms = clock_ms + 1, device_sequence = device_sequence + 1`)
  raw.exec(`insert into change (device_id, device_sequence, hlc, action_id, table_name, row_id, op, columns, prev, schema_version, nonce, salt)
    select device_id, device_sequence, stamp, stamp, 'issue', 'malmbanan', 'P', '["short_name"]', '{}', 32, 'decision', 'salt' from device`)
  raw.close()
}

test('a history that was written again from the start is contradicted by a copy', async () => {
  const store = await anOffice()
  await rename(store, 'Malmbanan')
  await makeBackup({ file: store.file, user: 'test' }, new Date())
  await rename(store, 'Järnvägen')
  await store.close()
  unguarded(store.file, raw => {
    raw.exec(`update change set columns = replace(columns, 'Malmbanan', 'Ostkusten')`)
    raw.exec('delete from seal')
  })
  // Talan seals what it finds when it opens the file, so the chain in the file holds again.
  await (await openStore(store.file, 'test')).close()
  expect(kindsIn(store.file)).toContain('unknown-head')
})

test('an office that went back to an earlier copy is not called altered', async () => {
  const store = await anOffice()
  const { file: copy } = await makeBackup({ file: store.file, user: 'test' }, new Date('2026-11-01T08:00:00Z'))
  await rename(store, 'Malmbanan')
  await makeBackup({ file: store.file, user: 'test' }, new Date('2026-11-01T09:00:00Z'))
  await store.close()
  const { restoreBackup } = await import('../../office/keeping/backups/restore-backup')
  await restoreBackup({ file: store.file, copy, user: 'test' }, new Date('2026-11-01T10:00:00Z'))
  const back = closing(await openStore(store.file, 'test'))
  await rename(back, 'Järnvägen')
  await back.close()
  expect(kindsIn(store.file)).toEqual([])
})

test('a deletion records the stamps of the whole row, and every other change that of the tombstone', async () => {
  const store = await anOffice()
  await rename(store, 'Malmbanan')
  const remove = (deletedAt: string | null) =>
    store.change(db => db.updateTable('issue').set({ deleted_at: deletedAt }).where('id', '=', malmbanan).execute())
  await remove('2026-11-29T08:00:00.000Z')
  await remove(null)
  const raw = connect(store.file)
  const entries = raw.prepare("select hlc, prev from change where row_id = 'malmbanan' order by hlc").all() as {
    hlc: string
    prev: string
  }[]
  raw.close()
  const [made, renamed, removed] = entries.map(({ hlc }) => hlc)
  expect(entries.map(({ prev }) => JSON.parse(prev))).toEqual([
    {},
    { short_name: made, '~d': made },
    { '*': made, short_name: renamed },
    { deleted_at: removed, '~d': removed },
  ])
})
