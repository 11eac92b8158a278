import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { shortened, stepsLeft } from '../../../office/packs/blocks/shortening'
import { estimatedFit } from '../../../office/packs/fit-pack'
import { estimatedPages } from '../../../office/packs/word/estimated-pages'
import { mostPages, type PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import type { ShorteningKind } from '../../../src-shared/packs/blocks/shortening-step'
import { aLongPack, amounts } from './a-long-pack'

/** The order of the design, in which nothing may come before what stands before it. */
const order: readonly ShorteningKind[] = [
  'page-start',
  'picture',
  'older-ask',
  'gap-table',
  'done-commitment',
  'date',
  'process',
  'months',
  'aims',
  'counted-issue',
  'commitment',
  'late-row',
  'appendix-row',
]

const idsOf = (pages: PackPages): Set<string> => {
  const ids = new Set<string>()
  JSON.stringify([pages.first, pages.sections], (key, value: unknown) => {
    if (key === 'id' && typeof value === 'string') ids.add(value)
    return value
  })
  return ids
}

test.prop([amounts])(
  'each step leaves out something more, in the order of the design, and nothing but what it names',
  given => {
    let pages = aLongPack(given)
    let last = 0
    for (let left = stepsLeft(pages, 'pages'); left > 0; left -= 1) {
      const [step] = pages.shortenings.filter(one => one.for === 'pages')
      if (!step) throw new Error('no step')
      const place = order.indexOf(step.kind)
      expect(place).toBeGreaterThanOrEqual(last)
      last = place
      const shorter = shortened(pages, 'pages')
      const kept = idsOf(shorter)
      const within = idsWithin(pages, step.drops)
      const gone = [...idsOf(pages)].filter(id => !kept.has(id))
      expect(gone.every(id => step.drops.includes(id) || within.has(id))).toBe(true)
      expect(JSON.stringify(shorter.sections)).not.toBe(JSON.stringify(pages.sections))
      expect(stepsLeft(shorter, 'pages')).toBe(left - 1)
      expect(shorter.leftOut).toEqual([...pages.leftOut, step])
      pages = shorter
    }
    expect(shortened(pages, 'pages')).toBe(pages)
  },
)

/** The ids of everything that stands inside what has one of these ids, or around it and is left empty: tables, pairs and rows. */
function idsWithin(pages: PackPages, drops: readonly string[]): Set<string> {
  const ids = new Set<string>()
  const walk = (value: unknown, isInside: boolean): boolean => {
    if (typeof value !== 'object' || value === null) return false
    const { id } = value as { readonly id?: unknown }
    const isDropped = isInside || (typeof id === 'string' && drops.includes(id))
    let holds = isDropped
    for (const inner of Object.values(value)) holds = walk(inner, isDropped) || holds
    if (holds && typeof id === 'string') ids.add(id)
    return holds
  }
  walk(pages.sections, false)
  return ids
}

test.prop([amounts, fc.integer({ min: 0, max: 60 })])(
  'several steps at once are the same as one after the other',
  (given, count) => {
    const pages = aLongPack(given)
    let slowly = pages
    for (let taken = 0; taken < count; taken += 1) slowly = shortened(slowly, 'pages')
    expect(shortened(pages, 'pages', count)).toEqual(slowly)
  },
)

test.prop([amounts])('a block of which nothing is left out stays the same object', given => {
  const pages = aLongPack(given)
  const shorter = shortened(pages, 'pages')
  const before = new Map(pages.sections.flatMap(({ blocks }) => blocks.map(block => [block.id, block])))
  const changed = shorter.sections
    .flatMap(({ blocks }) => blocks)
    .filter(block => block.kind !== 'left-out' && before.get(block.id) !== block)
  expect(changed.length).toBeLessThanOrEqual(1)
})

test.prop([amounts])(
  'page 1 loses its key figures first, then the third ask, then texts, and never what came of a result',
  given => {
    const pages = aLongPack(given)
    const all = shortened(pages, 'first-page', stepsLeft(pages, 'first-page'))
    expect(all.first.keyFigures).toBeNull()
    const asks = all.first.side.flatMap(block => (block.kind === 'asks' ? block.rows : []))
    expect(asks.length).toBeLessThanOrEqual(2)
    const rows = all.first.main.flatMap(block => (block.kind === 'results' ? block.rows : []))
    expect(rows.every(({ text, outcome }) => text === null && outcome === 'Följd')).toBe(true)
    expect(all.sections.slice(0, -1)).toEqual(pages.sections.slice(0, -1))
  },
)

test.prop([amounts])(
  'what was left out is named once on the last page, and nothing is named when nothing is',
  given => {
    const pages = aLongPack(given)
    expect(JSON.stringify(pages)).not.toContain('left-out')
    const cut = shortened(shortened(pages, 'first-page', 1), 'pages', stepsLeft(pages, 'pages'))
    const notes = cut.sections.flatMap(({ blocks }, index) =>
      blocks.flatMap(block => (block.kind === 'left-out' ? [{ index, block }] : [])),
    )
    expect(notes).toHaveLength(1)
    expect(notes[0]?.index).toBe(cut.sections.length - 1)
    expect(notes[0]?.block.text).toContain('nyckeltalen på sidan 1')
  },
)

test.prop([amounts])('a full pack always fits the pages it may have, as they are estimated', given => {
  const fit = estimatedFit(aLongPack(given))
  expect(estimatedPages(fit)).toBeLessThanOrEqual(mostPages[fit.sort])
})

test('a number says the plural only when there are several, and what is only on pages is not said to be in the spreadsheet', () => {
  const full = aLongPack({
    issues: 2,
    asks: 3,
    pictures: 1,
    dates: 4,
    processes: 2,
    open: 0,
    done: 2,
    results: 0,
    askedOfPartner: 0,
    isJoint: false,
  })
  const starts = full.shortenings.filter(({ kind }) => kind === 'page-start').length
  const noteAfter = (count: number) =>
    shortened(full, 'pages', starts + count)
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap(block => (block.kind === 'left-out' ? [block.text.replaceAll('\u00a0', ' ')] : []))
  expect(noteAfter(0)).toEqual([])
  expect(noteAfter(1)).toEqual(['en bild. Siffror och rader finns i Excelfilen.'])
  expect(noteAfter(3)).toEqual(['en bild, 2 äldre framföranden. Siffror och rader finns i Excelfilen.'])
  const dates = shortened(full, 'pages', stepsLeft(full, 'pages')).sections.find(({ id }) => id === 'dates')?.blocks[0]
  expect(dates).toMatchObject({ hidden: 1, more: 'Ytterligare 1\u00a0datum finns i Excelfilen.' })
})
