import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeChart } from '../../office/files/write-chart'
import type { Drawing } from '../../src-shared/charts/drawing'
import { monthChart } from '../../src-shared/charts/month-chart'
import { desktopContract } from '../../src-shared/ipc/desktop-contract'
import { sharedWords } from '../../src-shared/text/shared-words'
import { aDemoOffice, aFolder } from '../db/office'
import { answered, ask } from './asking'

const period = { from: '2026-10-01', to: '2026-12-31' }

async function aDrawing(): Promise<Drawing> {
  const store = await aDemoOffice()
  const counted = await answered(store, 'chart:months', { period, partnerId: null })
  const rows = Object.keys(counted.byIssue).map(id => ({ id, name: `${id} čŋ`, group: null }))
  return monthChart({ counted, rows, period: 'hösten', isLeavingHouse: false }, sharedWords('sv').chart, 'sv').drawing
}

test('the window reads the figures of every chart', async () => {
  const store = await aDemoOffice()
  const { months } = await answered(store, 'chart:months', { period, partnerId: 'region-norrbotten' })
  expect(months).toHaveLength(3)
  const subject = { kind: 'issue', id: 'malmbanan' } as const
  expect(await ask(store, 'chart:months-of', { period, subject })).toMatchObject({ ok: true })
  const kinds = await answered(store, 'chart:coverage', { period, partnerId: null, kind: null })
  expect(kinds).toHaveLength(12 * 4)
  const parties = await answered(store, 'chart:coverage', { period, partnerId: null, kind: 'party' })
  expect(parties).toHaveLength(12 * 8)
  expect(await ask(store, 'chart:joint-voice', { period })).toMatchObject({ ok: true })
  const backwards = { from: period.to, to: period.from }
  expect(await ask(store, 'chart:joint-voice', { period: backwards })).toMatchObject({ ok: false })
})

test('a chart of months is of the years that days may have, and of no others', async () => {
  const store = await aDemoOffice()
  const every = { from: '1900-01-01', to: '2199-12-31' }
  const { months } = await answered(store, 'chart:months', { period: every, partnerId: null })
  // So many months are counted year by year.
  expect(months).toHaveLength(300)
  const tooFar = [
    { from: '0001-01-01', to: '2026-12-31' },
    { from: '1899-12-31', to: '2026-12-31' },
    { from: '2026-01-01', to: '9999-12-31' },
  ]
  for (const period of tooFar) {
    const subject = { kind: 'issue', id: 'malmbanan' } as const
    const answers = [
      await ask(store, 'chart:months', { period, partnerId: null }),
      await ask(store, 'chart:months-of', { period, subject }),
      await ask(store, 'chart:coverage', { period, partnerId: null, kind: null }),
      await ask(store, 'chart:joint-voice', { period }),
    ]
    for (const answer of answers)
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'invalid-input', problem: { what: 'not-a-day' } } })
  }
  for (const period of ['9999Q1', 'PQ99999999999', '0001-01-01..9999-12-31'])
    expect(await ask(store, 'pack:check', { period })).toMatchObject({ refusal: { code: 'unknown-period' } })
})

test('the same drawing is saved as the same SVG and PNG bytes, and no file is overwritten', async () => {
  const drawing = await aDrawing()
  const folder = aFolder()
  const save = (format: 'svg' | 'png') => writeChart({ drawing, format, folder, name: 'månader' })
  for (const format of ['svg', 'png', 'svg', 'png'] as const) await save(format)
  expect(readdirSync(folder).toSorted()).toEqual(['månader (2).png', 'månader (2).svg', 'månader.png', 'månader.svg'])
  const bytes = (name: string) => readFileSync(join(folder, name))
  for (const end of ['svg', 'png']) expect(bytes(`månader.${end}`).equals(bytes(`månader (2).${end}`)), end).toBe(true)
  const png = bytes('månader.png')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([drawing.width * 3, drawing.height * 3])
  const svg = bytes('månader.svg').toString('utf8')
  expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg /)
  expect(svg).toContain('>malmbanan čŋ</text>')
})

test('a drawing with an unknown element, attribute, colour or size is not saved', async () => {
  const drawing = await aDrawing()
  const shape = desktopContract['chart:save'].input
  const accepts = (changed: unknown) => shape.safeParse({ drawing: changed, format: 'svg', name: 'x' }).success
  expect(accepts(drawing)).toBe(true)
  const [first] = drawing.marks
  for (const mark of [
    { mark: 'script', text: 'alert(1)' },
    { ...first, onclick: 'alert(1)' },
    { ...first, ink: 'url(#x)' },
    { ...first, x: Number.POSITIVE_INFINITY },
  ])
    expect(accepts({ ...drawing, marks: [mark] }), JSON.stringify(mark)).toBe(false)
  expect(accepts({ ...drawing, width: 1e9 })).toBe(false)
  expect(shape.safeParse({ drawing, format: 'exe', name: 'x' }).success).toBe(false)
})
