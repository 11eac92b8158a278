import { expect, test } from 'vitest'
import type { CoverageCell, Level, TargetKind } from '../../../src-shared/packs/coverage'
import type { IndicatorId, IndicatorLine } from '../../../src-shared/packs/indicators'
import type { PackCommitment } from '../../../src-shared/packs/pack'
import { noTexts } from '../../../src-shared/packs/written-texts'
import type { IssueId } from '../../../src-shared/records/ids'
import { bredband, malmbanan, pagesOf, wordsOf } from './a-material'
import { blocksOf, busy, pageWith, rowsOf } from './blocks-of'

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

test('the method has five lines, and the fifth says how much was logged late', () => {
  const [method] = blocksOf(pagesOf(busy), 'method')
  if (method?.kind !== 'method') throw new Error('no method')
  expect(method.lines).toHaveLength(5)
  expect(method.lines[0]).toContain('i en pågående period räknas det som är antecknat på faktadagen')
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
