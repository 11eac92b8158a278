import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { createOffice } from '../../db/office'
import { listGroups } from '../../db/reads/lists/list-groups'
import { listPage } from '../../db/reads/lists/list-page'
import { sharedFamilyNames } from '../../db/reads/lists/shared-family-names'
import type { Store } from '../../db/store'
import { wholeList } from '../../office/lists/saved-views'
import { columnOf, type ListCode, type ListColumn, listCodes, listColumns } from '../../src-shared/lists/list-columns'
import type { ListQuery } from '../../src-shared/lists/list-filter'
import { shippedViews } from '../../src-shared/lists/shipped-views'
import { swedishOrder } from '../../src-shared/names/swedish-order'
import { followProcesses } from './follow-processes'
import { fulfils } from './naive-filter'
import { type NaiveRow, naiveLists } from './naive-lists'
import { meetsIn } from './naive-words'
import { aDemoOffice, aFolder } from './office'
import { randomFilter } from './random-filter'
import { loadWrittenDemo } from './written-demo'

const today = '2026-11-22'
let store: Store
let expected: Readonly<Record<ListCode, readonly NaiveRow[]>>

beforeAll(async () => {
  const made = await createOffice(`${aFolder()}-lists.talan`, 'test')
  await made.change(db => loadWrittenDemo(db, new Date('2026-11-22T09:00:00Z')))
  await followProcesses(made)
  store = made
  expected = naiveLists(made.file, today)
  return async () => made.close()
})

const allIds = async (query: ListQuery, step = 1_000): Promise<string[]> => {
  const ids: string[] = []
  for (let offset = 0; ; offset += step) {
    const { rows, total } = await listPage(store.read, query, { offset, limit: step }, today)
    ids.push(...rows.map(row => row.id))
    if (offset + step >= total) return ids
  }
}

test.each(listCodes)('every filter of %s returns exactly the rows that fulfil it', async list => {
  const holds = fc.asyncProperty(randomFilter(list, expected[list]), async filter => {
    const found = await allIds({ ...wholeList(list), filter })
    const meets = await meetsIn(store.read, filter)
    const wanted = expected[list].filter(row => fulfils(row, filter, today, meets)).map(row => row.id)
    expect([...found].sort()).toEqual([...wanted].sort())
  })
  await fc.assert(holds, { numRuns: 120 })
})

test.each(listCodes)('the rows of %s show the values worked out apart from the program', async list => {
  const { rows } = await listPage(store.read, wholeList(list), { offset: 0, limit: 1_000 }, today)
  expect(rows).toHaveLength(expected[list].length)
  for (const row of rows) {
    const { cells } = expected[list].find(other => other.id === row.id) as NaiveRow
    const shown = Object.entries(cells).filter(([field]) => field in row)
    expect(shown.length).toBeGreaterThan(3)
    for (const [field, cell] of shown) {
      const found = (row as Readonly<Record<string, unknown>>)[field]
      expect([row.id, field, typeof found === 'boolean' ? Number(found) : found]).toEqual([row.id, field, cell])
    }
  }
})

const sortings = listCodes.flatMap(list =>
  (listColumns[list] as readonly ListColumn[])
    .filter(column => column.isSortable)
    .flatMap(({ code }) => [[list, code, false] as const, [list, code, true] as const]),
)

test.each(sortings)(
  '%s sorted by %s (descending: %s) are the same page by page as in one piece, each row once',
  async (list, field, isDescending) => {
    const query = { ...wholeList(list), sort: [{ field, isDescending }] }
    const whole = await allIds(query)
    expect(await allIds(query, 7)).toEqual(whole)
    expect([...whole].sort()).toEqual(expected[list].map(row => row.id).sort())
  },
)

test.each([
  ['people', 'name', 'sortName'],
  ['organisations', 'name', 'name'],
  ['interactions', 'headline', 'headline'],
] as const)('%s sorted by %s are in Swedish order, with å ä ö last', async (list, field, shown) => {
  const query = { ...wholeList(list), sort: [{ field, isDescending: false }] }
  const { rows } = await listPage(store.read, query, { offset: 0, limit: 1_000 }, today)
  const names = rows.map(row => (row as unknown as Readonly<Record<string, string>>)[shown] ?? '')
  // A list may order hyphens and other signs unlike a dictionary, so names with such signs are not compared.
  for (const [index, name] of names.entries())
    if (index > 0 && !/[^\p{L}\p{N}, ]/u.test(`${name}${names[index - 1]}`))
      expect(swedishOrder(names[index - 1] ?? '', name), `${names[index - 1]} | ${name}`).toBeLessThanOrEqual(0)
})

const groupings = listCodes.flatMap(list =>
  (listColumns[list] as readonly ListColumn[])
    .filter(column => column.isGroupable)
    .map(({ code }) => [list, code] as const),
)

test.each(groupings)('%s grouped by %s: each group is at its offset with its own rows', async (list, groupBy) => {
  const query = { ...wholeList(list), groupBy }
  const groups = await listGroups(store.read, query, today)
  const ids = await allIds(query)
  expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(ids.length)
  const isRepeated = columnOf(list, groupBy)?.isMany === true
  const times = (row: NaiveRow) => Math.max(1, isRepeated ? (row.links[groupBy]?.length ?? 0) : 1)
  expect(ids.length).toBe(expected[list].reduce((sum, row) => sum + times(row), 0))
  for (const { key, offset, count } of groups) {
    const inGroup = ids.slice(offset, offset + count).map(id => {
      const row = expected[list].find(other => other.id === id) as NaiveRow
      const linked = row.links[groupBy] ?? []
      const cell = (isRepeated ? linked.find(other => other === key) : linked[0]) ?? row.cells[groupBy] ?? null
      return cell === null ? null : String(cell).slice(0, key?.length)
    })
    if (groupBy !== 'nextWatchOn') expect(new Set(inGroup)).toEqual(new Set([key]))
  }
})

test.each([
  ['latest first', []],
  ['latest first, as asked', [{ field: 'startsOn', isDescending: true }]],
  ['earliest first', [{ field: 'startsOn', isDescending: false }]],
] as const)('the log in the order of days, %s, has each day at its place, also when filtered', async (_, sort) => {
  const planned = { match: 'all', rows: [{ field: 'kind', operator: 'none-of', codes: ['email'] }] } as const
  for (const filter of [wholeList('interactions').filter, planned]) {
    const query = { ...wholeList('interactions'), filter, sort }
    const { rows } = await listPage(store.read, query, { offset: 0, limit: 1_000 }, today)
    const ofRows = rows.map(row => ('startsOn' in row ? row.startsOn : ''))
    const groups = await listGroups(store.read, query, today)
    expect(groups.length).toBeGreaterThan(10)
    expect(groups.flatMap(({ key, count }) => Array.from({ length: count }, () => key))).toEqual(ofRows)
    expect(groups.map(({ key, offset }) => ofRows[offset] === key)).not.toContain(false)
  }
})

test('the log in another order, and other lists, have no days', async () => {
  const byKind = { ...wholeList('interactions'), sort: [{ field: 'kind', isDescending: false }] }
  expect(await listGroups(store.read, byKind, today)).toEqual([])
  expect(await listGroups(store.read, wholeList('people'), today)).toEqual([])
})

test('a family name is shared when two living people have it', async () => {
  const { rows } = await listPage(store.read, wholeList('people'), { offset: 0, limit: 1_000 }, today)
  const families = rows.map(row => ('sortName' in row ? row.sortName.split(',')[0] : ''))
  const shared = families.filter((family, place) => families.indexOf(family) !== place)
  expect(shared).toEqual(['Åländ'])
  expect(await sharedFamilyNames(store.read)).toEqual(shared)
})

test('a row without a value is last in both directions of sorting', async () => {
  for (const isDescending of [false, true]) {
    const query = { ...wholeList('people'), sort: [{ field: 'nextCommitmentOn', isDescending }] }
    const { rows } = await listPage(store.read, query, { offset: 0, limit: 100 }, today)
    const days = rows.map(row => ('nextCommitmentOn' in row ? row.nextCommitmentOn : null))
    expect(days).toContain(null)
    expect(days.slice(days.indexOf(null)).every(day => day === null)).toBe(true)
  }
})

test('the shipped views return the rows that their names promise', async () => {
  const found: Record<string, readonly string[]> = {}
  for (const { code, list, definition } of shippedViews) {
    if (definition === null) continue
    const { filter, sort } = definition
    found[code] = await allIds({ list, filter, sort, groupBy: null, me: 'demo-u-eira' })
  }
  expect(Object.keys(found)).toHaveLength(9)
  expect(found['my-open-commitments']).toContain('demo-k3')
  expect(found['overdue']).toContain('demo-k3')
  expect(found['referrals-30-days']).toEqual(['p1'])
  const bench = expected.people.filter(
    ({ cells }) => cells['category'] === 'mp' && /Norr|Väster|Jämt/.test(String(cells['constituency'])),
  )
  expect([...(found['our-bench'] ?? [])].sort()).toEqual(bench.map(row => row.id).sort())
  expect(found['not-contacted']).not.toContain('demo-c07')
})

test('the next question sees a change, and an answer kept for one day is not used for another', async () => {
  const office = await aDemoOffice()
  const query: ListQuery = {
    ...wholeList('interactions'),
    filter: { match: 'all', rows: [{ field: 'headline', operator: 'contains', text: 'flyttad rubrik' }] },
  }
  const total = async (day = today) => (await listPage(office.read, query, { offset: 0, limit: 10 }, day)).total
  expect(await total()).toBe(0)
  await office.change(db =>
    db
      .updateTable('interaction')
      .set({ headline: 'Flyttad rubrik' })
      .where('id', '=', 'demo-i14' as never)
      .execute(),
  )
  expect(await total()).toBe(1)
  const soon: ListQuery = {
    ...wholeList('commitments'),
    filter: { match: 'all', rows: [{ field: 'isOverdue', operator: 'yes' }] },
  }
  const overdue = async (day: string) => (await listPage(office.read, soon, { offset: 0, limit: 10 }, day)).total
  expect(await overdue('2026-10-01')).toBe(0)
  expect(await overdue('2026-12-09')).toBeGreaterThan(0)
})

test('a text is found regardless of diacritics and capital letters', async () => {
  const named = (text: string, operator: 'contains' | 'starts-with' | 'is' = 'contains') =>
    allIds({ ...wholeList('people'), filter: { match: 'all', rows: [{ field: 'name', operator, text }] } })
  expect(await named('élise')).toHaveLength(2)
  for (const text of ['ELISE', 'Elise', 'E\u0301lise']) expect(await named(text)).toEqual(await named('élise'))
  expect(await named('ÅSA')).toHaveLength(2)
  expect(await named('asa', 'starts-with')).toEqual(await named('Åsa', 'starts-with'))
  expect(await named('asa avgangsen', 'is')).toHaveLength(1)
  expect(await named('[*?')).toEqual([])
})
