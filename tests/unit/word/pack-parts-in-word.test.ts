import { expect, test } from 'vitest'
import { blockInWord } from '../../../office/packs/word/block-in-word'
import { pagesToWord } from '../../../office/packs/word/pages-to-word'
import { wholeWordWidths } from '../../../office/packs/word/whole-words'
import type { Block } from '../../../src-shared/packs/blocks/block'
import type { PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import { aPack } from '../paper/a-pack'
import { allIn, oneIn, partOf, styleOf, valueIn, wordsOf } from './word-tree'

const plain = aPack(field => `Text of ${field}`)
const bodyOf = async (pages: PackPages) =>
  oneIn(partOf(await pagesToWord(pages, '2026-11-29'), 'word/document.xml'), 'w:body')
const withBlocks = (blocks: readonly Block[], more: Partial<PackPages> = {}): PackPages => {
  const [section] = plain.sections
  return { ...plain, ...more, sections: section ? [{ ...section, blocks }] : [] }
}
const blockOf = <Kind extends Block['kind']>(kind: Kind): Extract<Block, { readonly kind: Kind }> => {
  const found = plain.sections[0]?.blocks.find(
    (block): block is Extract<Block, { readonly kind: Kind }> => block.kind === kind,
  )
  if (!found) throw new Error(`no ${kind}`)
  return found
}

test('a block without rows leaves no empty table and no heading of one', () => {
  const place = { language: 'sv', heading: 'Del' } as const
  const table = blockOf('table')
  const empty: Block[] = [
    { ...table, groups: [] },
    { ...table, groups: [{ id: 'none', heading: 'Tom grupp', rows: [] }] },
    { ...blockOf('counted'), rows: [] },
    { ...blockOf('map'), rows: [] },
    { ...blockOf('fold'), parts: [] },
    { ...blockOf('method'), lines: [] },
    { ...blockOf('pair'), left: { ...table, groups: [] }, right: null },
    { ...blockOf('processes'), rows: [], more: null, note: null },
  ]
  for (const block of empty) expect(blockInWord(block, place)).toEqual([])
  for (const kind of ['asks', 'next-dates'] as const)
    expect(blockInWord({ kind, id: 'none', heading: 'Tom', rows: [] }, place)).toEqual([])
})

test('a pair of which one is missing stands alone and is no table of two', async () => {
  const body = await bodyOf(withBlocks([{ ...blockOf('pair'), right: null }]))
  const names = allIn(body, 'w:tbl').map(table => valueIn(table, 'w:tblCaption'))
  expect(names).not.toContain('Text of section heading')
})

test('an issue without anything asked has no table of asks', async () => {
  const body = await bodyOf(withBlocks([{ ...blockOf('issue'), exchanges: null, picture: null, seeAlso: null }]))
  const names = allIn(body, 'w:tbl').map(table => valueIn(table, 'w:tblCaption') ?? '')
  expect(names.filter(name => name.endsWith('Text of issue wording'))).toHaveLength(1)
})

test('what belongs to an issue is one row, which is never split between pages', async () => {
  const body = await bodyOf(withBlocks([blockOf('issue')]))
  const row = allIn(body, 'w:tr').find(each => wordsOf(each).includes('Text of issue wording'))
  for (const field of [
    'issue sentence',
    'exchange asked',
    'exchange imprint',
    'exchanges more',
    'see also',
    'photo caption',
  ])
    expect(row && wordsOf(row)).toContain(`Text of ${field}`)
  expect(row && allIn(row, 'w:cantSplit').length).toBeGreaterThan(0)
  // Otherwise the row would be held to the next issue, and that to the one after it.
  const held = row ? allIn(row, 'w:p').filter(each => valueIn(each, 'w:keepNext') !== '0') : []
  expect(held.filter(each => styleOf(each) === 'IssueHeading' || styleOf(each) === 'TableHead')).toEqual([])
})

test('a word that is too long for its column gets room from the others, so that it is not broken', () => {
  const table = blockOf('table')
  const row = {
    id: 'long',
    cells: [
      { text: 'Departementstjänsteperson', tone: 'plain' },
      { text: '5', tone: 'plain' },
    ],
    isSum: false,
  } as const
  const narrow = {
    ...table,
    columns: table.columns.map((column, index) => ({ ...column, millimetres: index === 0 ? 30 : 48 })),
    groups: [{ id: 'group', heading: null, rows: [row] }],
  }
  const wide = {
    ...table,
    columns: table.columns.map((column, index) => ({ ...column, millimetres: index === 0 ? 70 : 8 })),
  }
  const [first = [], second = []] = wholeWordWidths([narrow, wide])
  expect(first[0]).toBeGreaterThan(36)
  expect([...first, ...second].reduce((sum, width) => sum + width, 0)).toBeCloseTo(156)
  expect(wholeWordWidths([wide])).toEqual([[70, 8]])
})

test('lateness is a word in its own look, a sum is strong, and figures stand to the right', async () => {
  const body = await bodyOf(withBlocks([blockOf('table')]))
  const run = (text: string) => allIn(body, 'w:r').find(each => wordsOf(each) === text)
  const lookOf = (text: string) => valueIn(run(text) ?? body, 'w:rStyle')
  expect(lookOf('Text of table late')).toBe('Talan-late')
  expect(lookOf('Text of table sum')).toBe('Talan-strong')
  expect(lookOf('Text of table mark')).toBe('Talan-raised')
  const figure = allIn(body, 'w:p').find(paragraph => wordsOf(paragraph) === '5' && styleOf(paragraph) === 'TableText')
  expect(figure && valueIn(figure, 'w:jc')).toBe('right')
})

test('a map tells each cell in words and by its ground, with light letters on the darkest', async () => {
  const body = await bodyOf(withBlocks([blockOf('map')]))
  const cells = allIn(body, 'w:tc').filter(cell => /map (count|nothing)/.test(wordsOf(cell)))
  expect(cells.map(cell => [oneIn(cell, 'w:shd').attributes['w:fill'], valueIn(cell, 'w:rStyle')])).toEqual([
    ['0B5C63', 'Talan-figureOnDark'],
    ['F4F6F6', 'Talan-weak'],
  ])
})

test('a long name of a partner is written smaller, so that the band holds it', async () => {
  const sizes = async (partner: string) => {
    const body = await bodyOf({ ...plain, first: { ...plain.first, band: { ...plain.first.band, partner } } })
    const title = allIn(body, 'w:p').find(paragraph => styleOf(paragraph) === 'Title')
    return title && allIn(title, 'w:sz').map(({ attributes }) => attributes['w:val'])
  }
  expect(await sizes('Region Norrbotten')).toEqual([])
  expect(await sizes('Arctic Center of Energy och Skellefteå kraftkommun')).toEqual(['38'])
})

test('a report of more than ten pages has contents that lead to each part, and a short one has none', async () => {
  const parts = ['issues', 'figures', 'coverage', 'indicators', 'coming', 'method'] as const
  const part = (id: (typeof parts)[number], blocks: readonly Block[]) =>
    ({ id, heading: `Del ${id}`, continued: '', start: 'page', blocks }) as const
  const contents = {
    heading: 'Innehåll',
    entries: [null, ...parts].map(section => ({ section, heading: `Rad ${section}` })),
  }
  const issues = Array.from({ length: 30 }, (_, index) => ({ ...blockOf('issue'), id: `issue ${index}` }))
  const sections = parts.map(id => part(id, id === 'issues' ? issues : [blockOf('fold')]))
  const long = await bodyOf({ ...plain, contents, sections })
  const links = allIn(long, 'w:hyperlink')
  expect(links.map(link => wordsOf(link).split('\t')[0])).toEqual(contents.entries.map(({ heading }) => heading))
  const marks = new Set(allIn(long, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']))
  expect(links.filter(({ attributes }) => !marks.has(attributes['w:anchor'] ?? ''))).toEqual([])
  const codes = links.map(link => oneIn(link, 'w:instrText').text.trim())
  expect(codes[1]).toBe('PAGEREF talan_issues \\h')
  const short = await bodyOf({ ...plain, contents, sections: sections.slice(1, 2) })
  expect(allIn(short, 'w:hyperlink')).toEqual([])
})

test('a part that starts a page does so, and one that flows has space above it', async () => {
  const [section] = plain.sections
  if (!section) throw new Error('no section')
  const flowing = { ...section, id: 'gaps', heading: 'Flyter', start: 'flow' } as const
  const starting = { ...section, id: 'figures', heading: 'Ny sida', start: 'page' } as const
  const body = await bodyOf({ ...plain, sections: [section, flowing, starting] })
  const heading = (text: string) => {
    const found = allIn(body, 'w:p').find(paragraph => wordsOf(paragraph) === text && styleOf(paragraph) === 'Heading1')
    if (!found) throw new Error(`no ${text}`)
    return allIn(found, 'w:pageBreakBefore').length
  }
  expect([heading('Text of section heading'), heading('Flyter'), heading('Ny sida')]).toEqual([0, 0, 1])
})
