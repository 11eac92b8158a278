import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type { Language } from '../../src-shared/text/language'
import { unrunText } from '../../src-shared/text/outgoing-text'
import type { Table } from '../files/table-to-xlsx'
import { textCell } from '../files/text-cell'
import type { Cell } from './report-content'

function plain(cell: Cell, language: Language): string | number {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' ? unrunText(textCell(cell, language)) : (cell ?? '')
}

type Lines = Pick<Table, 'columns' | 'rows' | 'language'>

async function* lines({ columns, rows, language = 'sv' }: Lines) {
  yield columns.map(column => column.heading)
  for await (const row of rows) yield row.map(cell => plain(cell, language))
}

/**
 * Writes a table for a Swedish Excel, which opens a file as UTF-8 only with a byte order mark and expects semicolons; a cell
 * that would be run as a formula is marked as text.
 */
export async function tableToCsv(table: Lines, file: string): Promise<void> {
  const format = stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  })
  await pipeline(Readable.from(lines(table)), format, createWriteStream(file, { flush: true }))
}
