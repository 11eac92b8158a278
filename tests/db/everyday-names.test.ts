import { expect, test } from 'vitest'
import { migrations } from '../../db/migrations'
import { checkedLists } from '../../db/reads/records/checked-lists'
import { valueLists } from '../../db/reads/records/value-lists'
import { search } from '../../db/reads/search/search'
import { logInteraction } from '../../office/log/log-interaction'
import { checkedDay } from '../../src-shared/days/checked-day'
import type { OrganisationId } from '../../src-shared/records/ids'
import { anInteraction } from './an-interaction'
import { anOffice } from './office'
import { aStoreAt, connect, stepTo } from './raw-store'

const today = '2026-11-30'

test.each([
  ['Energimyndigheten', 'se-myn-energimyndigheten', 'Statens energimyndighet'],
  ['Jordbruksverket', 'se-myn-jordbruksverket', 'Statens jordbruksverk'],
  ['EU-kommissionen', 'eu-kom', 'Europeiska kommissionen'],
  ['Svenska kraftnät', 'se-myn-svk', 'Affärsverket svenska kraftnät'],
  ['Trafikverket', 'se-myn-trafikverket', 'Trafikverket'],
  ['LKAB', 'se-bol-lkab', 'Luossavaara-Kiirunavaara AB (LKAB)'],
])('a search for %s finds the organisation and its contacts', async (everyday, id, name) => {
  const store = await anOffice()
  const organisationIds = [id as OrganisationId]
  await store.change(db => logInteraction(db, anInteraction({ headline: 'Ett samtal', organisationIds })))
  const ask = async (text: string) =>
    (await search(store.read, text, { today, limit: 20, offset: 0, depth: 'all' })).hits.map(hit => hit.title)
  const found = await ask(everyday)
  expect(found).toContain(name)
  expect(found).toContain('Ett samtal')
  expect(await ask(`org:"${everyday}"`)).toContain('Ett samtal')
})

test('0038 gives an older office the everyday names of the organisations it has, silently and once', async () => {
  const step = '0038-everyday-names'
  const names = Object.keys(migrations)
  const raw = await aStoreAt(names[names.indexOf(step) - 1] ?? '')
  const organisation = raw.prepare('insert into organisation (id, kind, name, deleted_at) values (?, ?, ?, ?)')
  organisation.run('se-myn-energimyndigheten', 'agency', 'Statens energimyndighet', null)
  organisation.run('eu-kom', 'eu-institution', 'Europeiska kommissionen', null)
  organisation.run('se-myn-svk', 'agency', 'Affärsverket svenska kraftnät', '2026-11-01')
  raw.exec("insert into organisation_alias (id, organisation_id, name) values ('own', 'eu-kom', 'EU-kommissionen')")
  const recorded = raw.prepare('select count(*) from change').pluck()
  const before = recorded.get()
  await stepTo(raw, step)
  expect(raw.prepare('select id, name from organisation_alias order by id').all()).toEqual([
    { id: 'eu-kom:alias-2', name: 'Kommissionen' },
    { id: 'own', name: 'EU-kommissionen' },
    { id: 'se-myn-energimyndigheten:alias-1', name: 'Energimyndigheten' },
  ])
  expect(recorded.get()).toBe(before)
  const clocks = raw.prepare("select clock from row_clock where table_name = 'organisation_alias' and row_id <> 'own'")
  expect(new Set(clocks.pluck().all())).toEqual(new Set(['{"*":"0000000000000000-000000000000"}']))
  expect(raw.prepare("select count(*) from name_index where name_index match 'energimyndigheten'").pluck().get()).toBe(
    1,
  )
  raw.exec("update organisation_alias set name = 'EM' where id = 'se-myn-energimyndigheten:alias-1'")
  expect(recorded.get()).toBe(Number(before) + 1)
  raw.close()
})

test('an office brought up to date has the everyday names of a new one', async () => {
  const fresh = connect((await anOffice()).file)
  const shipped = fresh
    .prepare("select id, organisation_id, name from organisation_alias where id glob '*:alias-*' order by id")
    .all() as { id: string; organisation_id: string; name: string }[]
  const older = await aStoreAt('0035-accepted-breaks')
  for (const { id, kind, name } of fresh.prepare('select id, kind, name from organisation').all() as Record<
    string,
    string
  >[])
    older.prepare('insert into organisation (id, kind, name) values (?, ?, ?)').run(id, kind, name)
  await stepTo(older, Object.keys(migrations).at(-1) ?? '')
  const given = older.prepare('select id, organisation_id, name from organisation_alias order by id').all()
  expect(given.length).toBeGreaterThan(20)
  expect(shipped).toEqual(expect.arrayContaining(given))
  older.close()
  fresh.close()
})

test('every shipped list says when it was checked and against what, in both languages', async () => {
  const { read } = await anOffice()
  for (const { code, checked } of await valueLists(read, today)) expect(checked, code).not.toBeNull()
  expect(checkedLists.map(({ list }) => list)).toEqual(
    expect.arrayContaining(['organisations', 'issues', 'partners', 'processes', 'stages']),
  )
  expect(new Set(checkedLists.map(({ list }) => list)).size).toBe(checkedLists.length)
  for (const { on, against, againstEn } of checkedLists) {
    expect(checkedDay(on)).toBe(on)
    expect(against && againstEn).not.toBe('')
  }
})
