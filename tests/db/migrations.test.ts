import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate } from '../../db/migrate'
import { migrations } from '../../db/migrations'
import { aStoreAt, stepTo, tablesOf } from './raw-store'

const anOrganisation =
  "insert into organisation (id, kind, name, abbreviation) values ('se-myn-x', 'agency', 'Provverket', 'PV')"

test('the steps are numbered without gaps, in the order they are applied', () => {
  const numbers = Object.keys(migrations).map(name => Number(name.slice(0, 4)))
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
})

test('0001 gives a store its identity, its clock and its change record', async () => {
  const raw = await aStoreAt('0001-change-record')
  expect(tablesOf(raw)).toEqual(['change', 'device', 'row_clock'])
  expect(raw.pragma('user_version', { simple: true })).toBe(1)
  raw.close()
})

test('0002 adds organisations and people, and what is written in them is recorded', async () => {
  const raw = await aStoreAt('0001-change-record')
  await stepTo(raw, '0002-organisations-and-people')
  raw.exec(anOrganisation)
  expect(raw.prepare('select op, table_name, row_id, schema_version from change').all()).toEqual([
    { op: 'I', table_name: 'organisation', row_id: 'se-myn-x', schema_version: 2 },
  ])
  raw.close()
})

test('0003 adds issues and partners and leaves the organisations as they were', async () => {
  const raw = await aStoreAt('0002-organisations-and-people')
  raw.exec(anOrganisation)
  const before = raw.prepare('select * from organisation').all()
  await stepTo(raw, '0003-issues-and-partners')
  expect(raw.prepare('select * from organisation').all()).toEqual(before)
  raw.exec(
    "insert into partner (id, name, short_name, kind, organisation_id, sort_order) values ('p', 'Provverket', 'Prov', 'agency', 'se-myn-x', 'a')",
  )
  expect(raw.prepare('select max(schema_version) from change').pluck().get()).toBe(3)
  raw.close()
})

test('0004 adds the log, whose rows must name people and issues that exist', async () => {
  const raw = await aStoreAt('0003-issues-and-partners')
  await stepTo(raw, '0004-interaction-log')
  raw.pragma('foreign_keys = ON')
  raw.exec(
    "insert into interaction (id, kind, status, starts_on, starts_at, headline) values ('i', 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', 'Samtal')",
  )
  expect(() =>
    raw.exec("insert into interaction_issue (id, interaction_id, issue_id) values ('i:x', 'i', 'x')"),
  ).toThrow(/FOREIGN KEY/)
  raw.close()
})

test('0005 indexes the names that were there before it', async () => {
  const raw = await aStoreAt('0004-interaction-log')
  raw.exec(anOrganisation)
  await stepTo(raw, '0005-name-index')
  expect(raw.prepare("select words from name_index where name_index match 'prov*'").pluck().all()).toEqual([
    'Provverket PV ',
  ])
  raw.close()
})

test('a step that fails half way leaves the store as it was, at the version it had', async () => {
  const raw = await aStoreAt('0005-name-index')
  const failing = {
    up: async (db: Parameters<(typeof migrations)[string]['up']>[0]) => {
      await sql`create table half (a text)`.execute(db)
      throw new Error('a step that fails')
    },
  }
  await expect(migrate(raw, { ...migrations, '9999-fails': failing })).rejects.toThrow('a step that fails')
  expect(tablesOf(raw)).not.toContain('half')
  expect(raw.pragma('user_version', { simple: true })).toBe(Object.keys(migrations).length)
  raw.close()
})

test('a store that is up to date is not touched', async () => {
  const raw = await aStoreAt('0005-name-index')
  const before = raw.pragma('data_version', { simple: true })
  const changes = raw.prepare('select total_changes()').pluck().get()
  await migrate(raw)
  expect(raw.prepare('select total_changes()').pluck().get()).toBe(changes)
  expect(raw.pragma('data_version', { simple: true })).toBe(before)
  raw.close()
})
