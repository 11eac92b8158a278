import { expect, test } from 'vitest'
import { readFile } from '../../../../office/imports/reading/read-file'
import type { Sheet } from '../../../../office/imports/reading/read-table'
import { numberCell, sheetRow, type TestSheet, textCell, xlsxFile, xlsxFiles, zipped } from './workbook-files'

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const reading = await readFile(bytes, {})
  if (reading.kind !== 'table') throw new Error(reading.kind)
  return reading.table.sheets
}

const names = sheetRow(1, textCell('A1', 'Datum'), textCell('B1', 'Kontakt'), textCell('C1', 'Timmar'))
const log: TestSheet = {
  name: 'Logg',
  rows: names + sheetRow(2, textCell('A2', '2025-10-02'), textCell('B2', 'Ylva Provåker')),
}
const reasonOf = (bytes: Uint8Array): Promise<unknown> =>
  readFile(bytes, {}).then(
    () => 'read',
    error => ({ reason: error.reason, ...error.place }),
  )

test('days, times and lengths are read by the format of their cell', async () => {
  const cells = [
    numberCell('A2', 45961, 1),
    numberCell('B2', 45961.5, 2),
    numberCell('C2', 0.375, 2),
    numberCell('D2', 1.1041666667, 3),
    numberCell('E2', 45961),
  ]
  const [sheet] = await sheetsOf(
    xlsxFile({ name: 'Logg', rows: sheetRow(1, textCell('A1', 'Datum')) + sheetRow(2, ...cells) }),
  )
  expect(sheet?.rows.at(-1)?.cells).toEqual([
    { date: '2025-10-31' },
    { date: '2025-10-31T12:00' },
    '09:00',
    '26:30',
    45961,
  ])
})

test('days are counted from 1904 where the workbook says so', async () => {
  const files = xlsxFiles(
    [{ name: 'Logg', rows: names + sheetRow(2, numberCell('A2', 44499, 1), numberCell('B2', 0.5, 2)) }],
    '<workbookPr date1904="1"/>',
  )
  const [sheet] = await sheetsOf(zipped(files))
  expect(sheet?.rows[0]?.cells).toEqual([{ date: '2025-10-31' }, '12:00'])
})

test('a cell with a day in ISO form is a day, and an impossible one stays a text', async () => {
  const day = (at: string, text: string) => `<c r="${at}" t="d"><v>${text}</v></c>`
  const rows = names + sheetRow(2, day('A2', '2025-10-31T09:15:00'), day('B2', '2025-11-31'), day('C2', '09:15:00'))
  const [sheet] = await sheetsOf(xlsxFile({ name: 'Logg', rows }))
  expect(sheet?.rows[0]?.cells).toEqual([{ date: '2025-10-31T09:15' }, '2025-11-31', '09:15:00'])
})

test('the error of a formula is a problem of its row that names the cell', async () => {
  const rows = names + sheetRow(7, textCell('A7', '2025-10-02'), '<c r="B7" t="e"><f>A1/0</f><v>#DIV/0!</v></c>')
  const [sheet] = await sheetsOf(xlsxFile({ name: 'Logg', rows }))
  expect(sheet?.rows).toEqual([
    {
      line: 7,
      cells: [{ date: '2025-10-02' }, { error: '#DIV/0!' }],
      problems: [{ code: 'error-cell', field: 'B7', said: '#DIV/0!' }],
    },
  ])
  expect(sheet?.blank).toBe(5)
})

test('hidden sheets are marked and a chart sheet is left out', async () => {
  const sheets = await sheetsOf(
    xlsxFile(log, { ...log, name: 'Gömd', state: 'veryHidden' }, { name: 'Diagram', rows: '', type: 'chartsheet' }),
  )
  expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['Logg', false],
    ['Gömd', true],
  ])
})

test('backslashes in the names of a zip are read as slashes', async () => {
  const files = Object.entries(xlsxFiles([log])).map(([name, part]) => [name.replaceAll('/', '\\'), part])
  const [sheet] = await sheetsOf(zipped(Object.fromEntries(files)))
  expect(sheet?.rows[0]?.cells).toEqual([{ date: '2025-10-02' }, 'Ylva Provåker'])
})

test('a preamble, an empty line and a row of totals are no rows', async () => {
  const rows =
    sheetRow(1, textCell('A1', 'Möteslogg Stockholmskontoret')) +
    sheetRow(3, textCell('A3', 'Datum'), textCell('B3', 'Kontakt'), textCell('C3', 'Timmar')) +
    sheetRow(4, textCell('A4', '2025-10-02'), textCell('B4', 'Siv Demolund'), numberCell('C4', 1)) +
    sheetRow(6, textCell('A6', '2025-10-03'), textCell('B6', 'Totalförsvarets Prov'), numberCell('C6', 2)) +
    sheetRow(7, textCell('A7', 'Summa'), numberCell('C7', 3))
  const [sheet] = await sheetsOf(xlsxFile({ name: 'Logg', rows }))
  expect(sheet).toMatchObject({
    preamble: 2,
    blank: 1,
    totals: 1,
    header: { line: 3, names: ['Datum', 'Kontakt', 'Timmar'] },
  })
  expect(sheet?.rows.map(({ line }) => line)).toEqual([4, 6])
})

test('a cell at the far end of a sheet is a problem of its row', async () => {
  const rows = sheetRow(1, numberCell('A1', 1)) + sheetRow(1_048_576, numberCell('XFD1048576', 1))
  const [sheet] = await sheetsOf(xlsxFile({ name: 'Logg', rows }))
  expect(sheet?.rows[1]).toMatchObject({ line: 1_048_576, problems: [{ code: 'too-many-cells', field: 'XFD1048576' }] })
  expect(sheet?.rows[1]?.cells.length).toBeLessThanOrEqual(1_000)
})

test('a text that is too long is cut, and its row says so', async () => {
  const rows = names + sheetRow(2, textCell('A2', '2025-10-02'), textCell('B2', 'A'.repeat(200_000)))
  const [sheet] = await sheetsOf(xlsxFile({ name: 'Logg', rows }))
  expect(sheet?.rows[0]?.problems).toMatchObject([{ code: 'cell-too-long', field: 'B2' }])
  expect(String(sheet?.rows[0]?.cells[1])).toHaveLength(100_000)
})

test('a sheet with names past the last column is refused with its width', async () => {
  const cells = Array.from({ length: 1_200 }, (_, index) => `<c t="inlineStr"><is><t>Kolumn ${index}</t></is></c>`)
  const rows = sheetRow(1, ...cells) + sheetRow(2, numberCell('A2', 1))
  expect(await reasonOf(xlsxFile({ name: 'Logg', rows }))).toEqual({
    reason: 'too-many-columns',
    sheet: 'Logg',
    line: 1,
    column: 1_200,
  })
})

test('many rows that reach the far end of a sheet are refused', async () => {
  const rows = Array.from({ length: 400 }, (_, index) => sheetRow(index + 1, numberCell(`XFD${index + 1}`, 1))).join('')
  expect(await reasonOf(xlsxFile({ name: 'Logg', rows }))).toMatchObject({ reason: 'too-many-cells', sheet: 'Logg' })
})

test('a document type in a part is refused before its entities are read', async () => {
  const files = xlsxFiles([log])
  const sheet = 'xl/worksheets/sheet1.xml'
  const bomb = (files[sheet] ?? '').replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "AAAA">]><worksheet')
  expect(await reasonOf(zipped({ ...files, [sheet]: bomb }))).toEqual({ reason: 'entities', said: sheet })
})

test.each([
  ['[Content_Types].xml', 'not-a-workbook'],
  ['_rels/.rels', 'not-a-workbook'],
  ['xl/workbook.xml', 'not-a-workbook'],
  ['xl/_rels/workbook.xml.rels', 'not-a-workbook'],
  ['xl/worksheets/sheet1.xml', 'broken'],
])('a workbook without %s is refused', async (missing, reason) => {
  const { [missing]: _, ...files } = xlsxFiles([log])
  expect(await reasonOf(zipped(files))).toMatchObject({ reason })
})

test('a workbook of charts has no sheet, and one of empty sheets has no rows', async () => {
  expect(await reasonOf(xlsxFile({ name: 'Diagram', rows: '', type: 'chartsheet' }))).toEqual({ reason: 'no-sheet' })
  expect(await reasonOf(xlsxFile({ name: 'Tom', rows: '' }))).toEqual({ reason: 'no-rows' })
  expect(await reasonOf(xlsxFile({ name: 'Tom', rows: names }))).toEqual({ reason: 'no-rows' })
})

test('a sheet whose end is missing is refused instead of read in part', async () => {
  const files = xlsxFiles([log])
  const sheet = 'xl/worksheets/sheet1.xml'
  const cut = (files[sheet] ?? '').replace(/<\/row><\/sheetData><\/worksheet>$/, '')
  expect(await reasonOf(zipped({ ...files, [sheet]: cut }))).toEqual({ reason: 'broken', said: sheet })
})

test('values that the library for workbooks does not find are no empty sheet', async () => {
  const rows = sheetRow(1, numberCell('A1', 1)).replaceAll('row', 'rad')
  expect(await reasonOf(xlsxFile({ name: 'Logg', rows }))).toMatchObject({ reason: 'broken', sheet: 'Logg' })
})

test('a part that is not UTF-8 is refused instead of read with other letters', async () => {
  const files = xlsxFiles([{ ...log, rows: log.rows.replace('Ylva', 'Åsa') }])
  const sheet = 'xl/worksheets/sheet1.xml'
  expect(await reasonOf(zipped({ ...files, [sheet]: Buffer.from(files[sheet] ?? '', 'latin1') }))).toEqual({
    reason: 'broken',
    said: sheet,
  })
})

test.each([
  ['an attribute', (rows: string) => rows.replace('<row r="2">', `<row r="2" x="${'y'.repeat(1_000_000)}">`)],
  ['a comment', (rows: string) => `${rows}<!--${' <'.repeat(500_000)}-->`],
])('%s of a million letters is refused before the cells are read', async (_, change) => {
  expect(await reasonOf(xlsxFile({ name: 'Logg', rows: change(log.rows) }))).toMatchObject({ reason: 'broken' })
})

test('two sheets of one name are refused, since one would be read twice', async () => {
  expect(await reasonOf(xlsxFile(log, log))).toEqual({ reason: 'broken', sheet: 'Logg' })
})
