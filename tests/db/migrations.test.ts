import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate } from '../../db/migrate'
import { migrations } from '../../db/migrations'
import { aStoreAt, stepTo, tablesOf } from './raw-store'

const newest = Object.keys(migrations).at(-1) ?? ''

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

test('0002 adds organisations and people, and records their changes', async () => {
  const raw = await aStoreAt('0001-change-record')
  await stepTo(raw, '0002-organisations-and-people')
  raw.exec(anOrganisation)
  expect(raw.prepare('select op, table_name, row_id, schema_version from change').all()).toEqual([
    { op: 'I', table_name: 'organisation', row_id: 'se-myn-x', schema_version: 2 },
  ])
  raw.close()
})

test('0003 adds issues and partners and leaves the organisations unchanged', async () => {
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

const later: readonly [step: string, before: string, table: string, row: string][] = [
  [
    '0006-aims-funding-and-places',
    '0005-name-index',
    'aim',
    "insert into aim (id, name, name_en, short_name, sort_order) values ('a', 'Synas', 'Be seen', 'Synas', 'a')",
  ],
  [
    '0007-decided-wordings',
    '0006-aims-funding-and-places',
    'issue_version',
    "insert into issue_version (id, issue_id, wording, sort_order) values ('v', 'i', 'Hela banan', 'a')",
  ],
  [
    '0008-asks-positions-and-commitments',
    '0007-decided-wordings',
    'commitment',
    "insert into commitment (id, made_by, promise, status) values ('k', 'us', 'Skicka underlag', 'open')",
  ],
  [
    '0009-decision-processes',
    '0008-asks-positions-and-commitments',
    'decision_process',
    "insert into decision_process (id, name, level) values ('p', 'Naturresursavgifter', 'se')",
  ],
  [
    '0010-names-and-contact-ways',
    '0009-decision-processes',
    'organisation_name',
    "insert into organisation_name (id, organisation_id, name) values ('n', 'se-myn-x', 'Gamla Provverket')",
  ],
  [
    '0011-notes-tags-and-views',
    '0010-names-and-contact-ways',
    'tag',
    "insert into tag (id, name) values ('t', 'brådskande')",
  ],
  [
    '0012-report-runs-and-imports',
    '0011-notes-tags-and-views',
    'import_batch',
    "insert into import_batch (id, source_name, source_sha256, kind, read_at) values ('b', 'logg.csv', 'x', 'log', '2026-11-22T00:00Z')",
  ],
]

test.each(later)('%s leaves the rows of %s unchanged, and records changes in %s', async (step, before, table, row) => {
  const raw = await aStoreAt(before)
  raw.exec(anOrganisation)
  const held = () =>
    tablesOf(raw)
      .filter(name => !['change', 'device', 'row_clock'].includes(name))
      .map(name => [name, raw.prepare(`select * from ${name}`).all()] as const)
  const earlier = held()
  await stepTo(raw, step)
  expect(held().filter(([name]) => earlier.some(([known]) => known === name))).toEqual(earlier)
  raw.pragma('foreign_keys = OFF')
  raw.exec(row)
  expect(raw.prepare('select op, schema_version from change where table_name = ?').all(table)).toEqual([
    { op: 'I', schema_version: Number(step.slice(0, 4)) },
  ])
  raw.close()
})

test('0013 indexes the living interactions and names that were there before it, and follows later changes', async () => {
  const raw = await aStoreAt('0012-report-runs-and-imports')
  raw.exec(anOrganisation)
  raw.exec(`insert into interaction (id, kind, status, starts_on, starts_at, headline) values
    ('i', 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', 'Samtal'), ('j', 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', 'Samtal')`)
  raw.exec("insert into interaction_organisation (id, interaction_id, organisation_id) values ('i:o', 'i', 'se-myn-x')")
  raw.exec("update interaction set deleted_at = 'x' where id = 'j'")
  const before = raw.prepare('select * from interaction').all()
  await stepTo(raw, '0013-search-index')
  const found = (table: string, words: string) =>
    raw.prepare(`select rowid from ${table} where ${table} match ?`).pluck().all(words)
  expect(raw.prepare('select * from interaction').all()).toEqual(before)
  expect(found('search_index', 'samtal provverket')).toEqual([1])
  expect(found('register_index', 'prov*')).toEqual([1 * 8 + 1])
  raw.exec("update organisation set name = 'Nyverket'")
  expect(raw.prepare('select interaction_id from search_queue').pluck().all()).toEqual(['i'])
  expect(found('register_index', 'nyverket')).toHaveLength(1)
  expect(found('register_index', 'provverket')).toEqual([])
  raw.close()
})

test('0014 indexes the last day of roles, including those that were there before it', async () => {
  const raw = await aStoreAt('0013-search-index')
  raw.exec("insert into person (id, name, sort_name) values ('p', 'Nia Nysson', 'Nysson, Nia')")
  raw.exec("insert into role_assignment (id, person_id, title, to_on) values ('r', 'p', 'Ledamot', '2026-09-28')")
  await stepTo(raw, '0014-timeline-indexes')
  const ended = "select id from role_assignment where to_on > '2026-09-01' and deleted_at is null"
  expect(raw.prepare(`explain query plan ${ended}`).all()).toMatchObject([
    { detail: expect.stringContaining('role_assignment_by_end') },
  ])
  expect(raw.prepare(ended).pluck().all()).toEqual(['r'])
  raw.close()
})

test('0016 queues every living interaction for both search indexes, together with its commitments', async () => {
  const raw = await aStoreAt('0015-derived-timelines')
  raw.exec(`insert into interaction (id, kind, status, starts_on, starts_at, headline) values
    ('i', 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', 'Samtal'), ('j', 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', 'Samtal')`)
  raw.exec("update interaction set deleted_at = 'x' where id = 'j'")
  const before = raw.prepare('select * from interaction').all()
  await stepTo(raw, '0016-hot-search')
  expect(raw.prepare('select * from interaction').all()).toEqual(before)
  const queued = () => raw.prepare('select interaction_id from search_queue').pluck().all()
  expect(queued()).toEqual(['i'])
  expect(raw.prepare('select from_rid from recent_range').pluck().all()).toEqual([0])
  raw.exec('delete from search_queue')
  raw.exec(
    "insert into commitment (id, interaction_id, made_by, promise, status) values ('k', 'i', 'us', 'Skicka underlag', 'open')",
  )
  expect(queued()).toEqual(['i'])
  expect(raw.prepare("select beside from search_source where beside like '%Skicka underlag%'").all()).toHaveLength(1)
  raw.close()
})

test('a step that fails half way leaves the store and its version unchanged', async () => {
  const raw = await aStoreAt(newest)
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
  const raw = await aStoreAt(newest)
  const before = raw.pragma('data_version', { simple: true })
  const changes = raw.prepare('select total_changes()').pluck().get()
  await migrate(raw)
  expect(raw.prepare('select total_changes()').pluck().get()).toBe(changes)
  expect(raw.pragma('data_version', { simple: true })).toBe(before)
  raw.close()
})

test('0021 indexes processes, positions and parts of records by the time of deletion, for the trash', async () => {
  const raw = await aStoreAt('0020-care-of-data')
  await stepTo(raw, '0021-parts-in-the-trash')
  const found = raw.prepare(
    "select count(*) from sqlite_master where type = 'index' and name like '%\\_deleted' escape '\\'",
  )
  expect(found.pluck().get()).toBe(13)
  raw.close()
})
