import { expect, test } from 'vitest'
import type { Block } from '../../../src-shared/packs/blocks/block'
import type { PackPages, PageSectionId } from '../../../src-shared/packs/blocks/pack-pages'
import type { TableBlock } from '../../../src-shared/packs/blocks/table-block'
import { comparison, counts, material, pagesOf, wordsOf } from './a-material'

const blocksOf = ({ sections }: PackPages, id: PageSectionId): readonly Block[] =>
  sections.find(section => section.id === id)?.blocks ?? []

function tableOf(pages: PackPages, id: string): TableBlock | undefined {
  const tables = blocksOf(pages, 'figures').flatMap(block =>
    block.kind === 'pair' ? [block.left, block.right] : [block],
  )
  return tables.find((block): block is TableBlock => block?.kind === 'table' && block.id === id)
}

const rowsOf = (pages: PackPages, id: string): string[][] =>
  tableOf(pages, id)?.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text))) ?? []

const eleven = {
  figures: counts({
    interactions: 12,
    secrecyMarked: 1,
    byType: { seminar: 1, meeting_physical: 9, email: 1 },
    byTask: { t1: 9, t2: 1 } as Record<string, number>,
    byAim: { a1: 6, a2: 0 },
    uniqueContacts: 3,
    interactionsByCategory: { media: 2, agency: 1, eu: 0 },
    uniqueContactsByCategory: { media: 1, agency: 2 },
    hours: 17.75,
    eventParticipants: 105,
  }),
  before: counts({
    interactions: 5,
    byType: { advice: 5 },
    byTask: { t1: 5 } as Record<string, number>,
    byAim: { a1: 2 },
    hours: 4.1,
  }),
  all: 21,
  names: {
    tasks: [
      { id: 't1', name: 'Påverkansarbete', nameEn: 'Advocacy' },
      { id: 't2', name: 'Företrädarskap', nameEn: 'Representation' },
    ],
    areas: [],
    partners: [],
    aims: [{ id: 'a1', name: 'Gemensam röst', nameEn: 'Joint voice' }],
  },
}

test('types stand by their Swedish word, a row only if one of the periods has a value, and the sum adds up', () => {
  const rows = rowsOf(pagesOf(eleven), 'kinds')
  expect(rows).toEqual([
    ['E-post', '1', '0', '+1'],
    ['Möte (fysiskt)', '9', '0', '+9'],
    ['Rådgivning till hemmaaktör', '0', '5', '\u22125'],
    ['Seminarium', '1', '0', '+1'],
    ['Summa', '11', '5', '+6'],
  ])
  expect(rowsOf(pagesOf(eleven, 'en'), 'kinds').map(([name]) => name)).toEqual(
    [
      ...rowsOf(pagesOf(eleven, 'en'), 'kinds')
        .slice(0, -1)
        .map(([name]) => name),
    ]
      .toSorted()
      .concat('Sum'),
  )
})

test('contacts without a main task have a row, so that the tasks add up to what is broken down', () => {
  expect(rowsOf(pagesOf(eleven), 'tasks')).toEqual([
    ['Påverkansarbete', '9', '5', '+4'],
    ['Företrädarskap', '1', '0', '+1'],
    ['Utan uppgift', '1', '0', '+1'],
    ['Summa', '11', '5', '+6'],
  ])
})

test('aims have no sum, since a contact may have several, and an aim without a value has no row', () => {
  expect(rowsOf(pagesOf(eleven), 'aims')).toEqual([['Gemensam röst', '6', '2', '+4']])
})

test('categories have the number of people, and the last row how many different people there are', () => {
  expect(rowsOf(pagesOf(eleven), 'categories')).toEqual([
    ['Medier', '2', '0', '+2', '1'],
    ['Statlig myndighet', '1', '0', '+1', '2'],
    ['Olika personer', '', '', '', '3'],
  ])
})

test('the columns are named by their quarters, and are 78 millimetres together', () => {
  const table = tableOf(pagesOf(eleven), 'kinds')
  expect(table?.columns.map(({ heading }) => heading.replace('\u00a0', ' '))).toEqual([
    'Typ',
    'Kv 4',
    'Kv 3',
    'Ändring',
  ])
  expect(table?.columns.reduce((sum, { millimetres }) => sum + millimetres, 0)).toBe(78)
  const categories = tableOf(pagesOf(eleven), 'categories')
  expect(categories?.columns.reduce((sum, { millimetres }) => sum + millimetres, 0)).toBe(78)
})

test('one line above the first table says how many are secrecy-marked and where they are counted', () => {
  const blocks = blocksOf(pagesOf(eleven), 'figures')
  const fold = blocks.findIndex(({ id }) => id === 'figures:marked')
  expect(fold).toBeLessThan(blocks.findIndex(({ kind }) => kind === 'pair'))
  expect(fold).toBeGreaterThan(0)
  expect(wordsOf(pagesOf(eleven))).toContain('Varav 1 sekretessmarkerad.')
  expect(wordsOf(pagesOf(eleven))).toContain(
    'Den räknas i totalen och i andelarna, men ingår inte i någon fördelning här nedanför. Fördelningarna gäller därför 11 kontakter.',
  )
  const two = { ...eleven, figures: { ...eleven.figures, secrecyMarked: 2, interactions: 13 } }
  expect(wordsOf(pagesOf(two))).toContain('Varav 2 sekretessmarkerade.')
  const none = { ...eleven, figures: { ...eleven.figures, secrecyMarked: 0, interactions: 11 } }
  expect(wordsOf(pagesOf(none))).not.toMatch(/Varav|sekretessmarkerad\./)
})

test('the closing line has hours, events and what did not go as planned', () => {
  const words = wordsOf(pagesOf({ ...eleven, notHeld: [{ status: 'cancelled', count: 1 }], loggedLate: 2 }))
  expect(words).toContain('17,8 timmar, 4,1 före.')
  expect(words).toContain('1 med 105 deltagare, inga före.')
  expect(words).toContain('1 planerad kontakt ställdes in. 2 kontakter loggades mer än 14 dagar efteråt.')
})

test('the months of both quarters stand as bars: a running one, coming ones, and dashes before the log began', () => {
  const months = {
    months: ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'],
    all: [0, 1, 3, 6, 5, 0],
    byIssue: {},
  }
  const pages = pagesOf({ ...eleven, page: { ...material().page, months } })
  const [pair] = blocksOf(pages, 'figures').filter(block => block.kind === 'pair')
  const bars = pair?.left.kind === 'bars' ? pair.left : undefined
  expect(bars?.bars.map(({ count, state, isThisPeriod }) => [count, state, isThisPeriod])).toEqual([
    [0, 'ended', false],
    [1, 'ended', false],
    [3, 'ended', false],
    [6, 'ended', true],
    [5, 'running', true],
    [null, 'coming', true],
  ])
  expect(bars?.spans.map(({ label, from, to }) => [label.replace('\u00a0', ' '), from, to])).toEqual([
    ['Kv 3', 0, 2],
    ['Kv 4', 3, 5],
  ])
  expect(bars?.alternative.replaceAll('\u00a0', ' ')).toBe(
    'Kontakter per månad: juli 0, augusti 1, september 3, oktober 6, november 5 hittills, december återstår.',
  )
})

test('the quarters of the project stand beside the months, the coming ones as dots', () => {
  const quarter = (number: number, count: number | null, isRunning = false) => ({
    code: `PQ${number}`,
    period: { from: `2026-0${number}-01`, to: `2026-0${number}-28` },
    hasLog: count !== null,
    isRunning,
    number,
    count,
    cumulative: count,
  })
  const compared = {
    ...comparison(),
    project: { quarters: [quarter(1, null), quarter(2, 4), quarter(3, 7, true)], of: 5 },
  }
  const [pair] = blocksOf(pagesOf({ ...eleven, comparison: compared }), 'figures').filter(
    block => block.kind === 'pair',
  )
  const bars = pair?.left.kind === 'bars' ? pair.left : undefined
  expect(bars?.use).toBe('project')
  expect(bars?.bars.map(({ label, count, state }) => [label, count, state])).toEqual([
    ['1', null, 'ended'],
    ['2', 4, 'ended'],
    ['3', 7, 'running'],
    ['4', null, 'coming'],
    ['5', null, 'coming'],
  ])
})

test('a report that is no quarter names its columns and the period before in general words', () => {
  const period = { ...material().period, kind: 'free', quarter: null, code: '2026-10-01_2026-12-31' } as const
  const pages = pagesOf({ ...eleven, period })
  expect(tableOf(pages, 'kinds')?.columns.map(({ heading }) => heading)).toEqual(['Typ', 'Perioden', 'Före', 'Ändring'])
  expect(wordsOf(pages)).toContain('mot 5 i hela perioden före.')
})
