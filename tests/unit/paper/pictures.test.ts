import { expect, test } from 'vitest'
import { svgPng } from '../../../office/files/chart-png'
import { barsPicture } from '../../../office/paper/pictures/bars-picture'
import { hatching } from '../../../office/paper/pictures/hatching'
import { quartersPicture } from '../../../office/paper/pictures/quarters-picture'
import type { Bar } from '../../../src-shared/packs/blocks/issue-block'

const bar = (count: number | null, more: Partial<Bar> = {}): Bar => ({
  id: `bar ${count}`,
  label: '',
  count,
  state: 'ended',
  isLabelled: false,
  isThisPeriod: false,
  ...more,
})
const drawn = (bars: readonly Bar[], most = 10): string =>
  quartersPicture({ bars, most, alternative: 'Kontakter per kvartal: 1 & 2' }, 'sv').markup

test('hatching stays within its rectangle', () => {
  const place = { x: 10, y: 5, width: 4, height: 9 }
  const points = [...hatching(place, 1.1).matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
  expect(points.length).toBeGreaterThan(10)
  for (const [x = 0, y = 0] of points) {
    expect(x).toBeGreaterThanOrEqual(10)
    expect(x).toBeLessThanOrEqual(14)
    expect(y).toBeGreaterThanOrEqual(5)
    expect(y).toBeLessThanOrEqual(14)
  }
})

test('a bar of no height is hatched with nothing', () => {
  expect(hatching({ x: 0, y: 0, width: 0, height: 0 }, 1)).toBe('')
})

test('the words of a picture are its name for those who do not see it', () => {
  expect(drawn([bar(1)])).toContain('role="img" aria-label="Kontakter per kvartal: 1 &amp; 2"')
})

test('a quarter without a log is a dash, and zero is nothing but the line below', () => {
  expect(drawn([bar(null)])).toContain('stroke="#8d9a9c"')
  expect(drawn([bar(0)])).not.toMatch(/<rect|#8d9a9c/)
})

test('a running quarter is hatched, and the period of the report is strong', () => {
  expect(drawn([bar(3, { state: 'running' })])).toMatch(/<rect [^>]*fill="#ffffff"[^>]*><\/rect><path d="M/)
  expect(drawn([bar(3, { isThisPeriod: true })])).toContain('fill="#0b5c63"')
  expect(drawn([bar(3)])).toContain('fill="#5f979c"')
})

test('all issues of a pack have one scale', () => {
  const height = (most: number) => Number(/<rect [^>]*height="([\d.]+)"/.exec(drawn([bar(4)], most))?.[1])
  expect(height(4)).toBeCloseTo(6.7)
  expect(height(8)).toBeCloseTo(3.35)
})

test('numbers stand above labelled bars as the language writes them', () => {
  expect(drawn([bar(1234, { isLabelled: true })], 1234)).toMatch(/>1\s234<\/text>/)
  expect(drawn([bar(7)])).not.toContain('>7<')
})

test('months have their names, and a month to come is a dot', () => {
  const { markup } = barsPicture(
    {
      kind: 'bars',
      id: 'months',
      use: 'months',
      heading: 'Kontakter per månad',
      bars: [bar(2, { label: 'nov', isLabelled: true }), bar(null, { label: 'dec', state: 'coming' })],
      spans: [{ label: 'Kvartal 4', from: 0, to: 1 }],
      alternative: 'November 2, december återstår.',
    },
    'sv',
  )
  expect(markup).toContain('>nov</text>')
  expect(markup).toContain('>Kvartal 4</text>')
  expect(markup).toContain('<circle')
})

test('a picture without text has the same dots whether or not the letters are read for it', async () => {
  const marks = '<rect x="1" y="1" width="6" height="3" fill="#1f5e7a"/>'
  const svg = (inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="8mm" height="5mm" viewBox="0 0 8 5">${inside}</svg>`
  expect(await svgPng(svg(marks), 3.125)).toEqual(await svgPng(svg(`${marks}<text x="1" y="4"></text>`), 3.125))
})

test('the words that are read aloud leave no dot in a picture', async () => {
  const { markup } = quartersPicture(
    { bars: [bar(3, { label: '2026', isLabelled: true })], most: 3, alternative: 'Tre' },
    'sv',
  )
  const other = markup.replaceAll('Tre', 'Tre kontakter i perioden')
  expect(other).not.toBe(markup)
  expect(await svgPng(other, 3.125)).toEqual(
    await svgPng(markup.replace(/<title>[^<]*<\/title>| aria-label="[^"]*"/g, ''), 3.125),
  )
})
