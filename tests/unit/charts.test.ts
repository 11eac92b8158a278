import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { svgFile, svgText } from '../../office/files/svg-text'
import { coverageChart } from '../../src-shared/charts/coverage-chart'
import type { Drawing, Lettering } from '../../src-shared/charts/drawing'
import { fitted, textWidth, wrapped } from '../../src-shared/charts/fitted-text'
import { jointVoiceChart } from '../../src-shared/charts/joint-voice-chart'
import { monthChart } from '../../src-shared/charts/month-chart'
import { processChart } from '../../src-shared/charts/process-chart'
import type { CoverageCell } from '../../src-shared/packs/coverage'
import type { InteractionMonths } from '../../src-shared/packs/interaction-months'
import { countByMonth, monthsIn } from '../../src-shared/packs/interaction-months'
import { countJointVoice, type JointVoicePartner, withOwnWordings } from '../../src-shared/packs/joint-voice'
import type { IssueId, PartnerId } from '../../src-shared/records/ids'
import { numberText } from '../../src-shared/text/pack-cells'
import { sharedWords } from '../../src-shared/text/shared-words'

const words = sharedWords('sv').chart
const period = { from: '2026-10-01', to: '2026-12-31' }
const named = '2026-10-01 – 2026-12-31'
const issue = (id: string) => id as IssueId
const issues = [
  { id: 'a', name: 'Norrbotniabanan', group: 'Transporter' },
  { id: 'b', name: '<script>alert("x")</script> & co', group: 'Transporter' },
  { id: 'c', name: 'Gränspendling', group: null },
]
const letters = ({ marks }: Drawing): Lettering[] =>
  marks
    .flatMap(mark => (mark.mark === 'part' ? mark.marks : [mark]))
    .filter((mark): mark is Lettering => mark.mark === 'text')
const said = (drawing: Drawing): string[] => letters(drawing).map(({ text }) => text)

const count = fc.integer({ min: 0, max: 12_000 })
const threeMonths = fc.tuple(count, count, count)
const counted = fc.record({ all: threeMonths, a: threeMonths, b: threeMonths }).map(
  ({ all, a, b }): InteractionMonths => ({
    months: monthsIn(period),
    all,
    byIssue: { [issue('a')]: a, [issue('b')]: b },
  }),
)

describe('interactions by month', () => {
  test.prop([counted])('every figure and sum is written as text, and the rows of the table add up', months => {
    const chart = monthChart({ counted: months, rows: issues, period: named, isLeavingHouse: false }, words, 'sv')
    const texts = said(chart.drawing)
    const figures = [...months.all, ...Object.values(months.byIssue).flat()]
    for (const figure of figures) expect(texts).toContain(numberText(figure, 'sv'))
    for (const row of chart.rows) {
      const numbers = row.slice(1) as number[]
      expect(numbers.at(-1)).toBe(numbers.slice(0, -1).reduce((sum, each) => sum + each, 0))
      expect(texts).toContain(numberText(numbers.at(-1) ?? -1, 'sv'))
    }
    expect(chart.rows.map(([name]) => name)).toEqual(['Alla kontakter', ...issues.map(({ name }) => name)])
  })

  test('a larger figure has a longer bar, and zero has no bar', () => {
    const months = { months: monthsIn(period), all: [4, 0, 2], byIssue: {} }
    const { marks } = monthChart(
      { counted: months, rows: [], period: named, isLeavingHouse: false },
      words,
      'sv',
    ).drawing
    const bars = marks.flatMap(mark =>
      mark.mark === 'part' ? mark.marks.filter(one => one.mark === 'box' && one.ink === 'strong') : [],
    )
    expect(bars.map(bar => bar.mark === 'box' && bar.height)).toEqual([36, 18])
    const cells = marks.flatMap(mark => (mark.mark === 'part' && mark.cell ? [mark.cell.row] : []))
    expect(cells, 'only what has something behind it can be pressed').toEqual([0, 2])
  })

  test('a period with too many months is counted by year', () => {
    expect(monthsIn({ from: '2024-11-15', to: '2025-01-02' })).toEqual(['2024-11', '2024-12', '2025-01'])
    const long = { from: '2020-01-01', to: '2025-12-31' }
    const found = countByMonth(long, [{ startsOn: '2023-05-05', issueIds: [issue('a')] }])
    expect(found.months).toEqual(['2020', '2021', '2022', '2023', '2024', '2025'])
    expect(found.all).toEqual([0, 0, 0, 1, 0, 0])
    expect(found.byIssue[issue('a')]).toEqual([0, 0, 0, 1, 0, 0])
  })

  test('a chart for a partner always says that secrecy-marked interactions are left out', () => {
    const figures = { counted: countByMonth(period, []), rows: issues, period: named, isLeavingHouse: true }
    expect(monthChart(figures, words, 'sv').drawing.description).toContain(
      'Sekretessmarkerade kontakter räknas inte i diagrammet.',
    )
    const inside = { ...figures, isLeavingHouse: false }
    expect(monthChart(inside, words, 'sv').drawing.description).not.toContain('Sekretess')
  })
})

const cell = (issueId: string, target: string, change: Partial<CoverageCell> = {}): CoverageCell => ({
  issueId: issue(issueId),
  target,
  targetName: target,
  targetKind: 'ministry',
  count: 0,
  lastOn: null,
  highestLevel: null,
  organisationIds: [],
  ...change,
})
const targets = [
  { id: 'ministry', name: 'Departement' },
  { id: 'agency', name: 'Myndigheter' },
]

test('a coverage map shows how often, when last and how high up an issue was carried, and each gap', () => {
  const met = cell('a', 'ministry', { count: 3, lastOn: '2026-11-10', highestLevel: 'state-secretary' })
  const cells = [met, cell('a', 'agency'), cell('b', 'ministry'), cell('b', 'agency'), cell('c', 'ministry')]
  const chart = coverageChart({ issues, targets, cells, period: named, isLeavingHouse: false }, words, 'sv')
  const texts = said(chart.drawing)
  for (const text of ['3', '10 nov', 'statssekr.', 'Departement', 'Gränspendling']) expect(texts).toContain(text)
  expect(texts.filter(text => text === 'ingen')).toHaveLength(5)
  expect(chart.rows).toHaveLength(6)
  expect(chart.rows[0]).toEqual(['Norrbotniabanan', 'Departement', 3, '2026-11-10', 'statssekreterare'])
  expect(chart.drawing.description).toBe(`1 av 6 rutor har någon kontakt under ${named}.`)
  const outside = coverageChart({ issues, targets, cells, period: named, isLeavingHouse: true }, words, 'sv')
  expect(JSON.stringify(outside)).toContain('utan redovisad kontakt')
  expect(JSON.stringify(outside)).not.toContain('ingen kontakt')
  expect(said(outside.drawing).filter(text => text === 'ingen redovisad')).toHaveLength(5)
  const many = Array.from({ length: 45 }, (_, at) => ({ id: `o${at}`, name: `Myndighet ${at}` }))
  const close = coverageChart(
    { issues, targets: many, cells: [cell('a', 'o7', { count: 12 })], period: named, isLeavingHouse: false },
    words,
    'sv',
  )
  expect(said(close.drawing)).toEqual(expect.arrayContaining(['12', 'Myndighet 44']))
  expect(close.rows).toHaveLength(135)
})

test('the joint voice shows interactions, joint messages, own wordings and the regions that carried an issue', () => {
  const partner = (id: string, isRegion: boolean): JointVoicePartner => ({ id: id as PartnerId, name: id, isRegion })
  const partners = [partner('kommun', false), partner('bd', true), partner('ac', true)]
  const ids = (...names: string[]) => names.map(name => name as PartnerId)
  const cells = withOwnWordings(
    countJointVoice([
      { issueIds: [issue('a')], partnerIds: ids('bd', 'ac'), jointMessage: true },
      { issueIds: [issue('a'), issue('b')], partnerIds: ids('bd'), jointMessage: false },
    ]),
    [
      { issueId: issue('a'), partnerId: 'bd' as PartnerId },
      { issueId: issue('c'), partnerId: 'kommun' as PartnerId },
    ],
  )
  const chart = jointVoiceChart({ issues, partners, cells, period: named, isLeavingHouse: false }, words, 'sv')
  expect(chart.rows).toEqual([
    ['Norrbotniabanan', 'bd', 2, 1, 'ja'],
    ['Norrbotniabanan', 'ac', 1, 1, 'nej'],
    [issues[1]?.name, 'bd', 1, 0, 'nej'],
    ['Gränspendling', 'kommun', 0, 0, 'ja'],
  ])
  expect(said(chart.drawing)).toEqual(expect.arrayContaining(['2 av 2', '1 av 2', '0 av 2']))
  expect(chart.drawing.description).toContain('1 av 3 frågor bars av minst två regioner')
})

test('a process line shows where the process is in words, not only by colour', () => {
  const stage = (id: string, happenedOn: string | null, plannedOn: string | null = null) =>
    ({ id, code: id, name: `Skede ${id}`, plannedOn, plannedPrecision: 'month', happenedOn }) as const
  const stages = [stage('1', '2026-03-01'), stage('2', null, '2027-01-01'), stage('3', null)]
  const process = { id: 'p', name: 'Utredningen', closedOn: null, stages }
  const { drawing, rows } = processChart(
    { processes: [process], title: 'Processen', isNamed: false, on: '2026-11-24' },
    words,
    'sv',
  )
  expect(said(drawing)).toEqual(expect.arrayContaining(['1 mars 2026', 'planerat jan 2027', 'nu', 'utan dag']))
  expect(drawing.description).toBe('Nu: Skede 2.')
  expect(rows.map(row => row[2])).toEqual(['klart', 'nu', 'kommande'])
  const closed = processChart(
    { processes: [{ ...process, closedOn: '2026-12-01' }], title: 'x', isNamed: true, on: '2026-12-02' },
    words,
    'sv',
  )
  expect(said(closed.drawing)).not.toContain('nu')
  expect(said(closed.drawing)).toContain('Utredningen')
})

test.each([
  ['day', 'planerat 1 okt 2027', '2027-10-01'],
  ['month', 'planerat okt 2027', '2027-10'],
  ['quarter', 'planerat kvartal 4 2027', '2027 Q4'],
  ['year', 'planerat 2027', '2027'],
] as const)('a planned %s is drawn and listed no more exactly than it is known', (plannedPrecision, drawn, listed) => {
  const stage = { id: '1', code: '1', name: 'Beslut', plannedOn: '2027-10-01', plannedPrecision, happenedOn: null }
  const processes = [{ id: 'p', name: 'Utredningen', closedOn: null, stages: [stage] }]
  const chart = processChart({ processes, title: 'Processen', isNamed: true, on: '2026-11-24' }, words, 'sv')
  expect(said(chart.drawing).join(' ')).toContain(drawn)
  expect(chart.rows.map(row => row[3])).toEqual([listed])
})

test.prop([fc.string({ unit: 'binary' })])(
  'the SVG has only known marks and escaped text for every name, and is the same each time',
  name => {
    const figures = {
      counted: countByMonth(period, []),
      rows: [{ id: 'a', name, group: name }],
      period: name,
      isLeavingHouse: false,
    }
    const { drawing } = monthChart(figures, words, 'sv')
    const svg = svgText(drawing, 'x')
    expect(svgText(monthChart(figures, words, 'sv').drawing, 'x')).toBe(svg)
    expect([...svg.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag)).toEqual(
      expect.arrayContaining(['svg', 'title', 'desc', 'text']),
    )
    const allowed = /<\/?(svg|title|desc|g|rect|line|circle|text)( [a-zA-Z0-9:-]+="[^"<>]*")*\/?>/g
    expect(svg.replaceAll(allowed, '')).not.toMatch(/[<>]/)
  },
)

test('a script in a name is text in the file, which has a title and a description', () => {
  const figures = { counted: countByMonth(period, []), rows: issues, period: named, isLeavingHouse: false }
  const file = svgFile(monthChart(figures, words, 'sv').drawing)
  expect(file).not.toMatch(/<script|href|on[a-z]+=/)
  expect(file).toContain('&lt;script&gt;')
  expect(file).toContain('<title id="talan-title">Kontakter per månad och fråga, 2026-10-01 – 2026-12-31</title>')
  expect(file).toMatch(/<desc id="talan-description">0 kontakter/)
})

test.prop([fc.string(), fc.integer({ min: 20, max: 300 }), fc.integer({ min: 1, max: 3 })])(
  'a text cut to a width fits it, on one line or several',
  (text, width, most) => {
    for (const part of [fitted(text, width, 12), ...wrapped(text, width, 12, most)])
      expect(textWidth(part, 12)).toBeLessThanOrEqual(Math.max(width, 24))
    expect(wrapped(text, width, 12, most).length).toBeLessThanOrEqual(most)
  },
)
