import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type { Cell, ReportTable } from './report-content'

const plain = (cell: Cell): string | number => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? ''))

/**
 * Writes a table for a Swedish Excel, which opens a file as UTF-8 only with a byte order mark and expects semicolons; a cell
 * that would be run as a formula (= + - @) is marked as text.
 */
export async function tableToCsv(table: ReportTable, file: string): Promise<void> {
  const rows = [table.columns.map(column => column.heading), ...table.rows.map(row => row.map(plain))]
  const format = stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  })
  await pipeline(Readable.from(rows), format, createWriteStream(file, { flush: true }))
}
