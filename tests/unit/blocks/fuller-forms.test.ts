import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { formsOf } from '../../../office/packs/blocks/fuller-forms'
import { shortened, stepsLeft } from '../../../office/packs/blocks/shortening'
import { estimatedFit } from '../../../office/packs/fit-pack'
import { estimatedPages } from '../../../office/packs/word/estimated-pages'
import { mostPages, type PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import { aLongPack, amounts } from './a-long-pack'

const full = {
  issues: 4,
  asks: 3,
  pictures: 1,
  dates: 8,
  processes: 3,
  open: 6,
  done: 2,
  results: 2,
  askedOfPartner: 2,
  isJoint: false,
}

const allOf = (pages: PackPages) => [...formsOf(pages, 'pages')]
/** What is left out of the words of a pack, one step a piece. */
const words = ({ leftOut }: PackPages) => leftOut.flatMap(({ kind, drops }) => (kind === 'page-start' ? [] : drops))
const startsLost = ({ leftOut }: PackPages) => leftOut.filter(({ kind }) => kind === 'page-start').length
/** What a pack says, without how its parts start. */
const said = ({ sections }: PackPages) => sections.map(({ start: _, ...section }) => section)

test.prop([amounts], { numRuns: 20 })(
  'the forms begin with the pack as it is, and end with all that can be left out',
  given => {
    const pages = aLongPack(given)
    const forms = allOf(pages)
    expect(forms[0]).toBe(pages)
    const last = forms.at(-1)
    expect(last && stepsLeft(last, 'pages')).toBe(0)
    const all = shortened(pages, 'pages', stepsLeft(pages, 'pages'))
    expect(last && said(last)).toEqual(said(all))
  },
)

test.prop([amounts], { numRuns: 20 })(
  'the way of the design is among the forms: all that may go before a thing has gone',
  given => {
    const pages = aLongPack(given)
    const ways = new Set(allOf(pages).map(form => words(form).join()))
    const steps = words(shortened(pages, 'pages', stepsLeft(pages, 'pages')))
    for (const count of steps.keys()) expect(ways).toContain(steps.slice(0, count).join())
  },
)

test('page 1 is shortened one step at a time', () => {
  const pages = aLongPack(full)
  const forms = [...formsOf(pages, 'first-page')]
  expect(forms).toHaveLength(stepsLeft(pages, 'first-page') + 1)
  for (const [count, form] of forms.entries()) expect(form).toEqual(shortened(pages, 'first-page', count))
})

test('the parts lose their page starts one by one and then together, before any words go, and have them again where words went', () => {
  const forms = allOf(aLongPack(full))
  const most = Math.max(...forms.map(startsLost))
  expect(most).toBeGreaterThan(2)
  const lost = forms.map(startsLost)
  const withTheSameWords = [
    0,
    ...Array.from({ length: most }, () => 1),
    ...Array.from({ length: most - 1 }, (_, at) => at + 2),
  ]
  const count = withTheSameWords.length
  expect(lost).toEqual(forms.map((_, index) => withTheSameWords[index % count]))
  expect(new Set(forms.slice(1, most + 1).map(({ leftOut }) => leftOut[0]?.drops[0])).size).toBe(most)
  expect(forms.slice(0, count).flatMap(words)).toEqual([])
  expect(words(forms[count] as PackPages)).toEqual([expect.stringMatching(/:picture$/)])
})

test('where a whole table goes, the pictures and older asks come back as far as there is room', () => {
  const pages = aLongPack(full)
  const [table] = pages.shortenings.filter(({ kind }) => kind === 'gap-table' || kind === 'months' || kind === 'aims')
  const forms = allOf(pages).filter(form => startsLost(form) === 0)
  const counts = forms.map(words).flatMap(left => (left.at(-1) === table?.drops[0] ? [left.length] : []))
  expect(counts[0]).toBe(1)
  expect(counts.length).toBeGreaterThan(2)
  expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  expect(counts.at(-1)).toBe(
    words(shortened(pages, 'pages', stepsLeft(pages, 'pages'))).indexOf(table?.drops[0] ?? '') + 1,
  )
})

test.prop([amounts], { numRuns: 20 })('a pack that is estimated to fit has lost no more than it had to', given => {
  const pages = aLongPack(given)
  const fit = estimatedFit(pages)
  const isFit = (form: PackPages) => words(form).join() === words(fit).join() && startsLost(form) === startsLost(fit)
  const forms = allOf(pages)
  const fuller = forms.slice(0, forms.findIndex(isFit))
  for (const form of fuller) expect(estimatedPages(form)).toBeGreaterThan(mostPages[form.sort])
})
