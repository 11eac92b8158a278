import { expect, test } from 'vitest'
import { applicationId } from '../../db/program-version'
import { listPage } from '../../db/reads/lists/list-page'
import { openStore } from '../../db/store'
import { wholeList } from '../../office/lists/saved-views'
import { closing } from './office'
import { aStoreAt, stepTo } from './raw-store'

const before = '0042-search-stems'
const [counts, order, byMonth] = ['0043-counts-of-lists', '0044-people-in-order', '0045-counts-by-month']

/** An office whose first two meetings are derived, and whose third waits in the queue, as another program leaves it. */
const office = `
  insert into organisation (id, kind, name, abbreviation) values ('verk', 'agency', 'Provningsverket', 'PV');
  insert into person (id, name, sort_name) values ('bo', 'Bo Östby', 'Östby, Bo'), ('an', 'An Åby', 'Åby, An');
  insert into person (id, name, sort_name, deleted_at) values ('ej', 'Ej Här', 'Här, Ej', 'x');
  insert into interaction (id, kind, status, starts_on, starts_at, headline, deleted_at) values
    ('i', 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', 'Samtal', null),
    ('j', 'phone', 'held', '2026-11-22', '2026-11-21T23:00Z', 'Utan tid', null),
    ('k', 'phone', 'held', '2026-11-23', '2026-11-23T08:00Z', 'Borta', 'x');
  insert into interaction_organisation (id, interaction_id, organisation_id) values ('i:verk', 'i', 'verk');
  insert into timeline select 2, (select rid from organisation where id = 'verk'), unixepoch('2026-11-22T08:00Z') / 60,
    (select rid from interaction where id = 'i');
  delete from derived_queue;
  insert into interaction (id, kind, status, starts_on, starts_at, headline) values
    ('l', 'phone', 'held', '2026-11-24', '2026-11-24T08:00Z', 'Ny');`

async function anOlderOffice() {
  const raw = await aStoreAt(before)
  raw.exec(office)
  return raw
}

test('0043 counts the days and quarters of what is derived, and leaves what waits in the queue', async () => {
  const raw = await anOlderOffice()
  const tables = ['organisation', 'person', 'interaction', 'change', 'row_clock', 'timeline']
  const rows = () => tables.map(table => raw.prepare(`select * from ${table}`).all())
  const were = rows()
  await stepTo(raw, counts)
  expect(rows()).toEqual(were)
  expect(raw.prepare('select * from day_count').raw().all()).toEqual([
    ['2026-11-21', '2026-11-22', 1],
    ['2026-11-22', '2026-11-22', 1],
  ])
  expect(raw.prepare('select subject_kind, quarter, number from quarter_count').raw().all()).toEqual([[2, 20264, 1]])
  raw.close()
})

test('after 0043 the queue says which day an interaction was counted on before it changed', async () => {
  const raw = await anOlderOffice()
  await stepTo(raw, counts)
  raw.exec("update interaction set starts_on = '2026-11-25', starts_at = '2026-11-25T08:00Z' where id = 'i'")
  const places = raw.prepare("select places from derived_queue where interaction_id = 'i'").pluck().get() as string
  expect(JSON.parse(places)).toContainEqual([0, '2026-11-222026-11-22'])
  raw.close()
})

test('0044 queues the living people, and then also those whose sorting name changes', async () => {
  const raw = await anOlderOffice()
  await stepTo(raw, counts)
  raw.exec('delete from register_queue')
  await stepTo(raw, order)
  expect(raw.prepare('select count(*) from register_queue where kind = 0').pluck().get()).toBe(2)
  raw.exec("delete from register_queue; update person set sort_name = 'Ek, Bo' where id = 'bo'")
  expect(raw.prepare('select count(*) from register_queue').pluck().get()).toBe(1)
  raw.close()
})

test('0045 keeps every stored count, and puts those of a month together', async () => {
  const raw = await anOlderOffice()
  await stepTo(raw, order)
  raw.exec(`insert into month_count values (0, 'issue', 202611, 'q', 2), (0, 'cell', 202611, 'a|b', 3), (0, 'cell', 202612, 'a|b', 1),
    (4, 'person', 202611, 7, 1)`)
  await stepTo(raw, byMonth)
  expect(raw.prepare('select * from month_count').raw().all()).toEqual([
    [0, 'cell', 202611, 'a|b', 3],
    [0, 'issue', 202611, 'q', 2],
    [0, 'cell', 202612, 'a|b', 1],
    [4, 'person', 202611, 7, 1],
  ])
  raw.close()
})

test('an older office has its counts and its people in order once it is opened', async () => {
  const raw = await anOlderOffice()
  const file = raw.name
  raw.pragma(`application_id = ${applicationId}`)
  raw.close()
  const store = closing(await openStore(file, 'test'))
  const page = (list: 'interactions' | 'people') =>
    listPage(store.read, wholeList(list), { offset: 0, limit: 10 }, '2026-11-24')
  expect(await page('interactions')).toMatchObject({ total: 3, rows: [{ id: 'l' }, { id: 'i' }, { id: 'j' }] })
  expect(await page('people')).toMatchObject({ total: 2, rows: [{ id: 'an' }, { id: 'bo' }] })
  await store.change(db =>
    db
      .updateTable('person')
      .set({ sort_name: 'Aby, Bo' })
      .where('id', '=', 'bo' as never)
      .execute(),
  )
  expect(await page('people')).toMatchObject({ rows: [{ id: 'bo' }, { id: 'an' }] })
})
