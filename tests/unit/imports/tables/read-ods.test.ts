import { expect, test } from 'vitest'
import { readFile } from '../../../../office/imports/reading/read-file'
import type { Sheet } from '../../../../office/imports/reading/read-table'
import { odsCell, odsFile, odsRow, odsTable } from './workbook-files'

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const reading = await readFile(bytes, {})
  if (reading.kind !== 'table') throw new Error(reading.kind)
  return reading.table.sheets
}

const reasonOf = (bytes: Uint8Array): Promise<unknown> =>
  readFile(bytes, {}).then(
    () => 'read',
    error => ({ reason: error.reason, ...error.place }),
  )

const names = odsRow(odsCell('Datum'), odsCell('Kontakt'), odsCell('Anteckning'))

test('rows that are repeated in print, and grouped rows, are read', async () => {
  const grouped = `<table:table-row-group>${odsRow(odsCell('2025-10-02'), odsCell('Kåre Vildman'))}</table:table-row-group>`
  const [sheet] = await sheetsOf(
    odsFile(odsTable('Logg', `<table:table-header-rows>${names}</table:table-header-rows>${grouped}`)),
  )
  expect(sheet).toMatchObject({ header: { line: 1, names: ['Datum', 'Kontakt', 'Anteckning'] } })
  expect(sheet?.rows.map(({ line, cells }) => [line, ...cells])).toEqual([[2, '2025-10-02', 'Kåre Vildman']])
})

test('paragraphs of a cell are its lines, and a comment is no part of it', async () => {
  const spaced =
    '<table:table-cell office:value-type="string"><office:annotation><text:p>Hemligt</text:p></office:annotation><text:p>Två<text:s text:c="2"/><text:span>ord</text:span></text:p><text:p>rad</text:p></table:table-cell>'
  const [sheet] = await sheetsOf(odsFile(odsTable('Logg', names + odsRow(odsCell('1'), odsCell('Siv'), spaced))))
  expect(sheet?.rows[0]?.cells[2]).toBe('Två  ord\nrad')
})

test('each type of cell has its value', async () => {
  const row = odsRow(
    odsCell('31/10', 'office:value-type="date" office:date-value="2025-10-31"'),
    odsCell('31/10', 'office:value-type="date" office:date-value="2025-10-31T09:15:00"'),
    odsCell('9:15', 'office:value-type="time" office:time-value="PT09H15M00S"'),
    odsCell('1,5', 'office:value-type="float" office:value="1.5"'),
    odsCell('SANT', 'office:value-type="boolean" office:boolean-value="true"'),
    odsCell('Err:502', 'office:value-type="string" office:string-value="" calcext:value-type="error"'),
  )
  const [sheet] = await sheetsOf(odsFile(odsTable('Logg', row)))
  expect(sheet?.rows[0]).toEqual({
    line: 1,
    cells: [{ date: '2025-10-31' }, { date: '2025-10-31T09:15' }, '09:15', 1.5, true, { error: 'Err:502' }],
    problems: [{ code: 'error-cell', field: 'F1', said: 'Err:502' }],
  })
})

test('repeated rows are read as often as they are repeated, and the empty ones at the end are cut', async () => {
  const repeated = (row: string, times: number) =>
    row.replace('<table:table-row', `<table:table-row table:number-rows-repeated="${times}"`)
  const row = odsRow(
    odsCell('7', 'office:value-type="float" office:value="7"'),
    odsCell('', 'table:number-columns-repeated="16000"'),
  )
  const [sheet] = await sheetsOf(
    odsFile(
      odsTable(
        'Logg',
        repeated(row, 3) + repeated(odsRow(odsCell('', '')), 2) + row + repeated(odsRow(odsCell('', '')), 1_000_000),
      ),
    ),
  )
  expect(sheet?.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
    [1, 7],
    [2, 7],
    [3, 7],
    [6, 7],
  ])
  expect(sheet?.blank).toBe(2)
})

test('a hidden table is marked', async () => {
  const style =
    '<style:style style:name="gömd" style:family="table"><style:table-properties table:display="false"/></style:style>'
  const row = names + odsRow(odsCell('2025-10-02'))
  const sheets = await sheetsOf(odsFile(odsTable('Synlig', row) + odsTable('Dold', row, 'gömd'), style))
  expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['Synlig', false],
    ['Dold', true],
  ])
})

test('a cell repeated over the whole sheet is refused before it is unfolded', async () => {
  const row = `<table:table-row table:number-rows-repeated="1048576">${odsCell('A', 'office:value-type="string" table:number-columns-repeated="16384"')}</table:table-row>`
  expect(await reasonOf(odsFile(odsTable('Logg', row)))).toEqual({ reason: 'too-many-cells', sheet: 'Logg', line: 1 })
})

test('an encrypted file asks for no password but is refused', async () => {
  const manifest =
    '<m:manifest xmlns:m="urn:m"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>'
  expect(await reasonOf(odsFile('', '', { 'META-INF/manifest.xml': manifest, 'content.xml': '\u0001' }))).toEqual({
    reason: 'password',
  })
})

test('entities, deep elements and broken XML are refused with their reason', async () => {
  const content = (text: string) => odsFile('', '', { 'content.xml': text })
  expect(await reasonOf(content('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'))).toMatchObject({ reason: 'entities' })
  expect(await reasonOf(content('<a>'.repeat(300) + '</a>'.repeat(300)))).toMatchObject({ reason: 'too-deep' })
  expect(await reasonOf(content('<a><b></a>'))).toMatchObject({ reason: 'broken', line: 1 })
})

test('a file without tables has no sheet, and one without rows has none', async () => {
  expect(await reasonOf(odsFile(''))).toEqual({ reason: 'no-sheet' })
  expect(await reasonOf(odsFile(odsTable('Tom', '')))).toEqual({ reason: 'no-rows' })
})
