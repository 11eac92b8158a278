import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { csvBytes } from '../../office/files/csv'
import { logInteraction } from '../../office/log/log-interaction'
import { packFiles } from '../../office/packs/pack-files'
import type { PackContent } from '../../src-shared/packs/pack-content'
import { sharedWords } from '../../src-shared/text/shared-words'
import { anInteraction, trafikverket } from '../db/an-interaction'
import { aFolder, anOffice } from '../db/office'
import { talan } from './on-command-line'
import { unzipped } from './unzipped'

/** Returns the text of every cell in a workbook. */
const cellsIn = (file: Buffer): string[] =>
  [...unzipped(file)]
    .filter(([name]) => /sheet\d|sharedStrings/.test(name))
    .flatMap(([, xml]) => [...xml.matchAll(/<[tv](?: [^>]*)?>([^<]*)<\/[tv]>/g)].map(([, text = '']) => text))

const title =
  'Ledamot av Europaparlamentet, förste vice ordförande i utskottet för regional utveckling och samordnare för norra Sverige, ersättare i transportutskottet'

test('an interaction with too many participants for a cell is written shortened, with the number left out', async () => {
  const store = await anOffice()
  const participants = Array.from({ length: 200 }, (_, at) => ({
    name: `Förnamn Efternamnsson ${at}`,
    organisationId: trafikverket,
    title,
  }))
  await store.change(db => logInteraction(db, anInteraction({ participants, issueIds: [], partnerIds: [] })))
  const folder = aFolder()
  for (const file of ['lista.XLSX', 'lista.Csv']) {
    const { code, err } = await talan('export', store.file, '--view', 'Utan Berör', '--to', join(folder, file))
    expect([code, err]).toEqual([0, ''])
  }
  const cells = cellsIn(readFileSync(join(folder, 'lista.xlsx')))
  expect(Math.max(...cells.map(text => text.length))).toBeLessThanOrEqual(32_767)
  expect(cells.some(text => /… och \d+ till$/.test(text))).toBe(true)
  expect(readFileSync(join(folder, 'lista.csv'), 'utf8')).toMatch(/… och \d+ till/)
})

test('control characters of a headline become breaks or spaces in a CSV file', async () => {
  const store = await anOffice()
  const headline = 'rad ett\u000brad två\u0001rad tre\u2028rad fyra'
  await store.change(db => logInteraction(db, anInteraction({ headline, issueIds: [], partnerIds: [] })))
  const folder = aFolder()
  await talan('export', store.file, '--view', 'Utan Berör', '--to', join(folder, 'lista.csv'))
  const text = readFileSync(join(folder, 'lista.csv'), 'utf8')
  expect(text).toContain('rad ett\nrad två rad tre\nrad fyra')
})

const content = (template: string): PackContent => ({
  template,
  language: 'sv',
  code: '2026Q4',
  period: { from: '2026-10-01', to: '2026-12-31' },
  partnerId: null,
  title: 'Rubrik',
  subtitle: '',
  madeOn: '2026-12-31',
  figures: {} as PackContent['figures'],
  before: {} as PackContent['before'],
  sections: [
    {
      id: 'appendix',
      heading: 'Bilaga',
      paragraphs: ['ett\u000btvå'],
      tables: [
        {
          id: 'contacts',
          name: 'Kontakter',
          columns: [{ code: 'headline', heading: 'Rubrik', type: 'text', width: 20 }],
          rows: [['＝1+1'], ['x'.repeat(40_000)]],
        },
      ],
    },
  ],
})

test('a pack marks full-width formula signs and cuts text too long for Excel; one locked by an older template does not', async () => {
  const text = async (template: string, ending: string) => {
    const bytes =
      (await packFiles(content(template))).find(({ name }) => name.endsWith(ending))?.bytes ?? new Uint8Array()
    return ending === '.xlsx' ? cellsIn(Buffer.from(bytes)) : [new TextDecoder().decode(bytes)]
  }
  expect((await text('3', '.csv')).join()).toContain("'＝1+1")
  expect((await text('2', '.csv')).join()).not.toContain("'＝1+1")
  const longest = async (template: string) => Math.max(...(await text(template, '.xlsx')).map(cell => cell.length))
  expect(await longest('3')).toBeLessThanOrEqual(32_767)
  expect(await longest('2')).toBe(40_000)
  expect((await text('3', '.html')).join()).toContain('ett\ntvå')
  expect((await text('2', '.html')).join()).toContain('etttvå')
})

test('a locked pack keeps its file names, its first sheet and the words of a cut cell when the words of the program change', async () => {
  const { pack, report } = sharedWords('sv')
  const written = async () => {
    const files = await packFiles(content('3'))
    const workbook = unzipped(Buffer.from(files.find(({ name }) => name.endsWith('.xlsx'))?.bytes ?? []))
    return [files.map(({ name }) => name), [...workbook]]
  }
  const before = await written()
  const words = { report: pack.report, moreText: report.moreText }
  try {
    Object.assign(pack, { report: 'Annat ord' })
    Object.assign(report, { moreText: () => 'andra ord' })
    expect(await written()).toEqual(before)
  } finally {
    Object.assign(pack, { report: words.report })
    Object.assign(report, { moreText: words.moreText })
  }
  expect(JSON.stringify(before)).toMatch(/-kontakter\.csv.*name=\\"Rapport\\".*avkortat: texten har/s)
})

test('a negative number in a CSV file of a pack stays a number', async () => {
  const table = {
    id: 't',
    name: 'T',
    columns: [{ code: 'n', heading: 'N', type: 'number', width: 9 }],
    rows: [[-3]],
  } as const
  expect(new TextDecoder().decode(await csvBytes(table, 'sv'))).toContain('\r\n-3')
})
