import { stringify } from 'csv-stringify'
import { type PackCell, type PackCellType, type PackTable, packTemplate } from '../../src-shared/packs/pack-content'
import type { Language } from '../../src-shared/text/language'
import { unrunText } from '../../src-shared/text/outgoing-text'
import { textCell } from '../files/text-cell'
import { isOfFirstTemplates } from './first-templates'

/** A number with the decimal sign of the language and a plain minus, so that a spreadsheet reads it as the number it is. */
const plainNumber = (value: number, language: Language): string =>
  language === 'sv' ? String(value).replace('.', ',') : String(value)

const asFirstMarked = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** Text that a spreadsheet would run as a formula is marked as text; a number is a number, also a negative one. */
function plain(cell: PackCell, type: PackCellType, language: Language, template: string): string {
  if (typeof cell === 'number') return plainNumber(cell, language)
  const text = cell ?? ''
  if (type === 'day') return text
  return isOfFirstTemplates({ template }) ? asFirstMarked(text) : unrunText(textCell(text, language))
}

/** A table for a Swedish Excel: byte order mark, semicolons, decimal commas. */
export function packToCsv(
  { columns, rows }: PackTable,
  language: Language,
  template: string = packTemplate,
): Promise<Uint8Array> {
  const records = [
    columns.map(({ heading }) => heading),
    ...rows.map(cells => cells.map((cell, index) => plain(cell, columns[index]?.type ?? 'text', language, template))),
  ]
  const format = { bom: true, delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const
  return new Promise((resolve, reject) =>
    stringify(records, format, (error, text) => (error ? reject(error) : resolve(new TextEncoder().encode(text)))),
  )
}
