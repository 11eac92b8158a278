import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrations } from '../../db/migrations'
import { applicationId } from '../../db/program-version'
import { integrityOf } from '../../db/reads/home/office-counts'
import { openStore } from '../../db/store'
import { aFolder, anOffice as aNewOffice, closing } from './office'
import { aStoreAt, connect, stepTo } from './raw-store'

const newest = Object.keys(migrations).at(-1) ?? ''

const anOrganisation =
  "insert into organisation (id, kind, name, abbreviation) values ('se-myn-x', 'agency', 'Provverket', 'PV')"

test('0015 queues all earlier interactions to be derived, and derives nothing from deleted ones', async () => {
  const raw = await aStoreAt('0014-timeline-indexes')
  raw.exec(anOrganisation)
  raw.exec(`insert into interaction (id, kind, status, starts_on, starts_at, headline) values
    ('i', 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', 'Samtal'), ('j', 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', 'Samtal')`)
  raw.exec(`insert into interaction_organisation (id, interaction_id, organisation_id) values
    ('i:o', 'i', 'se-myn-x'), ('j:o', 'j', 'se-myn-x')`)
  raw.exec("update interaction set deleted_at = 'x' where id = 'j'")
  const before = raw.prepare('select * from interaction').all()
  await stepTo(raw, '0015-derived-timelines')
  expect(raw.prepare('select * from interaction').all()).toEqual(before)
  expect(raw.prepare('select interaction_id from derived_queue').pluck().all()).toEqual(['i', 'j'])
  raw.exec('insert into organisation_above values (1, 1)')
  expect(raw.prepare('select places, month from derived_source').all()).toEqual([
    { places: '[[2,1]]', month: 202_611 },
    { places: '[]', month: null },
  ])
  raw.close()
})

const anOffice = "insert into main_task (id, name, name_en, sort_order) values ('t', 'Rådgivning', 'Advice', 'a')"
const listTables = ['decision_stage', 'decision_stage_date', 'list_value']
const rowsOf = (raw: Awaited<ReturnType<typeof aStoreAt>>, table: string) =>
  raw.prepare(`select * from ${table} order by id`).all() as { id: string; aim_id?: string | null }[]

test('0017 gives an office the lists and stages of a new one without recording it, and leaves other rows unchanged', async () => {
  const raw = await aStoreAt('0016-hot-search')
  raw.exec(anOffice)
  raw.exec("insert into aim (id, name, name_en, short_name, sort_order) values ('synlighet', 'S', 'S', 'S', 'a')")
  const before = [rowsOf(raw, 'main_task'), raw.prepare('select * from change').all()]
  await stepTo(raw, '0017-lists-and-stages')
  expect([rowsOf(raw, 'main_task'), raw.prepare('select * from change').all()]).toEqual(before)
  expect(listTables.map(table => rowsOf(raw, table).length)).toEqual([30, 71, 131])
  expect(rowsOf(raw, 'list_value').find(({ id }) => id === 'indicator:A1.1')?.aim_id).toBe('synlighet')
  expect(rowsOf(raw, 'list_value').find(({ id }) => id === 'indicator:A3.1')?.aim_id).toBeNull()
  expect(raw.pragma('foreign_key_check')).toEqual([])
  raw.exec("update list_value set name = 'Samtal' where id = 'interaction_kind:phone'")
  expect(raw.prepare("select op, prev from change where table_name = 'list_value'").all()).toEqual([
    { op: 'U', prev: '{"name":"0000000000000000-000000000000"}' },
  ])
  raw.close()
})

test('0017 leaves the lists of a file without an office empty, for the reference data or an archive to fill', async () => {
  const raw = await aStoreAt('0017-lists-and-stages')
  expect(listTables.map(table => rowsOf(raw, table))).toEqual([[], [], []])
  raw.close()
})

test('an older office that is brought up to date has exactly the lists and stages of a new one', async () => {
  const fresh = connect((await aNewOffice()).file)
  const older = await aStoreAt('0016-hot-search')
  older.exec(anOffice)
  older.exec(
    "insert into aim (id, name, name_en, short_name, sort_order) select 'synlighet', 'S', 'S', 'S', 'a' union select 'informationsspridning', 'S', 'S', 'S', 'a' union select 'legitimitet', 'S', 'S', 'S', 'a'",
  )
  await stepTo(older, newest)
  const withoutRid = (rows: object[]) => rows.map(row => ({ ...row, rid: 0 }))
  for (const table of listTables)
    expect(withoutRid(rowsOf(older, table)), table).toEqual(withoutRid(rowsOf(fresh, table)))
  older.close()
  fresh.close()
})

test('0018 records that an interaction does not concern a partner, and indexes deleted rows and stamps', async () => {
  const raw = await aStoreAt('0017-lists-and-stages')
  raw.exec(anOrganisation)
  raw.exec(
    "insert into person (id, name, sort_name, deleted_at) values ('p', 'Nia Nysson', 'Nysson, Nia', '2026-11-01')",
  )
  const before = raw.prepare('select * from person').all()
  await stepTo(raw, '0018-not-concerned')
  expect(raw.prepare('select * from person').all()).toEqual(before)
  raw.pragma('foreign_keys = OFF')
  raw.exec("insert into not_concerned (id, interaction_id, partner_id, reason) values ('i:p', 'i', 'p', 'Fel region')")
  expect(raw.prepare("select op, schema_version from change where table_name = 'not_concerned'").all()).toEqual([
    { op: 'I', schema_version: 18 },
  ])
  const planOf = (query: string) => JSON.stringify(raw.prepare(`explain query plan ${query}`).all())
  expect(planOf("select id from person where deleted_at > '2026-10-01' and deleted_at is not null")).toContain(
    'person_deleted',
  )
  expect(planOf("select row_id from change where hlc < 'x' order by hlc desc limit 5")).toContain('change_by_stamp')
  raw.close()
})

test('0020 lets people have other names that are found while typing, and leaves the people unchanged', async () => {
  const raw = await aStoreAt('0019-sorted-headlines')
  raw.exec("insert into person (id, name, sort_name) values ('p', 'Nia Nysson', 'Nysson, Nia')")
  raw.exec("insert into person (id, name, sort_name) values ('q', 'Ola Olsson', 'Olsson, Ola')")
  const before = raw.prepare('select id, name, sort_name, category, deleted_at from person').all()
  await stepTo(raw, '0020-care-of-data')
  expect(raw.prepare('select id, name, sort_name, category, deleted_at from person').all()).toEqual(before)
  const found = (words: string) =>
    raw.prepare('select rowid / 3 from name_index where name_index match ?').pluck().all(words)
  raw.exec("insert into person_alias (id, person_id, name) values ('a', 'p', 'Nia Gammelsson')")
  expect([found('gammel*'), found('nysson')]).toEqual([[1], [1]])
  raw.exec("update person set name = 'Nia Nyare' where id = 'p'")
  expect([found('gammel*'), found('nysson'), found('nyare')]).toEqual([[1], [], [1]])
  raw.exec("update person_alias set person_id = 'q'")
  expect([found('gammel*'), found('nyare'), found('olsson')]).toEqual([[2], [1], [2]])
  raw.exec("update person_alias set deleted_at = 'x'")
  expect([found('gammel*'), found('olsson')]).toEqual([[], [2]])
  raw.exec("update person set deleted_at = 'x' where id = 'q'")
  raw.exec('update person_alias set deleted_at = null')
  expect(found('gammel*')).toEqual([])
  raw.close()
})

test('0024 records each change once and in one place, also in a file that had triggers for each table', async () => {
  const raw = await aStoreAt('0023-briefings')
  raw.exec('drop view recording')
  raw.exec("create trigger record_insert_tag_then after insert on tag begin select raise(abort, 'as it was then'); end")
  await stepTo(raw, '0024-recorded-in-one-place')
  raw.exec("insert into tag (id, name) values ('t', 'Besök')")
  raw.exec("insert into tag (id, name) values ('other', 'Resa')")
  const clockOf = (id: string) =>
    raw.prepare("select clock from row_clock where table_name = 'tag' and row_id = ?").pluck().get(id)
  const untouched = clockOf('other')
  raw.exec("update tag set name = 'Studiebesök' where id = 't'")
  raw.exec("update tag set name = 'Studiebesök' where id = 't'")
  const recorded = raw.prepare(
    "select op, json(columns) as columns, hlc = action_id as alone, schema_version as version from change where table_name = 'tag' and row_id = 't'",
  )
  expect(recorded.all()).toEqual([
    { op: 'I', columns: '{"id":"t","name":"Besök"}', alone: 1, version: 24 },
    { op: 'U', columns: '{"name":"Studiebesök"}', alone: 1, version: 24 },
  ])
  const stamps = raw.prepare("select hlc, prev from change where table_name = 'tag' and row_id = 't'").all() as Record<
    string,
    string
  >[]
  expect(stamps.map(({ prev }) => prev)).toEqual(['{}', JSON.stringify({ name: stamps[0]?.['hlc'] })])
  expect(clockOf('other')).toBe(untouched)
  expect(clockOf('t')).toBe(JSON.stringify({ '*': stamps[0]?.['hlc'], name: stamps[1]?.['hlc'] }))
  raw.close()
})

test('0025 takes participants of forms other than events off the monthly sums, once, and leaves events unchanged', async () => {
  const file = join(aFolder(), 'older.talan')
  const raw = connect(file)
  await stepTo(raw, '0024-recorded-in-one-place')
  raw.prepare("insert into device (rid, space_id, device_id) values (1, 'office', '0123456789ab')").run()
  raw.exec(`insert into interaction (id, kind, status, starts_on, starts_at, headline, participants_count) values
    ('event', 'seminar', 'held', '2026-11-22', '2026-11-22T08:00Z', 'S', 40), ('meeting', 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', 'M', 3)`)
  // As the program of that step left it: everything derived, nothing waiting.
  raw.exec(`delete from derived_queue; delete from derived_stale;
    insert into month_count select c.value, f.value ->> 0, s.month, f.value ->> 1, sum(f.value ->> 2)
      from derived_source s, json_each(s.scopes) c, json_each(s.features) f group by 1, 2, 3, 4;`)
  const participants = raw.prepare("select number from month_count where slice = 'participants'").pluck()
  expect(participants.all()).toEqual([43])
  await stepTo(raw, '0025-event-participants')
  expect(raw.prepare('select interaction_id from derived_queue').pluck().all()).toEqual(['meeting'])
  await stepTo(raw, newest)
  raw.pragma(`application_id = ${applicationId}`)
  const store = closing(await openStore(file, 'test'))
  expect(participants.all()).toEqual([40])
  expect(await integrityOf(store.read)).toBe('ok')
  raw.close()
})

test('0026 has the derived rows rebuilt, since an older file may have counted an interaction twice', async () => {
  const raw = await aStoreAt('0025-event-participants')
  raw.exec(anOrganisation)
  raw.exec(`insert into interaction (id, kind, status, starts_on, starts_at, headline) values
    ('i', 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', 'Samtal')`)
  raw.exec("insert into month_count values (0, 'minutes', 202611, '', 90)")
  raw.exec('insert into timeline values (1, 7, 7, 7)')
  raw.exec('delete from derived_queue')
  await stepTo(raw, '0026-replaced-rows')
  expect(raw.prepare('select * from month_count').all()).toEqual([])
  expect(raw.prepare('select * from timeline').all()).toEqual([])
  expect(raw.prepare('select interaction_id, rid from derived_queue').all()).toEqual([
    { interaction_id: 'i', rid: null },
  ])
  expect(raw.prepare('select what from derived_stale').pluck().all()).toEqual(['organisations'])
  raw.close()
})

test('0033 lets rows that were read in say their sheet and key, and leaves a batch that is there unchanged', async () => {
  const raw = await aStoreAt('0032-seals')
  raw.exec(
    "insert into import_batch (id, source_name, source_sha256, kind, read_at) values ('b', 'logg.csv', 'x', 'log', '2026-11-22T00:00Z')",
  )
  const before = raw.prepare('select id, source_name, kind from import_batch').all()
  await stepTo(raw, '0033-sources-of-rows')
  expect(raw.prepare('select id, source_name, kind from import_batch').all()).toEqual(before)
  raw.exec(
    "insert into import_row (id, import_batch_id, line_number, verb, content, row_key) values ('r', 'b', 5, 'new', 'hash', 'row 1')",
  )
  expect(raw.prepare("select op, schema_version from change where table_name = 'import_row'").all()).toEqual([
    { op: 'I', schema_version: 33 },
  ])
  const plan = raw
    .prepare("explain query plan select id from import_row where row_key = 'x' and deleted_at is null")
    .all()
  expect(JSON.stringify(plan)).toContain('import_row_by_key')
  raw.close()
})

test('0036 and 0037 find imprints and hold what is entered of indicators, recorded and without touching the asks', async () => {
  const raw = await aStoreAt('0035-accepted-breaks')
  raw.exec(`insert into interaction (id, kind, status, starts_on, starts_at, headline) values
    ('i', 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', 'Samtal')`)
  raw.exec("insert into ask (id, interaction_id, ask, evidence_reference) values ('a', 'i', 'x', 'SOU 2026:1')")
  const before = raw.prepare('select * from ask').all()
  await stepTo(raw, '0037-indicator-values')
  expect(raw.prepare('select * from ask').all()).toEqual(before)
  const imprints = 'select id from ask where evidence_reference is not null and deleted_at is null'
  expect(raw.prepare(`explain query plan ${imprints}`).all()).toMatchObject([
    { detail: expect.stringContaining('ask_by_imprint') },
  ])
  raw.exec(`insert into indicator_value (id, indicator_id, period_from, period_to, value)
    values ('X.1:2026', 'X.1', '2026-10-01', '2026-12-31', '58')`)
  expect(raw.prepare("select op, schema_version from change where table_name = 'indicator_value'").all()).toEqual([
    { op: 'I', schema_version: 37 },
  ])
  raw.close()
})

test('0039 adds the words of packs, leaves a locked report unchanged, and records a result', async () => {
  const steps = Object.keys(migrations)
  const raw = await aStoreAt(steps[steps.indexOf('0039-written-texts') - 1] ?? '')
  raw.exec(`insert into report_run (id, period_from, period_to, template_version, sha256, locked_at)
    values ('r', '2026-07-01', '2026-09-30', '3', 'x', '2026-10-05T08:00Z')`)
  const before = raw.prepare('select * from report_run').all()
  await stepTo(raw, '0039-written-texts')
  expect(raw.prepare('select * from report_run').all()).toEqual(before)
  raw.exec(`insert into written_result (id, period_from, period_to, heading, sort_order)
    values ('w', '2026-10-01', '2026-12-31', 'Korridoren', 'a5')`)
  expect(raw.prepare("select op, row_id from change where table_name = 'written_result'").all()).toEqual([
    { op: 'I', row_id: 'w' },
  ])
  const plan = raw
    .prepare(
      "explain query plan select id from written_result where period_from = 'x' and period_to = 'y' and partner_id is null",
    )
    .all()
  expect(JSON.stringify(plan)).toContain('written_result_by_period')
  raw.close()
})

test('0040 adds the settings of the office, leaves a locked report unchanged, and records a choice', async () => {
  const steps = Object.keys(migrations)
  const raw = await aStoreAt(steps[steps.indexOf('0040-office-settings') - 1] ?? '')
  raw.exec(`insert into report_run (id, period_from, period_to, template_version, sha256, locked_at)
    values ('r', '2026-07-01', '2026-09-30', '3', 'x', '2026-10-05T08:00Z')`)
  const before = raw.prepare('select * from report_run').all()
  await stepTo(raw, '0040-office-settings')
  expect(raw.prepare('select * from report_run').all()).toEqual(before)
  raw.exec("insert into office_setting (id, value) values ('counterparts', 'role')")
  expect(raw.prepare("select op, row_id from change where table_name = 'office_setting'").all()).toEqual([
    { op: 'I', row_id: 'counterparts' },
  ])
  raw.close()
})
