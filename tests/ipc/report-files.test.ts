import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { logInteraction } from '../../office/log/log-interaction'
import { writeReport } from '../../office/reports/write-report'
import { anInteraction } from '../db/an-interaction'
import { aDemoOffice, aFolder, anOffice } from '../db/office'
import { unzipped } from './unzipped'

const now = new Date('2027-01-04T08:00:00Z')
const wholeOffice = { quarter: '2026Q4', partnerId: null }
const norrbotten = { quarter: '2026Q4', partnerId: 'region-norrbotten' }

const sheet = async (file: string, name: string) => {
  const sheets = await readWorkbook(readFileSync(file))
  return sheets.find(found => found.sheet === name)?.data ?? []
}

test('the workbook, read by another library, has the partner’s rows and counts with real dates and numbers', async () => {
  const store = await aDemoOffice()
  const folder = aFolder()
  const report = await writeReport(store, norrbotten, folder, 'sv', now)
  expect(report).toMatchObject({ interactions: 27, quarter: '2026Q4', partner: 'region-norrbotten' })
  expect(report.files).toEqual([
    'talan-2026Q4-region-norrbotten.xlsx',
    'talan-2026Q4-region-norrbotten-kontakter.csv',
    'talan-2026Q4-region-norrbotten-per-fraga.csv',
  ])
  const workbook = join(folder, report.files[0] as string)
  const [headings, ...rows] = await sheet(workbook, 'Kontakter')
  expect(headings?.slice(0, 4)).toEqual(['Datum', 'Tid', 'Typ', 'Rubrik'])
  expect(rows).toHaveLength(27)
  expect(rows[0]?.[0]).toEqual(new Date('2026-10-01T00:00:00Z'))
  expect(rows[0]?.[9]).toBe(15)
  const counts = Object.fromEntries((await sheet(workbook, 'Per fråga')).slice(1).map(row => [row[1], row[2]]))
  expect(counts['Snabbt färdigställande av hela Norrbotniabanan']).toBe(8)
  expect(Object.keys(counts)).toHaveLength(12)
})

test('the texts of a workbook are written with their rows, since shared ones would all stay in memory', async () => {
  const store = await aDemoOffice()
  const folder = aFolder()
  const { files } = await writeReport(store, norrbotten, folder, 'sv', now)
  const parts = unzipped(readFileSync(join(folder, files[0] as string)))
  expect([...parts.keys()].filter(name => name.includes('sharedStrings'))).toEqual([])
})

test('in every file, internal interactions have no names or words, and secrecy-marked ones are masked lines', async () => {
  const store = await aDemoOffice()
  const folder = aFolder()
  const report = await writeReport(store, wholeOffice, folder, 'sv', now)
  const workbook = join(folder, report.files[0] as string)
  const written =
    JSON.stringify(await readWorkbook(readFileSync(workbook))) +
    report.files
      .slice(1)
      .map(file => readFileSync(join(folder, file), 'utf8'))
      .join('')
  const { rows } = await hidden(store.read)
  expect(rows.length).toBe(3)
  for (const { headline, note, name } of rows)
    for (const secret of [headline, note, name]) expect(written, secret).not.toContain(secret)
  expect(written.match(/Sekretessmarkerad uppgift/g)).toHaveLength(2)
})

const hidden = async (read: Awaited<ReturnType<typeof anOffice>>['read']) => ({
  rows: await read
    .selectFrom('interaction')
    .innerJoin('interaction_participant', 'interaction_participant.interaction_id', 'interaction.id')
    .innerJoin('person', 'person.id', 'interaction_participant.person_id')
    .select(['interaction.headline', 'interaction.note', 'person.name'])
    .where('interaction.confidentiality', '!=', 'open')
    .where('interaction.starts_on', '>=', '2026-10-01')
    .execute(),
})

test('the CSV file suits a Swedish Excel, and no headline runs as a formula', async () => {
  const store = await anOffice()
  for (const headline of ['=1+1', '+46 70 000 00 00', '-5 %', '@SUM(A1)', 'Å; ä och "ö"', 'två\nrader'])
    await store.change(db => logInteraction(db, anInteraction({ headline })))
  const folder = aFolder()
  const report = await writeReport(store, wholeOffice, folder, 'sv', now)
  const csv = readFileSync(join(folder, report.files[1] as string), 'utf8')
  expect(csv.startsWith('\uFEFFDatum;Tid;Typ;Rubrik;')).toBe(true)
  expect(csv.split('\r\n')).toHaveLength(8)
  expect(csv).toContain(';"två\nrader";')
  for (const guarded of [";'=1+1;", ";'+46 70 000 00 00;", ";'-5 %;", ";'@SUM(A1);", ';"Å; ä och ""ö""";'])
    expect(csv).toContain(guarded)
  const rows = await sheet(join(folder, report.files[0] as string), 'Kontakter')
  expect(rows.map(row => row[3])).toContain('=1+1')
})

test('a report of a quarter without interactions has the count 0', async () => {
  const store = await anOffice()
  const folder = aFolder()
  const report = await writeReport(store, norrbotten, folder, 'en', now)
  expect(report.interactions).toBe(0)
  const about = await sheet(join(folder, report.files[0] as string), 'About the report')
  expect(about).toContainEqual(['Interactions', 0])
})

test('an earlier export is never overwritten, since it may have been edited', async () => {
  const store = await anOffice()
  const folder = aFolder()
  writeFileSync(join(folder, 'talan-2026Q4-alla.xlsx'), 'mine')
  const report = await writeReport(store, wholeOffice, folder, 'sv', now)
  expect(report.files[0]).toBe('talan-2026Q4-alla (2).xlsx')
  expect(readFileSync(join(folder, 'talan-2026Q4-alla.xlsx'), 'utf8')).toBe('mine')
})

test.each([
  ['that is not there', (folder: string) => join(folder, 'finns-inte'), 'ENOENT'],
  ['that is a file', (folder: string) => join(folder, 'fil'), 'ENOTDIR'],
])('a folder %s is refused and nothing is written', async (_what, choose, detail) => {
  const store = await anOffice()
  const folder = aFolder()
  writeFileSync(join(folder, 'fil'), '')
  const chosen = choose(folder)
  await expect(writeReport(store, wholeOffice, chosen, 'sv', now)).rejects.toMatchObject({
    refusal: { code: 'folder-not-writable', folder: chosen, detail },
  })
  expect(readdirSync(folder)).toEqual(['fil'])
})

test('a report with a file that cannot be written leaves no file behind', async () => {
  const store = await anOffice()
  const folder = aFolder()
  mkdirSync(join(folder, 'sub'))
  const { writeAside } = await import('../../office/files/write-aside')
  const failing = [
    { name: 'first', extension: 'csv', write: async (file: string) => writeFileSync(file, 'a') },
    {
      name: 'second',
      extension: 'csv',
      write: async () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    },
  ]
  await expect(writeAside(folder, failing)).rejects.toMatchObject({ refusal: { code: 'disk-full', folder } })
  expect(readdirSync(folder)).toEqual(['sub'])
  expect(existsSync(join(folder, 'first.csv'))).toBe(false)
  await expect(writeReport(store, { quarter: 'hösten', partnerId: null }, folder, 'sv', now)).rejects.toMatchObject({
    refusal: { code: 'unknown-quarter' },
  })
})
