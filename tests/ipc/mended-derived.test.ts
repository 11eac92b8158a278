import { expect, test } from 'vitest'
import { derivedFaults, rebuildParts } from '../../db/derived/derived-faults'
import { wrongParts } from '../../db/derived/mend-derived'
import { wrongPartsOf } from '../../db/file/whole-file'
import { repairOffice } from '../../office/keeping/repair'
import { aDemoOffice } from '../db/office'
import { connect } from '../db/raw-store'
import { answered } from './asking'
import { aDemoFile, talan } from './on-command-line'

/** Damage to derived data, as another program or an earlier fault could cause it: the statement, and the part it makes wrong. */
const spoilt = {
  'a month counts something twice': ["update month_count set number = number * 2 where slice = 'cell'", 'timelines'],
  'a timeline lacks an interaction': ['delete from timeline where rid = (select min(rid) from timeline)', 'timelines'],
  'a unit is under the wrong organisation': [
    'delete from organisation_above where organisation_rid <> above_rid',
    'timelines',
  ],
  'an interaction is missing from search': [
    'delete from search_index where rowid = (select max(rid) from interaction)',
    'search',
  ],
  'a headline has no place in the Swedish order': [
    'delete from headline_key where rid = (select max(rid) from interaction)',
    'search',
  ],
  'the newest interactions are missing from the quick search': ['delete from recent_index', 'search'],
  'the words of the log contradict themselves': [
    'delete from search_index_data where id > 10 and id < (select max(id) from search_index_data)',
    'search',
  ],
  'a person is found by another name': [
    "update name_index set words = 'Annan' where rowid = (select min(rowid) from name_index)",
    'names',
  ],
  'a person is found by no name': ['delete from register_index where rowid in (select rid * 4 from person)', 'names'],
} as const

for (const [what, [statement, part]] of Object.entries(spoilt))
  test(`${what}: the check rebuilds that part, reports it and finds the office whole`, async () => {
    const file = await aDemoFile()
    const counted = async () => (await talan('count', file, '--period', '2026Q4')).out
    const before = await counted()
    const raw = connect(file)
    raw.unsafeMode(true)
    raw.exec(statement)
    raw.close()
    const parts = []
    for await (const found of wrongPartsOf(file)) if (found) parts.push(found)
    expect(new Set(parts)).toEqual(new Set([part]))
    const first = await talan('check', file, '--json')
    expect([first.code, first.value?.rebuilt, first.value?.integrity]).toEqual([0, [part], 'ok'])
    const again = await talan('check', file)
    expect(again.out).toMatch(/^Kontorsdatabasen är hel\.\n {2}file/)
    expect(await counted()).toBe(before)
  })

test('the check names in words what it rebuilt, and says that no entered data has changed', async () => {
  const file = await aDemoFile()
  const raw = connect(file)
  raw.exec('delete from timeline')
  raw.close()
  expect((await talan('check', file)).out).toMatch(
    /^Kontorsdatabasen är hel\.\nDet som räknas fram .* \(tidslinjer och månadstal\) och är gjort på nytt\. Inget ni har skrivit är ändrat\./,
  )
})

test('a rebuild leaves no entry in the change record', async () => {
  const store = await aDemoOffice()
  const actions = () => store.read.selectFrom('change').select('device_sequence').execute()
  const before = await actions()
  expect(await wrongParts(store.read, ['names'])).toEqual(['names'])
  expect(await repairOffice(store)).toEqual({ wrong: [] })
  expect(await actions()).toEqual(before)
  expect(await derivedFaults(store.read)).toBe(0)
})

test('check --repair rebuilds every derived part and says which were wrong', async () => {
  const file = await aDemoFile()
  expect((await talan('check', file, '--repair')).out).toMatch(
    /^Kontorsdatabasen är hel\.\nDet som räknas fram .* \(tidslinjer och månadstal, sökorden i kontakterna, namnen som söks\) stämde, och är gjort på nytt\. Inget ni har skrivit är ändrat\./,
  )
  const raw = connect(file)
  raw.exec('delete from headline_key')
  raw.close()
  const { code, value } = await talan('check', file, '--repair', '--json')
  expect([code, value.wrong, value.rebuilt]).toEqual([0, ['search'], ['timelines', 'search', 'names']])
  const again = connect(file)
  again.exec('delete from timeline; delete from register_index')
  again.close()
  expect((await talan('check', file, '--repair')).out).toContain(
    'är gjort på nytt och stämmer. Det här stämde inte: tidslinjer och månadstal, namnen som söks. Inget ni har skrivit är ändrat.',
  )
})

test('a second talan demo changes nothing and says that the demo office is already there', async () => {
  const file = await aDemoFile()
  const before = await talan('count', file, '--period', '2026Q4')
  expect((await talan('demo', file)).out).toBe(`Exempelkontoret finns redan i ${file}. Inget är ändrat.\n`)
  expect((await talan('count', file, '--period', '2026Q4')).out).toBe(before.out)
  expect((await talan('check', file, '--json')).value).toMatchObject({ integrity: 'ok', rebuilt: [] })
})

test('the window can have an open office rebuilt, which reports what was wrong and makes search work again', async () => {
  const store = await aDemoOffice()
  const found = async () => ({
    names: await answered(store, 'name:match', { text: 'göte', on: '2026-11-24' }),
    hits: await answered(store, 'search:find', { text: 'tonnage', limit: 9, offset: 0 }),
    home: await answered(store, 'home:read', {}),
  })
  const before = await found()
  expect(before.names.length).toBeGreaterThan(0)
  const raw = connect(store.file)
  raw.exec(`delete from name_index; delete from register_index; delete from timeline; insert into search_index (search_index) values ('delete-all');
    insert into recent_index (recent_index) values ('delete-all')`)
  raw.close()
  expect((await found()).names).toEqual([])
  const wrong = ['timelines', 'search', 'names']
  expect(await answered(store, 'office:repair', {})).toEqual({ wrong })
  expect(await found()).toEqual(before)
  expect(await answered(store, 'office:repair', {})).toEqual({ wrong: [] })
  expect(await found()).toEqual(before)
})

test('the rebuilt indexes of names are the same as before, with every other way to type a name', async () => {
  const store = await aDemoOffice()
  const raw = connect(store.file)
  raw.exec(`insert into person (id, name, sort_name) values ('p1', 'Đorđe O''Brien', 'O''Brien, Đorđe');
    insert into person_alias (id, person_id, name) values ('a1', 'p1', 'Bjørn Strauß');
    insert into organisation (id, kind, name, abbreviation) values ('o1', 'agency', 'Sámi-Šuorra ŋ', 'SŠ');
    insert into attachment (id, subject_table, subject_id, name, media_type, size_bytes, sha256, plain_text)
      values ('f1', 'organisation', 'o1', 'Łódź.txt', 'text/plain', 1, 'x', 'Ærø')`)
  const entered = () =>
    ['name_index', 'register_index'].map(index =>
      raw.prepare(`select rowid, * from ${index} order by rowid`).raw().all(),
    )
  await store.catchUp()
  const before = entered()
  await store.change(db => rebuildParts(db, ['names']))
  expect(entered()).toEqual(before)
  raw.close()
})
