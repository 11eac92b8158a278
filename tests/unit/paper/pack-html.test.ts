import { expect, test } from 'vitest'
import { xmlText } from '../../../office/files/xml-text'
import { packPrintHtml, packScreenHtml } from '../../../office/packs/paper/pack-html'
import type { PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import { readForms } from '../../../src-shared/paper/flow-marks'
import { softHyphen } from '../../../src-shared/paper/soft-hyphen'
import { aPack } from './a-pack'

const plain = aPack(field => `Text of ${field}`)
const printed = (pages: PackPages): string => packPrintHtml({ first: [pages], rest: [pages], otherwise: 'print' })
const bodyOf = (html: string): string => html.slice(html.indexOf('<body'))

/** The tags of a page. An attribute has no bare `>` in it, since it is escaped. */
const tagsOf = (html: string): string[] => [...html.matchAll(/<(\w+)([^>]*)>/g)].map(([whole]) => whole)
const attributesOf = (html: string): string[] =>
  tagsOf(html).flatMap(each => [...each.matchAll(/ ([\w-]+)(?:="[^"]*")?/g)].map(([, name = '']) => name))

test('every text of every block is on the page', () => {
  const asked: string[] = []
  const html = packScreenHtml(
    aPack(field => {
      asked.push(field)
      return `Text of ${field}`
    }),
  )
  expect(asked.length).toBeGreaterThan(90)
  expect(asked.filter(field => !html.includes(`Text of ${field}`))).toEqual([])
})

test.each([
  ['a script', `<script>alert('x')</script>`],
  ['a handler', `<img src=x onerror="alert('x')">`],
  ['the end of an attribute', `" onload="alert('x')`],
  ['the end of an element', `</td></table></main><script src="https://elsewhere.example/x.js">`],
  ['the end of a style', '</style><script>alert(1)</script>'],
  ['an entity', '&lt;script&gt; &amp; &#60;script&#62;'],
  ['a comment', '<!-- --><![CDATA[ ]]>'],
])('%s in any field is only text', (_what, text) => {
  const html = printed(aPack(field => `${text}${field}`))
  const safe = printed(plain)
  expect(tagsOf(html).map(each => each.match(/^<\w+/)?.[0])).toEqual(tagsOf(safe).map(each => each.match(/^<\w+/)?.[0]))
  expect(attributesOf(html)).toEqual(attributesOf(safe))
  expect(html).toContain(xmlText(text))
})

test('a page runs nothing and fetches nothing', () => {
  const html = printed(plain)
  expect(html).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; font-src data:; img-src data:">`,
  )
  expect(html).not.toMatch(/<script|<link|<iframe|@import|javascript:|https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
  const addresses = [...html.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, address = '']) => address)
  expect(addresses.length).toBeGreaterThan(2)
  expect(addresses.filter(address => !/^(#part-|data:image\/(png|jpeg);base64,)/.test(address))).toEqual([])
})

test('the page says its language, its title, its author and its subject', () => {
  expect(printed(plain)).toContain('<html lang="sv-SE" data-flow="pages">')
  expect(printed({ ...plain, language: 'en' })).toContain('<html lang="en-GB" data-flow="pages">')
  expect(printed(plain)).toContain('<title>Text of title</title>')
  expect(printed(plain)).toContain('<meta name="author" content="Text of author">')
  expect(printed(plain)).toContain('<meta name="description" content="Text of subject">')
})

test('the partner is the only heading of level 1, and no level is left out', () => {
  const levels = [...bodyOf(printed(plain)).matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
  expect(levels.filter(level => level === 1)).toEqual([1])
  expect(levels[0]).toBe(1)
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
})

test('headings of columns and rows are marked as such', () => {
  const html = bodyOf(printed(plain))
  const heads = [...html.matchAll(/<th( [^>]*)?>/g)].map(([, attributes = '']) => attributes)
  expect(heads.length).toBeGreaterThan(12)
  expect(heads.filter(attributes => !/ scope="(row|col|rowgroup)"/.test(attributes))).toEqual([])
})

test('every picture has its words', () => {
  const html = bodyOf(printed(plain))
  for (const [image] of html.matchAll(/<img [^>]*>/g)) expect(image).toMatch(/ alt="Text of [^"]+"/)
  for (const [drawing] of html.matchAll(/<svg [^>]*>/g))
    expect(drawing).toMatch(/ (aria-hidden="true"|role="img" aria-label="Text of [^"]+")/)
})

test('what is repeated on the pages is not read to those who hear them', () => {
  const running = [...printed(plain).matchAll(/<div class="running[^>]*>/g)].map(([start]) => start)
  expect(running).toHaveLength(3)
  for (const start of running) expect(start).toContain('aria-hidden="true"')
})

test('long words of paragraphs and cells are divided on the printed page, names and headings are not, and nothing is in the file', () => {
  const word = 'transportinfrastruktur'
  const pages = aPack(() => `Mittuniversitetets ${word}`, { wholeNames: ['Mittuniversitetet'] })
  const divided = `Mittuniversitetets transport${softHyphen}infra${softHyphen}struktur`
  const html = bodyOf(printed(pages))
  expect(html).toContain(`<p>${divided}</p>`)
  expect(html).toMatch(new RegExp(`<th scope="row">${divided}`))
  const headings = [...html.matchAll(/<h[123][^>]*>(.*?)<\/h[123]>/g)].map(([, inside = '']) => inside)
  expect(headings.length).toBeGreaterThan(8)
  expect(headings.filter(inside => inside.includes(softHyphen))).toEqual([])
  expect(packScreenHtml(pages)).not.toContain(softHyphen)
})

test('each piece has a number of its own, and the form names all of them', () => {
  const html = bodyOf(printed(plain))
  const numbers = [...html.matchAll(/ data-piece="(\d+)"/g)].map(([, number]) => Number(number))
  expect(new Set(numbers).size).toBe(numbers.length)
  const formOf = (name: string) => readForms(new RegExp(` data-${name}="([^"]*)"`).exec(html)?.[1] ?? '').flat()
  expect([...formOf('first-forms'), ...formOf('forms')].toSorted((a, b) => a - b)).toEqual(
    numbers.toSorted((a, b) => a - b),
  )
})

test('what is the same in two forms stands on the page once', () => {
  const [section] = plain.sections
  if (!section) throw new Error('the pack has no section')
  const shorter: PackPages = {
    ...plain,
    sections: [{ ...section, blocks: section.blocks.filter(({ kind }) => kind !== 'processes') }],
  }
  const html = packPrintHtml({ first: [plain], rest: [plain, shorter], otherwise: 'stop' })
  const forms = readForms(/ data-forms="([^"]*)"/.exec(html)?.[1] ?? '')
  expect(forms).toHaveLength(2)
  expect(html.match(/class="process"/g)).toHaveLength(2)
  expect(html.match(/class="method"/g)).toHaveLength(1)
  expect(new Set(forms[1]).size).toBe(forms[1]?.length)
  expect(html).toContain(' data-otherwise="stop"')
})

test('a pack without key figures, asks or contents has no empty place for them', () => {
  const html = bodyOf(
    printed({
      ...plain,
      first: { ...plain.first, side: [], keyFigures: null },
      contents: { heading: '', entries: [] },
    }),
  )
  expect(html).not.toMatch(/<dl|class="ask"|<nav/)
})
