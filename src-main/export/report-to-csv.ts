import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type { Cell } from './report-content'
import type { Table } from './table-to-xlsx'

const plain = (cell: Cell): string | number => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? ''))

async function* lines({ columns, rows }: Pick<Table, 'columns' | 'rows'>) {
  yield columns.map(column => column.heading)
  for await (const row of rows) yield row.map(plain)
}

/**
 * Writes a table for a Swedish Excel, which opens a file as UTF-8 only with a byte order mark and expects semicolons; a cell
 * that would be run as a formula (= + - @) is marked as text.
 */
export async function tableToCsv(table: Pick<Table, 'columns' | 'rows'>, file: string): Promise<void> {
  const format = stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  })
  await pipeline(Readable.from(lines(table)), format, createWriteStream(file, { flush: true }))
}
