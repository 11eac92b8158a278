import { expect, test } from 'vitest'
import { applicationId } from '../../db/program-version'
import { search } from '../../db/reads/search/search'
import { openStore } from '../../db/store'
import { closing } from './office'
import { aStoreAt, stepTo } from './raw-store'

const before = '0041-exchange'
const after = '0042-search-stems'

const office = `
  insert into organisation (id, kind, name, abbreviation) values ('verk', 'agency', 'Provningsverket', 'PV'), ('bort', 'agency', 'Bortverket', null);
  insert into person (id, name, sort_name) values ('bo', 'Bo Låtsby', 'Låtsby Bo');
  insert into role_assignment (id, person_id, organisation_id, title) values ('r', 'bo', 'verk', 'Tillsynschef');
  insert into priority_area (id, name, name_en, sort_order) values ('resor', 'Resor', 'Travel', 'a');
  insert into issue (id, priority_area_id, name, name_en, short_name, sort_order) values ('bana', 'resor', 'Provbanan', 'The line', 'Bana', 'a');
  insert into interaction (id, kind, status, starts_on, starts_at, headline) values
    ('i', 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', 'Samtal'), ('j', 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', 'Borta');
  insert into interaction_participant (id, interaction_id, person_id) values ('i:bo', 'i', 'bo');
  update interaction set deleted_at = 'x' where id = 'j';
  update organisation set deleted_at = 'x' where id = 'bort';`

async function anOlderOffice() {
  const raw = await aStoreAt(before)
  raw.exec(office)
  return raw
}

test('0042 queues the whole log and register to be indexed, and changes no row of the office', async () => {
  const raw = await anOlderOffice()
  const tables = ['organisation', 'person', 'role_assignment', 'issue', 'interaction', 'change', 'row_clock']
  const rows = () => tables.map(table => raw.prepare(`select * from ${table}`).all())
  const were = rows()
  await stepTo(raw, after)
  expect(rows()).toEqual(were)
  expect(raw.prepare('select interaction_id from search_queue').pluck().all()).toEqual(['i'])
  expect(raw.prepare('select kind, count(*) as rows from register_queue group by 1').all()).toEqual([
    { kind: 0, rows: 1 },
    { kind: 1, rows: 1 },
    { kind: 2, rows: 1 },
  ])
  raw.close()
})

test('0042 leaves the index of names as it was, and names that come later still enter it', async () => {
  const raw = await anOlderOffice()
  const names = () => raw.prepare('select rowid, words from name_index order by rowid').all()
  const were = names()
  await stepTo(raw, after)
  expect(names()).toEqual(were)
  raw.exec("insert into person (id, name, sort_name) values ('d', 'Đorđe Ek', 'Ek Đorđe')")
  expect(raw.prepare("select count(*) from name_index where name_index match 'dorde'").pluck().get()).toBe(1)
  raw.close()
})

test.each([
  ["update interaction set kind = 'email' where id = 'i'", ['i']],
  ["update interaction set starts_on = '2026-11-21' where id = 'i'", ['i']],
  ["update interaction set joint_message = 1 where id = 'i'", []],
  ["insert into interaction_issue (id, interaction_id, issue_id) values ('l', 'i', 'bana')", ['i']],
  ["insert or replace into role_assignment (id, person_id, title) values ('r', 'bo', 'Chef')", ['i']],
  ["update role_assignment set title = 'Chef'", ['i']],
  ["insert into organisation_alias (id, organisation_id, name) values ('a', 'verk', 'Mätverket')", ['i']],
  ["update organisation set name = 'Mätverket' where id = 'verk'", ['i']],
  ["update organisation set county_code = '25' where id = 'verk'", []],
  ["update issue set name = 'Banan' where id = 'bana'", []],
])('after 0042, "%s" queues the interactions it says something of', async (statement, queued) => {
  const raw = await anOlderOffice()
  await stepTo(raw, after)
  raw.exec('delete from search_queue')
  raw.exec(statement)
  expect(raw.prepare('select distinct interaction_id from search_queue').pluck().all()).toEqual(queued)
  raw.close()
})

test.each([
  ["update person set name = 'Bo Ny' where id = 'bo'", ['0:bo']],
  ["update person set category = 'official' where id = 'bo'", []],
  ["insert into person_alias (id, person_id, name) values ('a', 'bo', 'Bosse')", ['0:bo']],
  ["update role_assignment set title = 'Chef'", ['0:bo']],
  ["update organisation set name = 'Mätverket' where id = 'verk'", ['0:bo', '1:verk']],
  ["insert into organisation_alias (id, organisation_id, name) values ('a', 'verk', 'Mätverket')", ['0:bo', '1:verk']],
  ["update issue set name = 'Banan' where id = 'bana'", ['2:bana']],
  ["insert into issue_alias (id, issue_id, name) values ('a', 'bana', 'Spåret')", ['2:bana']],
])('after 0042, "%s" queues the rows of the register it says something of', async (statement, queued) => {
  const raw = await anOlderOffice()
  await stepTo(raw, after)
  raw.exec('delete from register_queue')
  raw.exec(statement)
  const tables = ['person', 'organisation', 'issue', 'partner']
  const rows = raw.prepare('select distinct kind, rid from register_queue order by 1, 2').all() as {
    kind: number
    rid: number
  }[]
  expect(
    rows.map(
      ({ kind, rid }) => `${kind}:${raw.prepare(`select id from ${tables[kind]} where rid = ?`).pluck().get(rid)}`,
    ),
  ).toEqual(queued)
  raw.close()
})

test('an older office finds inflected words once it is opened', async () => {
  const raw = await anOlderOffice()
  const file = raw.name
  raw.pragma(`application_id = ${applicationId}`)
  raw.close()
  const store = closing(await openStore(file, 'test'))
  const find = async (text: string) =>
    (await search(store.read, text, { today: '2026-11-24', limit: 9, offset: 0, depth: 'all' })).hits.map(
      ({ id }) => id,
    )
  expect(await find('tillsynschefer')).toEqual(['bo', 'i'])
  expect(await find('provningsverkets')).toEqual(['verk', 'bo', 'i'])
  expect(await find('telefonsamtalen')).toEqual(['i'])
})
