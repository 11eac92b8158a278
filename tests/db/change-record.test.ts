import type SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../db/migrations'
import { aDemoOffice, anOffice } from './office'
import { aStoreAt, connect, tablesOf } from './raw-store'

type Change = {
  op: string
  table_name: string
  row_id: string
  columns: string
  prev: string
  hlc: string
  action_id: string
}

const allChanges = (raw: SQLite.Database) =>
  raw.prepare('select * from change order by device_sequence').all() as Change[]
const rowsOf = (raw: SQLite.Database, table: string) =>
  (raw.prepare(`select * from ${table} order by id`).all() as Record<string, unknown>[]).map(
    ({ rid: _, ...row }) => row,
  )
const recorded = (raw: SQLite.Database) =>
  tablesOf(raw).filter(table =>
    (raw.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[]).includes('deleted_at'),
  )

test('replaying the change record into an empty store produces the same rows in every table', async () => {
  const store = await aDemoOffice()
  const source = connect(store.file)
  const target = await aStoreAt(Object.keys(migrations).at(-1) ?? '')
  target.exec('update device set is_merging = 1')
  target.pragma('foreign_keys = OFF')
  target.exec('begin')
  for (const { op, table_name, row_id, columns } of allChanges(source)) {
    const values = JSON.parse(columns) as Record<string, string | number | null>
    const names = Object.keys(values)
    if (op === 'I')
      target
        .prepare(`insert into ${table_name} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`)
        .run(...Object.values(values))
    else
      target
        .prepare(`update ${table_name} set ${names.map(name => `${name} = ?`).join(', ')} where id = ?`)
        .run(...Object.values(values), row_id)
  }
  target.exec('commit')
  expect(recorded(source).length).toBeGreaterThan(40)
  for (const table of recorded(source)) expect(rowsOf(target, table), table).toEqual(rowsOf(source, table))
  source.close()
  target.close()
})

test('a change by another program is recorded with its new values and the stamps of the old ones', async () => {
  const { file } = await anOffice()
  const foreign = connect(file)
  foreign.exec("update issue set short_name = 'Malmbanan', name_en = 'Double track' where id = 'malmbanan'")
  const [insert, update] = foreign.prepare("select * from change where row_id = 'malmbanan' order by hlc").all() as [
    Change,
    Change,
  ]
  expect(update.op).toBe('U')
  expect(JSON.parse(update.columns)).toEqual({ short_name: 'Malmbanan', name_en: 'Double track' })
  expect(JSON.parse(update.prev)).toEqual({ short_name: insert.hlc, name_en: insert.hlc, '~d': insert.hlc })
  foreign.close()
})

test('an update that changes nothing is not recorded', async () => {
  const { file } = await anOffice()
  const foreign = connect(file)
  const before = allChanges(foreign).length
  foreign.exec("update issue set short_name = short_name where id = 'malmbanan'")
  expect(allChanges(foreign)).toHaveLength(before)
  foreign.close()
})

test('no row can be deleted or given another id', async () => {
  const { file } = await anOffice()
  const foreign = connect(file)
  expect(() => foreign.exec("delete from issue where id = 'malmbanan'")).toThrow('rows are never deleted')
  expect(() => foreign.exec("update issue set id = 'x' where id = 'malmbanan'")).toThrow('an id never changes')
  expect(() => foreign.exec('delete from device')).toThrow('a store keeps its device')
  foreign.close()
})

test('the change record can be neither deleted nor altered', async () => {
  const { file } = await anOffice()
  const foreign = connect(file)
  expect(() => foreign.exec('delete from change')).toThrow('append-only')
  expect(() => foreign.exec("update change set columns = '{}'")).toThrow('append-only')
  foreign.close()
})

test('changes are numbered without gaps, with rising stamps and one id for each action', async () => {
  const store = await aDemoOffice()
  const raw = connect(store.file)
  const changes = allChanges(raw) as (Change & { device_sequence: number })[]
  expect(changes.map(change => change.device_sequence)).toEqual(changes.map((_, index) => index + 1))
  const stamps = changes.map(change => change.hlc)
  expect(stamps).toEqual([...stamps].sort())
  expect(new Set(stamps).size).toBe(stamps.length)
  expect(new Set(changes.map(change => change.action_id)).size).toBe(2)
  raw.close()
})

test('the clock never goes back, and a full counter moves on to the next millisecond', async () => {
  const { file } = await anOffice()
  const foreign = connect(file)
  const future = Date.now() + 3_600_000
  foreign.exec(`update device set clock_ms = ${future}, clock_counter = 65534`)
  foreign.exec("update issue set short_name = 'a' where id = 'malmbanan'")
  foreign.exec("update issue set short_name = 'b' where id = 'malmbanan'")
  expect(foreign.prepare('select clock_ms - ? as ms, clock_counter as counter from device').get(future)).toEqual({
    ms: 1,
    counter: 0,
  })
  foreign.close()
})
