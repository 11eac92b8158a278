import { expect, test } from 'vitest'
import type { Block } from '../../../src-shared/packs/blocks/block'
import type { PackPages, PageSectionId } from '../../../src-shared/packs/blocks/pack-pages'
import type { CoverageCell, Level, TargetKind } from '../../../src-shared/packs/coverage'
import type { IndicatorId, IndicatorLine } from '../../../src-shared/packs/indicators'
import type { PackCommitment } from '../../../src-shared/packs/pack'
import { noTexts } from '../../../src-shared/packs/written-texts'
import type { DrawnProcess, ProcessStage } from '../../../src-shared/records/decision-process'
import type { IssueId } from '../../../src-shared/records/ids'
import { bredband, counts, malmbanan, material, pagesOf, wordsOf } from './a-material'

const blocksOf = ({ sections }: PackPages, id: PageSectionId): readonly Block[] =>
  sections.find(section => section.id === id)?.blocks ?? []
const rowsOf = (pages: PackPages, id: PageSectionId): string[][] =>
  blocksOf(pages, id).flatMap(block =>
    block.kind === 'table'
      ? block.groups.flatMap(({ rows }) =>
          rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll('\u00a0', ' '))),
        )
      : [],
  )
const busy = {
  figures: counts({ interactions: 3, byIssue: { [malmbanan]: 2, [bredband]: 1 } as Record<IssueId, number> }),
  all: 3,
}

const promise = (given: Partial<PackCommitment> = {}): PackCommitment => ({
  madeBy: 'us',
  dueOn: '2026-12-01',
  state: 'open',
  doneOn: null,
  told: { promise: 'Skicka underlag', by: 'Alva Test', role: null, issueIds: [malmbanan] },
  ...given,
})

test('commitments stand late first, then by day, then done, a counterpart by role and never by name', () => {
  const commitments = [
    promise({ state: 'done', doneOn: '2026-10-20', dueOn: '2026-10-21' }),
    promise({
      madeBy: 'them',
      told: { promise: 'Återkomma', by: 'Hemlig Person', role: 'Enhetschef, Trafikverket', issueIds: [] },
    }),
    promise({ state: 'overdue', dueOn: '2026-11-28' }),
    promise({ madeBy: 'them', dueOn: null, told: null }),
  ]
  const pages = pagesOf({ ...busy, commitments })
  expect(rowsOf(pages, 'commitments')).toEqual([
    ['Vi, Alva Test', 'Skicka underlag', '1', '28 nov. 2026', 'Försenat 1 dag'],
    ['Enhetschef, Trafikverket', 'Återkomma', '', '1 dec. 2026', 'Öppet'],
    ['Motparten', 'Åtagande från en kontakt som inte visas', '', '', 'Öppet'],
    ['Vi, Alva Test', 'Skicka underlag', '1', '21 okt. 2026', 'Klart 20 oktober'],
  ])
  expect(JSON.stringify(pages)).not.toContain('Hemlig Person')
  expect(blocksOf(pagesOf(busy), 'commitments')).toEqual([])
})

test('more commitments than a page has room for are counted', () => {
  const pages = pagesOf({ ...busy, commitments: Array.from({ length: 14 }, () => promise()) })
  expect(rowsOf(pages, 'commitments')).toHaveLength(12)
  expect(wordsOf(pages)).toContain('Ytterligare 2 finns i Excelfilen.')
})

const cell = (issueId: IssueId, targetKind: TargetKind, count: number, level: Level | null = null): CoverageCell => ({
  issueId,
  target: targetKind,
  targetName: targetKind,
  targetKind,
  count,
  lastOn: level === null ? null : '2026-11-10',
  highestLevel: level,
  organisationIds: [],
})
const coverage = [
  cell(malmbanan, 'ministry', 0),
  cell(malmbanan, 'parliamentary-committee', 4, 'elected'),
  cell(malmbanan, 'party', 1),
  cell(malmbanan, 'agency', 0),
  cell(bredband, 'ministry', 0),
  cell(bredband, 'parliamentary-committee', 0),
  cell(bredband, 'party', 0),
  cell(bredband, 'agency', 0),
]

test('the coverage map tells level and day of open contacts only, and folds the rows without any', () => {
  const pages = pagesOf({ ...busy, coverage })
  const [, map] = blocksOf(pages, 'coverage')
  expect(map).toMatchObject({
    kind: 'map',
    rows: [
      {
        name: '1\u00a0Malmbanan',
        cells: [
          { step: 0, count: null, lines: ['ingen'] },
          { step: 3, count: '4', lines: ['förtroendevald', '10\u00a0nov.'] },
          { step: 1, count: '1', lines: ['intern kontakt'] },
          { step: 0, count: null, lines: ['ingen'] },
        ],
      },
    ],
  })
  const words = wordsOf(pages)
  expect(words).toContain('1 av 2 frågor har någon redovisad kontakt med departement, utskott, parti eller myndighet.')
  expect(words).toContain(
    'I frågan Malmbanan, där kontakterna är flest, har vi nått utskott och partier men inte departement och myndigheter.',
  )
  expect(words).toContain('Tomma rader, hopvikta:\n2 Bredband.')
})

test('contacts with those outside the map are counted below it', () => {
  const figures = { ...busy.figures, interactionsByCategory: { eu: 2, media: 1, mp: 3 } }
  expect(wordsOf(pagesOf({ ...busy, figures, coverage }))).toContain(
    'Utanför kartan:\nEU-institution 2 kontakter, Medier 1.',
  )
})

test('without any reached recipient there is a sentence and no map', () => {
  const pages = pagesOf({ ...busy, coverage: coverage.map(one => ({ ...one, count: 0 })) })
  expect(blocksOf(pages, 'coverage').map(({ kind }) => kind)).toEqual(['paragraph', 'fold'])
})

test('the gaps are reckoned from the map, and the column of proposals is there only if somebody wrote one', () => {
  expect(rowsOf(pagesOf({ ...busy, coverage }), 'gaps')).toEqual([
    ['1 Malmbanan', 'Departement, myndigheter'],
    ['2 Bredband', 'Alla fyra'],
  ])
  const texts = { ...noTexts, gaps: [{ id: 'g', issueId: bredband, proposal: 'Be om tid i januari' }] }
  const pages = pagesOf({ ...busy, coverage, texts })
  expect(rowsOf(pages, 'gaps')).toEqual([
    ['2 Bredband', 'Alla fyra', 'Be om tid i januari'],
    ['1 Malmbanan', 'Departement, myndigheter', ''],
  ])
  const [table] = blocksOf(pages, 'gaps')
  expect(table?.kind === 'table' && table.columns.reduce((sum, { millimetres }) => sum + millimetres, 0)).toBe(166)
})

const line = (id: IndicatorId, value: number | null, given: Partial<IndicatorLine> = {}): IndicatorLine => ({
  id,
  scope: 'partner',
  value: value === null ? null : { number: value, second: null },
  before: null,
  yearBefore: null,
  target: null,
  ...given,
})

test('an indicator has its value, what was before and its target, which is reached in words', () => {
  const own = [
    line('A1.1', 12, { before: { number: 5, second: null }, target: { number: 15, second: null } }),
    line('A3.1', 66.7, { target: { number: 50, second: null } }),
    line('A3.4', 4.1, { scope: 'office' }),
  ]
  const pages = pagesOf({ ...busy, indicators: { own, office: [] } })
  expect(rowsOf(pages, 'indicators')).toEqual([
    ['A1.1 Genomförda kontakter', '12', '5', '15'],
    ['A3.1 Andel med gemensamt budskap', '66,7 %', '–', 'nått 50 %'],
    ['A3.4 Partnernas nöjdhet, 1–5, hela kontoret', '4,1', '–', '–'],
  ])
  const [lead, table] = blocksOf(pages, 'indicators')
  expect(lead).toMatchObject({ kind: 'paragraph', look: 'lead', text: '1\u00a0av 2\u00a0mål är nått.' })
  if (table?.kind !== 'table') throw new Error('no table')
  expect(table.groups.map(({ heading }) => heading)).toEqual(['Synlighet', 'Gemensam röst'])
  expect(table.groups[1]?.rows[1]?.cells[0]?.mark).toBe('h')
  expect(table.columns.map(({ heading }) => heading.replaceAll('\u00a0', ' '))).toEqual([
    'Indikator',
    'Kv 4, till 29 nov.',
    'Kv 3, hela',
    'Mål per period',
  ])
  expect(table.columns.reduce((sum, { millimetres }) => sum + millimetres, 0)).toBe(166)
  expect(table.note).toBe(
    'h: förs in för hand. Streck: inget värde eller inget mål. Samma period i fjol visas inte, eftersom det inte finns någon logg för den.',
  )
})

test('a quiet pack prints the indicators with a value, the office’s where they are the office’s, and names the others', () => {
  const own = [line('A1.1', 0), line('A1.2', 0), line('X.1', null, { scope: 'office' })]
  const office = [
    line('A1.1', 12, { scope: 'office' }),
    line('A3.1', 25, { scope: 'office' }),
    line('X.1', 58, { scope: 'office' }),
  ]
  const pages = pagesOf({ indicators: { own, office }, all: 12 })
  expect(rowsOf(pages, 'indicators').map(([name, value]) => [name, value])).toEqual([
    ['A1.1 Genomförda kontakter', '0'],
    ['A3.1 Andel med gemensamt budskap, hela kontoret', '25,0 %'],
    ['X.1 Kontorets nyttjandegrad, hela kontoret', '58 %'],
  ])
  expect(wordsOf(pages)).toContain('Noll eller inget värde:\nA1.2.')
})

const stage = (name: string, given: Partial<ProcessStage> = {}): ProcessStage => ({
  id: name,
  code: name,
  name,
  plannedOn: null,
  plannedPrecision: 'day',
  happenedOn: null,
  ...given,
})
const process = (name: string, stages: readonly ProcessStage[]): DrawnProcess => ({
  id: name,
  name,
  closedOn: null,
  stages,
})
const pageWith = (given: Partial<ReturnType<typeof material>['page']>) => ({ ...material().page, ...given })

test('a process shows the last stage done, the one it is in, and what is coming, and says how many came before', () => {
  const long = process('Utredningen', [
    stage('Direktiv', { happenedOn: '2025-01-10' }),
    stage('Utredning', { happenedOn: '2026-03-01' }),
    stage('Betänkande', { happenedOn: '2026-09-29' }),
    stage('Remiss', { plannedOn: '2027-01-15' }),
    stage('Beredning', { plannedOn: '2027-04-01', plannedPrecision: 'month' }),
    stage('Proposition'),
    stage('Beslut'),
  ])
  const pages = pagesOf({
    ...busy,
    page: pageWith({ processes: [long], processIssues: { Utredningen: [bredband, malmbanan] } }),
  })
  const [block] = blocksOf(pages, 'coming')
  if (block?.kind !== 'processes') throw new Error('no processes')
  const [row] = block.rows
  expect(row?.about?.replaceAll('\u00a0', ' ')).toBe('Fråga 1 och 2 · 2 tidigare skeden klara')
  expect(row?.stages.map(({ name, state, day }) => [name, state, day?.replaceAll('\u00a0', ' ') ?? null])).toEqual([
    ['Betänkande', 'done', 'klart 29 sep. 2026'],
    ['Remiss', 'now', 'till 15 jan. 2027'],
    ['Beredning', 'coming', 'apr. 2027'],
    ['Proposition', 'coming', null],
    ['Beslut', 'coming', null],
  ])
  expect(row?.instead).toBeNull()
})

test('a process whose known stages are all done says so instead of being now', () => {
  const over = process('Klar', [stage('Beslut', { happenedOn: '2026-10-01' })])
  const [block] = blocksOf(pagesOf({ ...busy, page: pageWith({ processes: [over] }) }), 'coming')
  expect(block?.kind === 'processes' && block.rows[0]).toMatchObject({
    instead: 'Alla kända skeden är klara.',
    stages: [{ state: 'done' }],
  })
})

test('at most six processes stand on the pages, those with the next date first', () => {
  const processes = [8, 7, 6, 5, 4, 3, 2, 1].map(day =>
    process(`P${day}`, [stage('Remiss', { plannedOn: `2026-12-0${day}` })]),
  )
  const [block] = blocksOf(pagesOf({ ...busy, page: pageWith({ processes }) }), 'coming')
  if (block?.kind !== 'processes') throw new Error('no processes')
  expect(block.rows.map(({ name }) => name)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6'])
  expect(block.more).toBe('Ytterligare 2\u00a0processer finns i Excelfilen.')
})

test('without processes it says that none is noted', () => {
  expect(wordsOf(pagesOf(busy))).toContain('Inga processer är antecknade.')
})

test('on the same day of a process what somebody entered stands instead of the planned stage', () => {
  const of = (id: string, kind: 'entered' | 'stage', on: string, what: string) =>
    ({ id, kind, on, precision: 'day', what, process: { id: 'p', name: 'Nätet' }, issueIds: [malmbanan] }) as const
  const coming = [
    of('a', 'stage', '2026-12-08', 'Betänkande'),
    of('b', 'entered', '2026-12-08', 'Utskottet justerar'),
    of('c', 'stage', '2026-12-16', 'Beslut'),
  ]
  const pages = pagesOf({ ...busy, page: pageWith({ coming }) })
  expect(rowsOf(pages, 'dates')).toEqual([
    ['2026-12-08', 'Utskottet justerar', '1'],
    ['2026-12-16', 'Beslut: Nätet', '1'],
  ])
  expect(pages.first.side.find(({ kind }) => kind === 'next-dates')).toMatchObject({
    heading: 'Närmaste datum',
    rows: [{ day: '8\u00a0dec.' }, { day: '16\u00a0dec.' }],
  })
})

test('without dates of its own a partner is told those of the whole office, and the heading says so', () => {
  const coming = [
    {
      id: 'a',
      kind: 'entered',
      on: '2026-12-08',
      precision: 'day',
      what: 'Debatt',
      process: { id: 'p', name: 'P' },
      issueIds: ['annat' as IssueId],
    },
  ] as const
  expect(pagesOf({ page: pageWith({ coming }) }).first.side.find(({ kind }) => kind === 'next-dates')).toMatchObject({
    heading: 'Närmaste datum för hela kontoret',
  })
})

test('the method has five lines, and the fifth says how much was logged late', () => {
  const [method] = blocksOf(pagesOf(busy), 'method')
  if (method?.kind !== 'method') throw new Error('no method')
  expect(method.lines).toHaveLength(5)
  expect(method.lines[0]).toContain('räknas till och med faktadagen')
  expect(method.lines[4]).toContain('Sedan förra rapporten: inget.')
})

test('funding is told as it is stated, and left out where nothing is known', () => {
  const participation = [
    { project: 'North Sweden', role: 'co-financier', from: '2024-11-01', to: '2027-10-31', status: 'proposed' },
  ] as const
  const words = wordsOf(pagesOf({ ...busy, page: pageWith({ participation }) }))
  expect(words).toContain(
    'Region Norrbotten är medfinansiär i projektet North Sweden, 1 november 2024–31 oktober 2027. Deltagandet är föreslaget; beslut är inte antecknat. Belopp är inte angivet.',
  )
  expect(
    wordsOf(
      pagesOf({
        ...busy,
        page: pageWith({ participation }),
        funding: [{ kind: 'ceiling', amount: 780_000, status: 'proposed' }],
      }),
    ),
  ).toContain('Högst 780 000 kr för hela projektet (föreslaget).')
  expect(blocksOf(pagesOf(busy), 'funding')).toEqual([])
})

test('what was changed in the office’s own words since an earlier version is named', () => {
  const changed = [
    { kind: 'result', how: 'changed', name: 'Svar från utskottet', issueId: null },
    { kind: 'gap', how: 'removed', name: '', issueId: bredband },
  ] as const
  expect(wordsOf(pagesOf({ ...busy, texts: { ...noTexts, changed } }))).toContain(
    'resultat ”Svar från utskottet” ändrat; förslag i frågan ”Bredband” borttaget.',
  )
})
