import { stringify } from 'csv-stringify'
import type { PackCell, PackCellType, PackTable } from '../../src-shared/domain/pack-content'
import type { Language } from '../../src-shared/text/language'

/** A number with the decimal sign of the language and a plain minus, so that a spreadsheet reads it as the number it is. */
const plainNumber = (value: number, language: Language): string =>
  language === 'sv' ? String(value).replace('.', ',') : String(value)

/** Text that a spreadsheet would run as a formula is marked as text; a number is a number, also a negative one. */
function plain(cell: PackCell, type: PackCellType, language: Language): string {
  if (typeof cell === 'number') return plainNumber(cell, language)
  const text = cell ?? ''
  return type !== 'day' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/** A table for a Swedish Excel: byte order mark, semicolons, decimal commas. */
export function packToCsv({ columns, rows }: PackTable, language: Language): Promise<Uint8Array> {
  const records = [
    columns.map(({ heading }) => heading),
    ...rows.map(cells => cells.map((cell, index) => plain(cell, columns[index]?.type ?? 'text', language))),
  ]
  const format = { bom: true, delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const
  return new Promise((resolve, reject) =>
    stringify(records, format, (error, text) => (error ? reject(error) : resolve(new TextEncoder().encode(text)))),
  )
}
