import { expect, test } from 'vitest'
import { logInteraction } from '../../office/log/log-interaction'
import { writePacks } from '../../office/packs/make-packs'
import { anInteraction } from '../db/an-interaction'
import { aDemoOffice, aFolder, anOffice } from '../db/office'
import { csvTable, docxSays, jsonOf, readBytes, xlsxTable } from './read-pack'
import { unzipped } from './unzipped'

const now = new Date('2027-02-02T08:00:00Z')
const request = { period: '2026Q4', language: 'sv', partnerIds: [null], hasAppendix: true } as const
const odd = ['=1+1', '+46 70 000 00 00', '-5 %', '@SUM(A1)', '<b> & "citat" \u0001 å', 'två\nrader; och semikolon']

const written = async (store: Awaited<ReturnType<typeof anOffice>>): Promise<string> =>
  (await writePacks(store, request, aFolder(), false, now)).packs[0]?.folder as string

test('a headline like a formula, markup or a line break is text in every format', async () => {
  const store = await anOffice()
  for (const headline of odd) await store.change(db => logInteraction(db, anInteraction({ headline })))
  const folder = await written(store)
  const told = odd.map(headline => headline.replace('\u0001', ' '))
  expect((await xlsxTable(folder, 'Kontakter')).map(row => row[3]).toSorted()).toEqual(told.toSorted())
  const csv = csvTable(folder, '-kontakter.csv').map(row => row[3])
  for (const guarded of ["'=1+1", "'+46 70 000 00 00", "'-5 %", "'@SUM(A1)", 'två\nrader; och semikolon'])
    expect(csv).toContain(guarded)
  const word = docxSays(folder).replaceAll('\u00a0', ' ')
  for (const headline of told.slice(0, 5)) expect(word).toContain(headline)
  expect(readBytes(folder, '.html').toString('utf8')).toContain('&lt;b&gt; &amp; &quot;citat&quot;')
  expect(JSON.stringify(jsonOf(folder))).toContain('=1+1')
}, 90_000)

test('a column has real days and numbers, and its heading stays in view with a filter', async () => {
  const folder = await written(await aDemoOffice())
  const parts = unzipped(readBytes(folder, '.xlsx'))
  const sheets = [...parts].filter(([name]) => /worksheets\/sheet([2-9]|1\d)\.xml$/.test(name))
  expect(sheets).toHaveLength(17)
  for (const [, sheet] of sheets) {
    expect(sheet).toContain('state="frozen"')
    expect(sheet).toContain('<autoFilter')
  }
  const figures = await xlsxTable(folder, 'Siffror')
  const total = figures.find(([, item]) => item === 'Kontakter')
  expect(total?.slice(2)).toEqual([27, 12, 15, 125])
  expect(csvTable(folder, '-siffror.csv').find(([, item]) => item === 'Timmar')?.[2]).toBe('27,3')
  const fewer = csvTable(folder, '-uppgifter.csv').find(([, item]) => item === 'Intressebevakning')
  expect(fewer?.slice(2)).toEqual(['0', '1', '-1', '-100'])
  expect(parts.get('docProps/core.xml')).toContain('2027-02-02T00:00:00Z')
})

test('the Word document has a language, a title, headings, repeated heading rows and page numbers', async () => {
  const folder = await written(await aDemoOffice())
  const parts = unzipped(readBytes(folder, '.docx'))
  const document = parts.get('word/document.xml') ?? ''
  expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="sv-SE"')
  expect(parts.get('docProps/core.xml')?.replaceAll('\u00a0', ' ')).toContain(
    '<dc:title>Kvartalsrapport, kvartal 4 2026, Gemensam rapport</dc:title>',
  )
  expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(6)
  expect(document).toContain('<w:tblHeader/>')
  expect([...parts].some(([name, xml]) => name.startsWith('word/footer') && xml.includes(' PAGE '))).toBe(true)
})
