import type SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { logAhead } from '../../db/file/log-ahead'
import { insertRows } from '../../db/insert-rows'
import { anOffice } from './office'
import { connect } from './raw-store'

const written = (raw: SQLite.Database, rows: number) =>
  raw.exec(`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${rows})
    insert into search_queue (interaction_id) select 'x' || i from n`)

test('a change of many rows leaves a long log to the next idle moment, and a small one after it does not move it either', async () => {
  const store = await anOffice()
  const raw = connect(store.file)
  raw.pragma('wal_autocheckpoint = 16384')
  const ahead = logAhead(raw, () => [`${store.file}-wal`], false)
  const movesAt = () => raw.pragma('wal_autocheckpoint', { simple: true })
  written(raw, 10)
  await ahead.ready()
  expect(movesAt()).toBe(16_384)
  raw.exec('begin immediate')
  written(raw, 6_000)
  await ahead.ready()
  raw.exec('commit')
  expect(movesAt()).toBe(0)
  written(raw, 10)
  await ahead.ready()
  expect(movesAt()).toBe(0)
  ahead.move()
  expect(movesAt()).toBe(16_384)
  raw.close()
})

test('a change whose log cannot be opened ahead of its commit is committed as always', async () => {
  const store = await anOffice()
  const raw = connect(store.file)
  const ahead = logAhead(raw, () => [`${store.file}.gone-wal`], false)
  written(raw, 6_000)
  await expect(ahead.ready()).resolves.toBeUndefined()
  raw.close()
})

test('what a large change wrote is read by another connection at once, and after the log is moved into the file', async () => {
  const store = await anOffice()
  const people = Array.from({ length: 2_000 }, (_, at) => ({
    id: `p${at}`,
    name: `Nia ${at}`,
    sort_name: `${at}, Nia`,
  }))
  await store.change(db => insertRows(db, 'person', people))
  const count = () => {
    const raw = connect(store.file)
    const found = raw.prepare("select count(*) from person where name like 'Nia %'").pluck().get()
    raw.close()
    return found
  }
  expect(count()).toBe(2_000)
  store.checkpoint()
  expect(count()).toBe(2_000)
})
