import { join } from 'node:path'
import { Workbook } from '@cj-tech-master/excelts'
import { expect, test } from 'vitest'
import { asLong } from '../../office/files/long-table'
import { tableToXlsx } from '../../office/files/table-to-xlsx'
import type { Table } from '../../src-shared/packs/table'
import { aFolder } from '../db/office'

const table: Table = {
  id: 'rows',
  name: 'Rader',
  columns: [
    { code: 'on', heading: 'Datum', type: 'day', width: 12 },
    { code: 'what', heading: 'Rubrik', type: 'text', width: 40, isLong: true },
    { code: 'kind', heading: 'Typ', type: 'text', width: 20 },
    { code: 'minutes', heading: 'Minuter', type: 'number', width: 10 },
  ],
  rows: [
    ['2026-11-03', '=1+1', 'Möte', 45],
    ['okänd dag', 'Två\nrader', null, null],
    [null, 'Kort', 'Telefon', -30],
  ],
}

test('a list that is written row by row has its widths, bold headings, frozen row and filter buttons', async () => {
  const file = join(aFolder(), 'rader.xlsx')
  await tableToXlsx(asLong(table), 'sv', file)
  const workbook = new Workbook()
  await workbook.xlsx.readFile(file)
  const sheet = workbook.getWorksheet('Rader')
  expect(table.columns.map((_, index) => sheet?.getColumn(index + 1).width)).toEqual([12, 40, 20, 11])
  expect(table.columns.map((_, index) => sheet?.getCell(1, index + 1).font?.bold)).toEqual([true, true, true, true])
  expect(sheet?.views).toMatchObject([{ state: 'frozen', ySplit: 1 }])
  expect(sheet?.autoFilter).toBeTruthy()
})

test('each cell looks as its column says, also an empty one, and a day is a day only where it is known', async () => {
  const file = join(aFolder(), 'rader.xlsx')
  await tableToXlsx(asLong(table), 'sv', file)
  const workbook = new Workbook()
  await workbook.xlsx.readFile(file)
  const sheet = workbook.getWorksheet('Rader')
  const cells = table.rows.map((row, at) => row.map((_, index) => sheet?.getCell(at + 2, index + 1)))
  expect(cells.map(row => row.map(cell => cell?.value))).toEqual([
    [new Date('2026-11-03T00:00:00Z'), '=1+1', 'Möte', 45],
    ['okänd dag', 'Två\nrader', null, null],
    [null, 'Kort', 'Telefon', -30],
  ])
  expect(cells.map(row => row[0]?.numFmt)).toEqual(['yyyy-mm-dd', undefined, undefined])
  for (const row of cells) {
    expect(row.map(cell => cell?.alignment?.vertical)).toEqual(['top', 'top', 'top', 'top'])
    expect(row.map(cell => cell?.alignment?.wrapText ?? false)).toEqual([false, true, false, false])
  }
  expect(cells.map((_, at) => sheet?.getRow(at + 2).height)).toEqual([undefined, 30, undefined])
})
