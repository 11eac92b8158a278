import { expect, test } from 'vitest'
import { pagesToWord } from '../../../office/packs/word/pages-to-word'
import type { PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import { unzipped, zippedBytes } from '../../ipc/unzipped'
import { aPack } from '../paper/a-pack'
import { disorderIn } from './word-order'
import { allIn, oneIn, partOf, styleOf, valueIn, type WordNode, wordsOf } from './word-tree'

const madeOn = '2026-11-29'
const plain = aPack(field => `Text of ${field}`)
const written = (pages: PackPages = plain) => pagesToWord(pages, madeOn)
const bodyOf = (docx: Uint8Array) => oneIn(partOf(docx, 'word/document.xml'), 'w:body')
const textParts = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml']

/** What stands in a picture, which is read out by the words of the picture, and what only the printed pages say. */
const notInWord =
  /^(quarter|month|stage|span|now$)|^(map title|section continued|contents|contents entry|partner logo caption)$/

test('every text of every block is in the document, or in what is said of a picture', async () => {
  const asked: string[] = []
  const docx = await pagesToWord(
    aPack(field => {
      asked.push(field)
      return `Text of ${field}`
    }),
    madeOn,
  )
  const all = [...unzipped(Buffer.from(docx))]
    .filter(([path]) => path.endsWith('.xml'))
    .map(([, xml]) => xml)
    .join('\n')
  expect(asked.length).toBeGreaterThan(90)
  const missing = asked.filter(field => !notInWord.test(field) && !all.includes(`Text of ${field}`))
  expect(missing).toEqual([])
})

test.each([
  ['a script', `<script>alert('x')</script>`],
  ['the end of a run', '</w:t></w:r></w:p><w:p/>'],
  ['the end of an attribute', `" w:val="Heading1`],
  ['a field', ' HYPERLINK "https://elsewhere.example" '],
  ['an entity', '&lt;w:p&gt; &amp; &#60;'],
  ['a control character', 'a\u0001b\u0007\ud800'],
])('%s in any field is only text', async (_what, text) => {
  const shape = async (said: string) => {
    const docx = await written(aPack(field => `${said}${field}`))
    const named = (node: WordNode): string => `${node.name}(${node.children.map(named).join()})`
    return textParts.map(path => named(partOf(docx, path))).join('\n')
  }
  // A text as long, since a long title is written smaller.
  expect((await shape(text)) === (await shape('x'.repeat(text.length)))).toBe(true)
})

test('every run says its language, in Swedish and in English', async () => {
  for (const [language, locale] of [
    ['sv', 'sv-SE'],
    ['en', 'en-GB'],
  ] as const) {
    const docx = await written({ ...plain, language })
    const runs = textParts.flatMap(path => allIn(partOf(docx, path), 'w:r'))
    expect(runs.length).toBeGreaterThan(100)
    expect(new Set(runs.map(run => valueIn(run, 'w:lang')))).toEqual(new Set([locale]))
    expect(valueIn(partOf(docx, 'word/settings.xml'), 'w:themeFontLang')).toBe(locale)
    expect(oneIn(partOf(docx, 'docProps/core.xml'), 'dc:language').text).toBe(locale)
  }
})

test('the styles of the design are there by their names, and every style that is used', async () => {
  const docx = await written()
  const styles = allIn(partOf(docx, 'word/styles.xml'), 'w:style')
  const names = styles.flatMap(style => [valueIn(style, 'w:name') ?? '', valueIn(style, 'w:aliases') ?? ''])
  for (const name of ['Talan Titel', 'Talan Period', 'Rubrik 1', 'Rubrik 2', 'Ingress', 'Brödtext', 'Resultat rubrik'])
    expect(names).toContain(name)
  for (const name of [
    'Resultat följd',
    'Be om',
    'Tabelltext',
    'Tabellhuvud',
    'Bildtext',
    'Hopvikt',
    'Sidhuvud',
    'Sidfot',
  ])
    expect(names).toContain(name)
  const known = new Set(styles.map(({ attributes }) => attributes['w:styleId']))
  const used = textParts.flatMap(path =>
    ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap(kind => allIn(partOf(docx, path), kind)),
  )
  expect(used.filter(({ attributes }) => !known.has(attributes['w:val']))).toEqual([])
  const ofParagraphs = styles.filter(({ attributes }) => attributes['w:type'] === 'paragraph')
  expect(ofParagraphs.filter(style => allIn(style, 'w:widowControl').length === 0)).toEqual([])
})

test('headings and the lines above tables stay with what follows', async () => {
  const styles = allIn(partOf(await written(), 'word/styles.xml'), 'w:style')
  for (const id of ['Heading1', 'Heading2', 'Lead', 'ResultHeading', 'TableHeading', 'TableHead']) {
    const style = styles.find(({ attributes }) => attributes['w:styleId'] === id)
    expect(style && allIn(style, 'w:keepNext')).toHaveLength(1)
  }
})

test('Word hyphenates by itself, and the text has no soft hyphens', async () => {
  const docx = await written(aPack(field => `transport\u00adinfrastruktur ${field}`))
  const settings = partOf(docx, 'word/settings.xml')
  expect(allIn(settings, 'w:autoHyphenation')).toHaveLength(1)
  expect(valueIn(settings, 'w:hyphenationZone')).toBe('340')
  for (const [path, xml] of unzipped(Buffer.from(docx))) if (path.endsWith('.xml')) expect(xml).not.toContain('\u00ad')
  expect(wordsOf(bodyOf(docx))).toContain('transportinfrastruktur lead')
})

test('what every element holds is in the order that Word wants', async () => {
  const docx = await written()
  for (const path of [...textParts, 'word/styles.xml', 'word/settings.xml'])
    expect(disorderIn(partOf(docx, path))).toEqual([])
})

test('page 1 has no header, and every page has its number and the number of pages', async () => {
  const docx = await written()
  const sections = allIn(bodyOf(docx), 'w:sectPr')
  expect(sections.map(section => allIn(section, 'w:headerReference').length)).toEqual([0, 0, 0, 1])
  expect(sections.map(section => allIn(section, 'w:footerReference').length)).toEqual([1, 1, 1, 1])
  const footer = partOf(docx, 'word/footer1.xml')
  expect(allIn(footer, 'w:instrText').map(({ text }) => text.trim())).toEqual(['PAGE', 'NUMPAGES'])
  expect(wordsOf(footer)).toBe('Text of footer\t1\u00a0(1)')
  expect(wordsOf(partOf(docx, 'word/header1.xml'))).toBe('Text of header left\tText of header right')
})

test('page 1 has a band from edge to edge and two columns of 105 and 52 mm, in the measures of Word', async () => {
  const docx = await written()
  const [band, columns, keys, rest] = allIn(bodyOf(docx), 'w:sectPr')
  const sideOf = (node: typeof band, side: string) => node && oneIn(node, 'w:pgMar').attributes[`w:${side}`]
  expect([sideOf(band, 'top'), sideOf(band, 'left'), sideOf(rest, 'top'), sideOf(rest, 'bottom')]).toEqual([
    '0',
    '1247',
    '1418',
    '1247',
  ])
  expect(
    columns && allIn(columns, 'w:col').map(({ attributes }) => [attributes['w:w'], attributes['w:space']]),
  ).toEqual([
    ['5954', '510'],
    ['2948', '0'],
  ])
  expect([band, columns, keys, rest].map(section => section && valueIn(section, 'w:type'))).toEqual([
    'nextPage',
    'continuous',
    'continuous',
    'nextPage',
  ])
  const table = oneIn(bodyOf(docx), 'w:tbl')
  expect(oneIn(table, 'w:tblInd').attributes['w:w']).toBe('-1247')
  expect(allIn(table, 'w:trHeight').map(({ attributes }) => [attributes['w:val'], attributes['w:hRule']])).toEqual([
    ['2892', 'exact'],
    ['624', 'exact'],
  ])
  const title = allIn(table, 'w:p').find(paragraph => styleOf(paragraph) === 'Title')
  expect(title && wordsOf(title)).toBe('Text of band partner')
})

test('every table has a name, fixed widths and whole rows, and the head of a list is repeated', async () => {
  const tables = allIn(bodyOf(await written()), 'w:tbl')
  expect(tables.length).toBeGreaterThan(7)
  for (const table of tables) {
    expect(valueIn(table, 'w:tblCaption')).not.toBe('')
    expect(oneIn(table, 'w:tblLayout').attributes['w:type']).toBe('fixed')
    const columns = allIn(oneIn(table, 'w:tblGrid'), 'w:gridCol')
    const width = columns.reduce((sum, { attributes }) => sum + Number(attributes['w:w']), 0)
    expect(Number(oneIn(table, 'w:tblW').attributes['w:w'])).toBe(width)
    expect(allIn(table, 'w:tr').filter(row => allIn(row, 'w:cantSplit').length === 0)).toEqual([])
    const last = table.children.filter(({ name }) => name === 'w:tr').flatMap(row => row.children.slice(1))
    expect(last.filter(cell => cell.children.at(-1)?.name !== 'w:p')).toEqual([])
  }
  const list = tables.find(table => valueIn(table, 'w:tblCaption') === 'Text of table caption')
  expect(list && allIn(list, 'w:tblHeader')).toHaveLength(1)
  expect(list && oneIn(list, 'w:tblLook').attributes['w:firstColumn']).toBe('1')
  expect(list && allIn(list, 'w:gridCol').map(({ attributes }) => attributes['w:w'])).toEqual(['2948', '1474'])
})

test('two tables never touch, since Word would join them', async () => {
  const touching = (node: ReturnType<typeof bodyOf>): number =>
    node.children.filter((child, index) => child.name === 'w:tbl' && node.children[index + 1]?.name === 'w:tbl')
      .length + node.children.reduce((sum, child) => sum + touching(child), 0)
  const [section] = plain.sections
  const issues = section?.blocks.filter(({ kind }) => kind === 'issue') ?? []
  const docx = await written({ ...plain, sections: section ? [{ ...section, blocks: [...issues, ...issues] }] : [] })
  expect(touching(bodyOf(docx))).toBe(0)
})

test('a picture stands in its line with its words, and an ornament is marked as one', async () => {
  const docx = await written()
  const body = bodyOf(docx)
  const drawings = allIn(body, 'wp:inline')
  expect(allIn(body, 'wp:anchor')).toEqual([])
  const facts = drawings.map(drawing => oneIn(drawing, 'wp:docPr'))
  const spoken = facts.filter(fact => allIn(fact, 'adec:decorative').length === 0)
  expect(spoken.map(({ attributes }) => attributes['descr'])).toEqual(
    ['partner logo alternative', 'quarters alternative', 'photo alternative', 'months alternative']
      .map(field => `Text of ${field}`)
      .concat('three stages'),
  )
  const numbers = facts.map(({ attributes }) => attributes['id'])
  expect(new Set(numbers).size).toBe(numbers.length)
  const sizes = drawings.map(drawing => oneIn(drawing, 'wp:extent').attributes)
  expect(sizes).toContainEqual({ cx: String(50 * 36_000), cy: String(13.5 * 36_000) })
})

test('a drawing has 300 dots per inch, and a photograph keeps its bytes', async () => {
  const parts = zippedBytes(Buffer.from(await written()))
  const pictures = [...parts].filter(([path]) => path.startsWith('word/media/'))
  const widths = pictures.map(([, png]) => png.readUInt32BE(16))
  expect(widths.some(width => Math.abs(width - (50 / 25.4) * 300) < 2)).toBe(true)
  const photo = plain.sections[0]?.blocks.flatMap(block =>
    block.kind === 'issue' && block.picture ? [block.picture.data] : [],
  )[0]
  expect(pictures.some(([, bytes]) => bytes.toString('base64') === photo)).toBe(true)
})

test('a photograph from a camera lies in the file as one', async () => {
  const [section] = plain.sections
  const blocks = (section?.blocks ?? []).map(block =>
    block.kind === 'issue' && block.picture
      ? { ...block, picture: { ...block.picture, mediaType: 'image/jpeg' as const, data: '/9j/4AAQ' } }
      : block,
  )
  const docx = await written({ ...plain, sections: section ? [{ ...section, blocks }] : [] })
  const paths = [...zippedBytes(Buffer.from(docx)).keys()]
  expect(paths.filter(path => path.endsWith('.jpg'))).toHaveLength(1)
  expect(unzipped(Buffer.from(docx)).get('[Content_Types].xml')).toContain('Extension="jpg" ContentType="image/jpeg"')
})

test('the document says its title, its author and its subject', async () => {
  const core = partOf(await written(), 'docProps/core.xml')
  for (const [name, text] of [
    ['dc:title', 'Text of title'],
    ['dc:creator', 'Text of author'],
    ['dc:subject', 'Text of subject'],
    ['dcterms:created', '2026-11-29T00:00:00Z'],
  ] as const)
    expect(oneIn(core, name).text).toBe(text)
})

test('the same pack gives the same bytes', async () => {
  const [one, other] = [await written(), await written()]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
})
