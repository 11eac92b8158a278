import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { createOffice } from '../../db/office'
import { listGroups } from '../../db/reads/lists/list-groups'
import { listPage } from '../../db/reads/lists/list-page'
import { search } from '../../db/reads/search/search'
import type { Store } from '../../db/store'
import { wholeList } from '../../office/lists/saved-views'
import { type ListCode, listCodes } from '../../src-shared/lists/list-columns'
import { followProcesses } from './follow-processes'
import { type NaiveRow, naiveLists } from './naive-lists'
import { naiveShown, type Shown, shows } from './naive-shown'
import { aFolder } from './office'
import { connect } from './raw-store'
import { loadWrittenDemo } from './written-demo'

const today = '2026-11-22'
let store: Store
let lists: Readonly<Record<ListCode, readonly NaiveRow[]>>
let shown: ReadonlyMap<string, Shown>

beforeAll(async () => {
  store = await createOffice(`${aFolder()}-text.talan`, 'test')
  await store.change(db => loadWrittenDemo(db, new Date('2026-11-22T09:00:00Z')))
  await followProcesses(store)
  lists = naiveLists(store.file, today)
  shown = naiveShown(store.file, today, lists)
  return async () => store.close()
})

async function found(list: ListCode, text: string): Promise<string[]> {
  const { rows } = await listPage(store.read, { ...wholeList(list), text }, { offset: 0, limit: 1_000 }, today)
  return rows.map(row => row.id).sort()
}

/** Generates parts of one or two words that some rows show, as written, in capitals, or without diacritics. */
const typed = (list: ListCode) => {
  const texts = lists[list].flatMap(({ id }) => {
    const { parts = [], behind = [] } = shown.get(`${list} ${id}`) ?? {}
    return [...parts, ...behind]
  })
  const words = [...new Set(texts.flatMap(text => text.match(/[\p{L}\p{N}]{2,}/gu) ?? []))]
  const letters = fc
    .tuple(fc.constantFrom(...words), fc.nat(3), fc.integer({ min: 2, max: 7 }), fc.constantFrom('as', 'up', 'plain'))
    .map(([word, from, length, how]) => {
      const cut = word.slice(from, from + length)
      const part = cut.length > 1 ? cut : word
      if (how === 'plain') return part.normalize('NFD').replace(/\p{M}/gu, '')
      return how === 'up' ? part.toLocaleUpperCase('sv') : part
    })
  return fc.array(letters, { minLength: 1, maxLength: 2 }).map(all => all.join(' '))
}

const showing = (list: ListCode, text: string): string[] =>
  lists[list]
    .filter(({ id }) => shows(shown.get(`${list} ${id}`) ?? { parts: [], behind: [] }, text))
    .map(({ id }) => id)

const hitsOf = async (text: string) =>
  (await search(store.read, text, { today, limit: 1_000, offset: 0, depth: 'all' })).hits

/** A search shows at most this many of the register. */
const mostOfRegister = 50

const notTheLog = listCodes.filter(list => list !== 'interactions')
/** The lists whose rows the register's index holds. */
const registered: readonly ListCode[] = ['people', 'organisations', 'issues', 'partners']

test.each(notTheLog)(
  'text typed for %s finds the rows that show every word of it, and else only what a search finds',
  async list => {
    const holds = fc.asyncProperty(typed(list), async text => {
      const wanted = showing(list, text)
      const here = await found(list, text)
      expect(here, text).toEqual(expect.arrayContaining(wanted))
      const others = here.filter(id => !wanted.includes(id))
      if (!registered.includes(list)) expect(others, text).toEqual([])
      const hits = (await hitsOf(text)).filter(({ kind }) => kind !== 'interaction').map(({ id }) => id)
      // Partners are not shown by a search.
      if (registered.includes(list) && list !== 'partners' && hits.length < mostOfRegister)
        expect(hits, text).toEqual(expect.arrayContaining(others))
    })
    await fc.assert(holds, { numRuns: 150 })
  },
)

test('whole words typed for the log find every row that shows them, and just the rows that a search finds', async () => {
  const texts = lists.interactions.flatMap(({ id }) => {
    const { parts, behind } = shown.get(`interactions ${id}`) ?? { parts: [], behind: [] }
    return [...parts, ...behind]
  })
  const words = [...new Set(texts.flatMap(text => text.match(/[\p{L}]{3,}/gu) ?? []))]
  const typed = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }).map(all => all.join(' '))
  const holds = fc.asyncProperty(typed, async text => {
    const here = await found('interactions', text)
    expect(here, text).toEqual(expect.arrayContaining(showingWholeWords(text)))
    const log = new Set(lists.interactions.map(({ id }) => id))
    expect(here, text).toEqual(
      (await hitsOf(text))
        .map(({ id }) => id)
        .filter(id => log.has(id))
        .sort(),
    )
  })
  await fc.assert(holds, { numRuns: 150 })
})

/** Returns the interactions that show every word of a text as a whole word. */
const showingWholeWords = (text: string): string[] =>
  lists.interactions
    .filter(({ id }) => {
      const { parts, behind } = shown.get(`interactions ${id}`) ?? { parts: [], behind: [] }
      const words = new Set([...parts, ...behind].flatMap(part => part.toLowerCase().match(/[\p{L}]+/gu) ?? []))
      return text
        .toLowerCase()
        .split(' ')
        .every(word => words.has(word))
    })
    .map(({ id }) => id)

test('the log is searched by several words, with or without diacritics', async () => {
  const all = await found('interactions', '')
  for (const text of ['göte', 'GOTE', 'trafikverket', 'oberg', 'mallberg studieresa', 'studieresa MALLBERG'])
    expect([text, (await found('interactions', text)).length > 0]).toEqual([text, true])
  expect(await found('interactions', 'oberg')).toEqual(await found('interactions', 'Öberg'))
  expect(await found('interactions', 'göte')).not.toEqual(all)
  expect(await found('interactions', 'göte zzzz')).toEqual([])
  expect(await found('interactions', '   ')).toEqual(all)
  expect(await found('interactions', 'göte x')).toEqual(await found('interactions', 'göte'))
})

test('a visibility is found by the beginning of its word, and not by a part inside it', async () => {
  const marked = lists.interactions.filter(({ cells }) => cells['confidentiality'] === 'secrecy_marked')
  expect(marked.length).toBeGreaterThan(0)
  expect(await found('interactions', 'sekretess')).toEqual(expect.arrayContaining(marked.map(({ id }) => id)))
  expect(await found('interactions', 'kretessm')).toEqual([])
})

test('special characters of patterns and searches are looked for as themselves', async () => {
  for (const list of listCodes)
    for (const text of ['*', '%', '_', '[', ']', '?', '"', "'", '\\', '(', 'NEAR(', '-', ':', '^', 'a* b'])
      await expect(found(list, text)).resolves.not.toContain(undefined)
  expect(await found('people', '*')).toEqual([])
  expect(await found('people', '[a-z]')).toEqual([])
})

test('typed text is combined with the filter, also in the counts of groups', async () => {
  const query = {
    ...wholeList('interactions'),
    filter: {
      match: 'any' as const,
      rows: [{ field: 'kind', operator: 'any-of' as const, codes: ['phone', 'email'] }],
    },
    text: 'göte',
  }
  const { total } = await listPage(store.read, query, { offset: 0, limit: 10 }, today)
  const kinds = new Map(lists.interactions.map(({ id, cells }) => [id, cells['kind']]))
  const both = (await found('interactions', 'göte')).filter(id => ['phone', 'email'].includes(String(kinds.get(id))))
  expect(total).toBe(both.length)
  const groups = await listGroups(store.read, { ...query, groupBy: 'kind' }, today)
  expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(total)
})

test('an issue is found by the partner whose wording is in force, and not by one whose wording has ended', async () => {
  const raw = connect(store.file)
  const owners = ['mittuniversitetet', 'umea-kommun']
  raw.exec(`insert into issue_version (id, issue_id, owner_partner_id, wording, valid_from, valid_to, sort_order)
    values ('ended', 'bredband', '${owners[0]}', 'Fiber åt alla', '2025-01-01', '2026-01-01', 'a'),
      ('held', 'bredband', '${owners[1]}', 'Fiber åt alla', '2025-01-01', null, 'b')`)
  raw.close()
  expect(await found('issues', 'umeå kommun')).toContain('bredband')
  expect(await found('issues', 'mittuniversitetet')).not.toContain('bredband')
})
