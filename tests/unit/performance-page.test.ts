import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { growthsOf, nameWithoutSize, type SizedFigure, withNewer } from '../bench/report/figures-by-kind'
import { pageOf, writePage } from '../bench/report/performance-page'
import { aFolder } from '../db/office'

const run = { on: '2026-11-30', cores: 2, node: '20.20.2', load: [0.5, 0.4, 0.3] }

const figure = (more: Partial<SizedFigure>): SizedFigure => ({
  part: 'log',
  size: 10_000,
  name: `log a meeting, durable, among ${more.size ?? 10_000}`,
  ours: 2,
  limit: 1,
  limitName: 'same rows, bare driver',
  ratio: 2,
  target: 2,
  spread: [1.5, 4],
  detail: '',
  ...more,
})

/** A number is not parted from its unit, nor in its middle. */
const unbroken = (text: string): string => text.replaceAll(/(?<!#) /g, '\u00a0')

const inLine = (ours: string, limit: string, ratio: string, target: string): string =>
  `| logga ett möte, på disken | ${unbroken(ours)} | ${unbroken(limit)} (samma rader, bara drivrutinen) | ${unbroken(ratio)} | ${unbroken(target)} | 1,5–4 |`

test.each([
  ['start to usable Home at 100000', 'start to usable Home'],
  ['the whole log as csv, 100000 interactions', 'the whole log as csv'],
  ['scroll the log of 100000, frame p95', 'scroll the log, frame p95'],
  ['log a meeting, durable, among 100000', 'log a meeting, durable'],
  ['open a person with 2,000 of 100000', 'open a person with 2,000'],
])('%s is the same question at every size', (name, without) => {
  expect(nameWithoutSize({ name, size: 100_000 })).toBe(without)
})

test('the figures of one question are together, the smallest office first', () => {
  const figures = [
    figure({ size: 100_000, ours: 3 }),
    figure({ size: 10_000 }),
    figure({ size: null, name: 'doubles' }),
  ]
  const [growth, ...others] = growthsOf(figures)
  expect(others).toEqual([])
  expect(growth?.at.map(({ size, ours }) => [size, ours])).toEqual([
    [10_000, 2],
    [100_000, 3],
  ])
})

test('a figure that is measured again takes the place of the earlier one', () => {
  const earlier = [figure({ ours: 9 }), figure({ size: 100_000, ours: 8 })]
  expect(withNewer(earlier, [figure({ ours: 1 })]).map(({ size, ours }) => [size, ours])).toEqual([
    [100_000, 8],
    [10_000, 1],
  ])
})

test('each row of the page has what it costs, its limit, ratio, target and spread', () => {
  const lines = pageOf([figure({}), figure({ size: 100_000, ratio: 2.27 })], run).split('\n')
  const rows = lines.filter(line => line.startsWith('| logga'))
  expect(rows).toEqual([inLine('2 ms', '1 ms', '2 ×', '2 ✓'), inLine('2 ms', '1 ms', '2,27 ×', '2 **över**')])
  expect(lines.filter(line => line.startsWith('## '))).toEqual([
    unbroken('## 10 000 interaktioner'),
    unbroken('## 100 000 interaktioner'),
    '## Hur kostnaderna växer',
  ])
})

test('a part that was measured at several sizes has a picture, and pictures of earlier runs are gone', () => {
  const folder = aFolder()
  mkdirSync(join(folder, 'prestanda'))
  writeFileSync(join(folder, 'prestanda', 'old.svg'), '')
  const figures = [figure({}), figure({ size: 100_000, ours: 20 }), figure({ size: null, part: 'duplicates' })]
  writePage(folder, figures, run)
  expect(readdirSync(join(folder, 'prestanda'))).toEqual(['log.svg'])
  const page = readFileSync(join(folder, 'prestanda.md'), 'utf8')
  expect(page).toContain('(prestanda/log.svg)')
  const picture = readFileSync(join(folder, 'prestanda', 'log.svg'), 'utf8')
  for (const said of ['logga ett möte, på disken', unbroken('10 000'), unbroken('100 000'), 'ms'])
    expect(picture).toContain(said)
})
