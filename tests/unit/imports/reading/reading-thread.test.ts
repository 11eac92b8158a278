import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readInThread } from '../../../../office/imports/reading/reading-thread'
import { numberCell, sheetRow, textCell, xlsxFile } from '../tables/workbook-files'
import { knownFiles } from './a-file-of-each-kind'
import { type BuiltWorker, builtReadWorker } from './built-worker'

let built: BuiltWorker
beforeAll(async () => {
  built = await builtReadWorker()
  // The package of a bundle for tests says that its files are modules.
  writeFileSync(join(built.folder, 'package.json'), '{"type":"module"}')
})
afterAll(() => built.remove())

function written(name: string, content: string | Uint8Array): string {
  const file = join(built.folder, name)
  writeFileSync(file, content)
  return file
}

const largeTable = (rows: number): string =>
  `Namn;Nummer\n${Array.from({ length: rows }, (_, index) => `Åsa ${index};${index}`).join('\n')}`
const limits = () => ({ worker: built.file })

test('a table comes whole through its pieces, with progress', async () => {
  const told: number[] = []
  const { reading } = await readInThread(
    written('stor.csv', largeTable(3_210)),
    {},
    { tell: rows => told.push(rows) },
    limits(),
  )
  if (reading.kind !== 'table') throw new Error(reading.kind)
  const [sheet] = reading.table.sheets
  expect(sheet?.rows).toHaveLength(3_210)
  expect(sheet?.rows.at(-1)).toEqual({ line: 3_211, cells: ['Åsa 3209', '3209'], problems: [] })
  expect(told).toEqual([1_000, 2_000, 3_000])
})

test('every kind of file is read in the thread', async () => {
  const window = { from: '2026-01-01', until: '2026-12-31' }
  // One file of each reader, since each is a part of the program that the thread loads by itself.
  for (const name of ['kort.vcf', 'kalender.ics', 'mejl.eml', 'mejl.msg', 'personlista.xml', 'logg.ods']) {
    const known = knownFiles.find(file => file.name === name)
    if (!known) throw new Error(name)
    const { reading } = await readInThread(written(name, known.bytes), { window }, {}, limits())
    expect([name, reading.kind]).toEqual([name, known.kind])
  }
})

test('each sheet has its own rows', async () => {
  const sheet = (name: string, number: number) => ({ name, rows: sheetRow(1, numberCell('A1', number)) })
  const file = written('bok.xlsx', xlsxFile(sheet('Ett', 1), { name: 'Tom', rows: '' }, sheet('Två', 2)))
  const { reading } = await readInThread(file, {}, {}, limits())
  if (reading.kind !== 'table') throw new Error(reading.kind)
  expect(reading.table.sheets.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual([[[1]], [], [[2]]])
})

test('a refusal keeps its reason and its place', async () => {
  const wide = Array.from({ length: 2_000 }, (_, index) => `Kolumn ${index}`).join(';')
  await expect(readInThread(written('bred.csv', `${wide}\n1;2`), {}, {}, limits())).rejects.toThrow(
    expect.objectContaining({ reason: 'too-many-columns', place: { line: 1, column: 2_000 } }),
  )
})

test('a reading that takes too long is ended', async () => {
  const file = written('lång.csv', largeTable(100_000))
  await expect(readInThread(file, {}, {}, { ...limits(), milliseconds: 5 })).rejects.toThrow(
    expect.objectContaining({ reason: 'too-slow' }),
  )
})

test('a reading that needs too much memory is ended, and the program goes on', async () => {
  const cells = Array.from({ length: 60 }, (_, line) =>
    sheetRow(line + 1, ...['A', 'B'].map(column => textCell(`${column}${line + 1}`, `${line}`.repeat(200_000)))),
  )
  const file = written('tung.xlsx', xlsxFile({ name: 'Tung', rows: cells.join('') }))
  await expect(readInThread(file, {}, {}, { ...limits(), megabytes: 8 })).rejects.toThrow(
    expect.objectContaining({ reason: 'too-much-memory' }),
  )
})

test('a reading that is called off is ended', async () => {
  const calling = new AbortController()
  const reading = readInThread(
    written('avbruten.csv', largeTable(100_000)),
    {},
    { signal: calling.signal, tell: () => calling.abort() },
    limits(),
  )
  await expect(reading).rejects.toThrow(expect.objectContaining({ refusal: { code: 'cancelled' } }))
  await expect(readInThread('x.csv', {}, { signal: calling.signal }, limits())).rejects.toThrow(
    expect.objectContaining({ refusal: { code: 'cancelled' } }),
  )
})

test('a folder is no file, and a file that is not there is an error of its own', async () => {
  mkdirSync(join(built.folder, 'mapp'))
  await expect(readInThread(join(built.folder, 'mapp'), {}, {}, limits())).rejects.toThrow(
    expect.objectContaining({ refusal: expect.objectContaining({ code: 'not-a-file' }) }),
  )
  await expect(readInThread(join(built.folder, 'borta.csv'), {}, {}, limits())).rejects.toThrow(
    expect.objectContaining({ code: 'ENOENT' }),
  )
})
