import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { writePacks } from '../../office/packs/make-packs'
import { packFiles } from '../../office/packs/pack-files'
import type { PackPages } from '../../src-shared/packs/blocks/pack-pages'
import type { PartnerId } from '../../src-shared/records/ids'
import { aDemoOffice, aFolder } from '../db/office'
import { lockedBeforeCharts } from './a-locked-pack'
import { csvTable, jsonOf, readBytes, xlsxTable } from './read-pack'
import { unzipped, zippedBytes } from './unzipped'

const now = new Date('2027-02-02T08:00:00Z')
const written = async (store: Store, partner: string | null): Promise<string> => {
  const partnerIds = [partner as PartnerId | null]
  const { packs } = await writePacks(store, { period: '2026Q4', language: 'sv', partnerIds }, aFolder(), false, now)
  return packs[0]?.folder as string
}

test('every picture of a report is described, in Word and in the page, and no drawing is in the JSON', async () => {
  const folder = await written(await aDemoOffice(), null)
  const document = unzipped(readBytes(folder, '.docx')).get('word/document.xml') ?? ''
  // An ornament is marked as one, so that a screen reader passes over it.
  const told = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"(\/?>)(.*?)<\/wp:docPr>/g)]
  const described = told.filter(([, , , inside = '']) => !inside.includes('decorative'))
  expect(described.length).toBeGreaterThan(6)
  for (const [, words = ''] of described) expect(words.length).toBeGreaterThan(20)
  const parts = zippedBytes(readBytes(folder, '.docx'))
  const pictures = [...parts].filter(([name]) => name.endsWith('.png'))
  expect(pictures.length).toBeGreaterThan(0)
  for (const [, png] of pictures) expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  const page = readBytes(folder, '.html').toString('utf8')
  for (const [svg] of page.matchAll(/<svg [^>]*>/g)) expect(svg).toMatch(/role="img"|aria-hidden="true"/)
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(JSON.stringify(jsonOf(folder))).not.toContain('"drawing"')
})

test('a chart’s figures are the same in CSV, Excel and JSON, and leave out what the report masks', async () => {
  const folder = await written(await aDemoOffice(), null)
  const csv = csvTable(folder, '-manader.csv')
  const sheet = await xlsxTable(folder, 'Kontakter per månad och fråga')
  const json = jsonOf(folder).sections.flatMap(
    (section: { tables: { id: string; rows: unknown[][] }[] }) => section.tables,
  )
  const rows = json.find((table: { id: string }) => table.id === 'months').rows
  expect(sheet).toEqual(rows)
  expect(csv.map(row => row.slice(1).map(Number))).toEqual(rows.map((row: unknown[]) => row.slice(1)))
  const { figures } = jsonOf(folder)
  expect(rows[0].at(-1)).toBe(figures.interactions - figures.secrecyMarked)
  expect(await xlsxTable(folder, 'Täckningskarta')).toHaveLength(48)
})

test('only the joint report says for whom each issue was carried, and a quiet one has no chart of its own', async () => {
  const store = await aDemoOffice()
  const partsOf = async (partner: string | null) =>
    (jsonOf(await written(store, partner)).pages as PackPages).sections.map(({ id }) => id)
  expect(await partsOf(null)).toContain('voice')
  const north = await partsOf('region-norrbotten')
  expect(north).toContain('coverage')
  expect(north).not.toContain('voice')
  const quiet = await partsOf('umea-universitet')
  for (const part of ['figures', 'coverage', 'voice']) expect(quiet).not.toContain(part)
})

test('the same pack makes the same Word document, with its pictures', async () => {
  const store = await aDemoOffice()
  const [one, other] = [await written(store, null), await written(store, null)]
  expect(readBytes(one, '.docx').equals(readBytes(other, '.docx'))).toBe(true)
})

test('a report locked before there were charts is written without them, always with the same bytes', async () => {
  const sha = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
  const hashes = (await packFiles(lockedBeforeCharts)).map(({ name, bytes }) => {
    const parts = /\.(docx|xlsx)$/.test(name) ? JSON.stringify([...unzipped(Buffer.from(bytes))]) : bytes
    return [name.replace('talan-2026Q3-umea-kommun', ''), sha(parts)]
  })
  // From the first template that was sent to partners. If a sum here changes, a locked report would change too.
  expect(hashes).toEqual([
    ['.docx', 'df2fe81a95b36e811cbf80b0808dc39f9aad5d226cb7bb59c8a0ad68d4822796'],
    ['.xlsx', '3f102710247b92ac27f99632c20fd9fcdabab6bac5f582cea9c933070eda6bbf'],
    ['.html', '309177e2df26d0f0c7fde4a4cb0ce34abecc96fe88565c36c5be4a514323f87b'],
    ['.json', '320d38a290db8ea1f72799450d38265ac9dddc8a4ffec7c966bcaeb8a6d12c22'],
    ['-siffror.csv', 'd7cabc6d46cb566c0a4a47f522f53fe944179a1d4faf2b7e289e7c322fe7132f'],
    ['-kontakter.csv', '390a3f94794e5b15cf78f34dbda86b8c0c9449b42878c6f99168eea457093444'],
  ])
})
