import { expect, test } from 'vitest'
import { fittedPack } from '../../../office/packs/paper/fitted-pack'
import type { PrintPage } from '../../../office/paper/printing'
import type { Block } from '../../../src-shared/packs/blocks/block'
import type { PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import type { LaidOut } from '../../../src-shared/paper/laid-out'
import { softHyphen } from '../../../src-shared/paper/soft-hyphen'
import { printedPage } from '../../ipc/a-printed-page'
import { aPack } from './a-pack'

const whole: LaidOut = { firstForm: 0, form: 0, pages: 8, isPrinted: true }

/** Returns a printer that finds what it is told to find, one answer a round, and the pages it was given. */
function printerOf(...answers: readonly LaidOut[]): { readonly print: PrintPage; readonly given: string[] } {
  const given: string[] = []
  return {
    given,
    print: async (html, onLaidOut) => {
      const answer = answers[given.length]
      given.push(html)
      if (answer) onLaidOut?.(answer)
      return answer?.isPrinted === false ? new Uint8Array() : printedPage(html)
    },
  }
}

const pages: PackPages = aPack(field => `Text of ${field}`, {
  shortenings: [
    { kind: 'key-figures', for: 'first-page', drops: ['keys'] },
    { kind: 'picture', for: 'pages', drops: ['issue 7:picture'] },
    { kind: 'process', for: 'pages', drops: ['process 2'] },
  ],
})
const paragraph = (id: string): Block => ({
  kind: 'paragraph',
  id: `text of ${id}`,
  look: 'lead',
  text: `Text of ${id}`,
})
const leftOut = ({ leftOut: steps }: PackPages) => steps.map(({ kind }) => kind)

test('a pack that fits is printed in one round as it is', async () => {
  const printer = printerOf(whole)
  const fitted = await fittedPack(pages, '2026-11-29', printer.print)
  expect(fitted.pages).toBe(pages)
  expect((await fitted.pdf).length).toBeGreaterThan(0)
  expect(printer.given).toHaveLength(1)
})

test('a pack that is too long is printed in the first form that fits, and says what was left out', async () => {
  const printer = printerOf({ ...whole, pages: 9, isPrinted: false }, { ...whole, form: 1 })
  const fitted = await fittedPack(pages, '2026-11-29', printer.print)
  expect(leftOut(fitted.pages)).toEqual(['picture'])
  expect(printer.given).toHaveLength(2)
  expect(printer.given[1]?.match(/ data-forms="([^"]*)"/)?.[1]?.split('|')).toHaveLength(3)
  expect((await fitted.pdf).length).toBeGreaterThan(0)
})

test('a first page that is too long is shortened before the others, and the last page names it', async () => {
  const printer = printerOf({ ...whole, firstForm: 1, isPrinted: false }, whole)
  const fitted = await fittedPack(pages, '2026-11-29', printer.print)
  expect(leftOut(fitted.pages)).toEqual(['key-figures'])
  expect(fitted.pages.first.keyFigures).toBeNull()
  expect(printer.given[1]?.replaceAll(softHyphen, '')).toMatch(/nyckeltalen på sidan\s1/)
})

/** A pack whose parts each start a page, so that it is surely too long. */
const long: PackPages = {
  ...pages,
  sections: (
    ['issues', 'commitments', 'figures', 'voice', 'coverage', 'gaps', 'indicators', 'coming', 'dates'] as const
  ).map(id => ({
    id,
    heading: `Heading of ${id}`,
    continued: `Heading of ${id}, continued`,
    start: 'page',
    blocks: id === 'issues' ? (pages.sections[0]?.blocks ?? []) : [paragraph(id)],
  })),
}

test('a pack that is surely too long is given in all its forms at once, and printed in one round', async () => {
  const printer = printerOf({ ...whole, form: 1 })
  const fitted = await fittedPack(long, '2026-11-29', printer.print)
  expect(leftOut(fitted.pages)).toEqual(['picture'])
  expect(printer.given).toHaveLength(1)
  expect(printer.given[0]).toContain(' data-otherwise="stop-at-first"')
  expect((await fitted.pdf).length).toBeGreaterThan(0)
})

test('if page 1 of it is too long too, it is laid out once more, since its last page names what page 1 left out', async () => {
  const printer = printerOf({ ...whole, firstForm: 1, form: 1, isPrinted: false }, { ...whole, form: 1 })
  const fitted = await fittedPack(long, '2026-11-29', printer.print)
  expect(leftOut(fitted.pages)).toEqual(['key-figures', 'picture'])
  expect(printer.given).toHaveLength(2)
  expect(printer.given[1]).toContain(' data-otherwise="print"')
})

test('a printer that cannot lay out prints the pack as it is', async () => {
  const fitted = await fittedPack(pages, '2026-11-29', printedPage)
  expect(fitted.pages).toBe(pages)
})

test('a page that cannot be printed is a failure', async () => {
  const fails: PrintPage = async () => {
    throw new Error('no printer')
  }
  await expect(fittedPack(pages, '2026-11-29', fails)).rejects.toThrow('no printer')
})

test('a failure after the layout is heard by whoever takes the PDF', async () => {
  const fails: PrintPage = async (_html, onLaidOut) => {
    onLaidOut?.(whole)
    throw new Error('no printer')
  }
  const fitted = await fittedPack(pages, '2026-11-29', fails)
  await expect(fitted.pdf).rejects.toThrow('no printer')
})
