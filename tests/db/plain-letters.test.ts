import { expect, test } from 'vitest'
import { listPage } from '../../db/reads/lists/list-page'
import { peopleNamed } from '../../db/reads/names/find-by-name'
import { matchNames } from '../../db/reads/names/name-matches'
import { search } from '../../db/reads/search/search'
import type { Store } from '../../db/store'
import { wholeList } from '../../office/lists/saved-views'
import { logInteraction } from '../../office/log/log-interaction'
import { plainLetters } from '../../src-shared/names/plain-letters'
import { anInteraction } from './an-interaction'
import { anOffice } from './office'
import { aStoreAt, stepTo } from './raw-store'

const today = '2026-11-24'
const meet = (store: Store, ...names: string[]) =>
  store.change(db =>
    logInteraction(
      db,
      anInteraction({
        headline: `Möte med ${names.join(' och ')}`,
        participants: names.map(name => ({ name, organisationId: null, title: '' })),
      }),
    ),
  )
const matched = async (store: Store, typed: string) =>
  (await matchNames(store.read, typed, today)).map(found => found.name)
const searched = async (store: Store, typed: string) =>
  (await search(store.read, typed, { today, limit: 50, offset: 0, depth: 'all' })).hits.map(({ kind, title }) => [
    kind,
    title,
  ])

const ways: readonly (readonly [name: string, ...typed: string[]])[] = [
  ['Áŋŋel Đorđević', 'angel', 'ANGEL DORDEVIC', 'djordjevic', 'áŋŋ'],
  ['Bjørn Hæstad', 'bjorn', 'björn', 'bjørn', 'bjoern', 'haestad', 'hästad', 'hæst'],
  ['Lukasz Wałęsa', 'walesa', 'wałęsa', 'walę'],
  ['Otto Strauß', 'strauss', 'strauß', 'straus'],
  ['Þóra Guðmundsdóttir', 'thora', 'gudmundsdottir'],
  ['Sinéad O’Brien', "o'brien", 'obrien', 'o’bri', 'sinead obr'],
  ['Anna-Karin Ruoŧŧa', 'anna karin', 'annakarin', 'anna-k', 'ruotta'],
  ['Sara\u00adbeth Ek', 'sarabeth'],
]

test.each(ways.flatMap(([name, ...typed]) => typed.map(text => [name, text] as const)))(
  '%s is found by %s, among names and in search, with the meeting',
  async (name, typed) => {
    const store = await anOffice()
    await meet(store, name)
    expect(await matched(store, typed)).toContain(name)
    const found = await searched(store, typed)
    expect(found).toContainEqual(['person', name])
    expect(found).toContainEqual(['interaction', `Möte med ${name}`])
  },
)

test('each letter of the table is found in a name by its plain letters, in lower and upper case', async () => {
  const store = await anOffice()
  const named = [...plainLetters].map(
    ([letter, plain]) => [`Ek${letter}ås`, `Ek${letter.toUpperCase()}ås`, `ek${plain}as`] as const,
  )
  // A new person named twice in one logging is created once, so the two cases of a letter are logged apart.
  await meet(store, ...named.map(([small]) => small))
  await meet(store, ...named.map(([, capital]) => capital))
  for (const [small, capital, typed] of named) {
    expect(await peopleNamed(store.read, small)).toHaveLength(small.toLowerCase() === capital.toLowerCase() ? 2 : 1)
    const { hits } = await search(store.read, typed, { today, limit: 200, offset: 0, depth: 'all' })
    expect(
      hits.map(({ title }) => title),
      typed,
    ).toContain(small)
  }
})

test('a name spelled as typed comes before one that only has the same plain letters', async () => {
  const store = await anOffice()
  await meet(store, 'Björn Ask')
  await meet(store, 'Bjørn Ask')
  await meet(store, 'Bjorn Ask')
  expect((await matched(store, 'bjørn'))[0]).toBe('Bjørn Ask')
  expect((await matched(store, 'bjorn ask'))[0]).toBe('Bjorn Ask')
  expect((await searched(store, 'björn'))[0]).toEqual(['person', 'Björn Ask'])
})

test.each([
  ['Siljá Šuorra', 'šuorra'],
  ['Siljá Šuorra', 'SUORRA'],
  ['Áila Ára', 'ára'],
  ['Duro Đukić', 'ĐUKIĆ'],
  ['Bjørn Ek', 'björn'],
  ['Åsa Ny'.normalize('NFD'), 'åsa'],
  ['Sara\u00adbeth Ny', 'sarabeth'],
  ['Sinéad O’Brien', 'obrien'],
  ['Anna-Karin Ek', 'anna karin'],
])('a list filtered by a text finds %s by %s', async (name, text) => {
  const store = await anOffice()
  await meet(store, name, 'Någon Annan')
  for (const operator of ['contains', 'starts-with', 'is'] as const) {
    const wanted =
      operator === 'contains' ? text : operator === 'is' ? name.normalize('NFC').toUpperCase() : name.slice(0, 3)
    const filter = { match: 'all', rows: [{ field: 'name', operator, text: wanted }] } as const
    const { rows } = await listPage(store.read, { ...wholeList('people'), filter }, { offset: 0, limit: 10 }, today)
    expect(rows).toMatchObject([{ name }])
  }
  const byHeadline = { match: 'all', rows: [{ field: 'headline', operator: 'contains', text }] } as const
  const log = await listPage(
    store.read,
    { ...wholeList('interactions'), filter: byHeadline },
    { offset: 0, limit: 10 },
    today,
  )
  expect(log.total).toBe(1)
})

test('a changed or deleted headline leaves its place in the order', async () => {
  const store = await anOffice()
  const headlines = ['Öl', 'Ärende', 'Šuorra', 'Sund', 'Zonering', 'Åtgärd']
  for (const headline of headlines) await store.change(db => logInteraction(db, anInteraction({ headline })))
  const ordered = async () => {
    const query = { ...wholeList('interactions'), sort: [{ field: 'headline', isDescending: false }] }
    const { rows } = await listPage(store.read, query, { offset: 0, limit: 10 }, today)
    return rows.map(row => ('headline' in row ? row.headline : ''))
  }
  expect(await ordered()).toEqual(['Sund', 'Šuorra', 'Zonering', 'Åtgärd', 'Ärende', 'Öl'])
  await store.change(db =>
    db.updateTable('interaction').set({ headline: 'Đukić' }).where('headline', '=', 'Öl').execute(),
  )
  await store.change(db =>
    db.updateTable('interaction').set({ deleted_at: 'x' }).where('headline', '=', 'Zonering').execute(),
  )
  expect(await ordered()).toEqual(['Đukić', 'Sund', 'Šuorra', 'Åtgärd', 'Ärende'])
})

test('0028 indexes the names that were there before it, and queues every interaction to be indexed again', async () => {
  const raw = await aStoreAt('0027-people-of-the-office')
  raw.exec(
    `insert into person (id, name, sort_name) values ('p', 'Đorđe O''Brien', 'O''Brien, Đorđe'), ('q', 'Borta Strauß', 'x')`,
  )
  raw.exec(`insert into person_alias (id, person_id, name) values ('a', 'p', 'Wałęsa')`)
  raw.exec(`update person set deleted_at = 'x' where id = 'q'`)
  raw.exec(`insert into interaction (id, kind, status, starts_on, starts_at, headline) values
    ('i', 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', 'Samtal')`)
  raw.exec('delete from search_queue')
  const before = raw.prepare('select * from person order by id').all()
  await stepTo(raw, '0028-plain-letters')
  expect(raw.prepare('select * from person order by id').all()).toEqual(before)
  const found = (index: string, typed: string) =>
    raw.prepare(`select rowid from ${index} where ${index} match ?`).pluck().all(typed)
  for (const typed of ['dorde', 'đorđe', 'obrien', 'djordje', 'walesa']) expect(found('name_index', typed)).toEqual([3])
  expect(found('register_index', 'dorde')).toEqual([8])
  expect(found('register_index', 'walesa')).toEqual([15])
  expect(found('register_index', 'strauss')).toEqual([])
  raw.exec(`update person set name = 'Łukasz Ek', deleted_at = null where id = 'q'`)
  expect(found('register_index', 'lukasz')).toEqual([16])
  expect(found('name_index', 'strauss')).toEqual([])
  raw.exec(`update person_alias set name = 'Ruoŧŧa' where id = 'a'`)
  expect(found('name_index', 'walesa')).toEqual([])
  expect(found('name_index', 'ruotta')).toEqual([3])
  expect(raw.prepare('select interaction_id from search_queue').pluck().all()).toEqual(['i'])
  raw.close()
})
