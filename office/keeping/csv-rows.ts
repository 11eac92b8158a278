import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { ArchivedRow, ArchivedTable } from '../../db/archive/archive-schema'

/**
 * The rows as RFC 4180 has it: commas, CRLF, UTF-8 without a mark. An empty text is "" and nothing at all is nothing, so that the two
 * can be told apart. Cells are exactly what the store holds, also where a spreadsheet would take one for a formula.
 */
export async function* rowsAsCsv({ columns }: ArchivedTable, rows: AsyncIterable<ArchivedRow>): AsyncIterable<string> {
  const format = stringify({
    header: true,
    columns: columns.map(column => column.name),
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    cast: { string: text => (text === '' ? { value: text, quoted_empty: true } : text) },
  })
  // Reading out of the formatter throws what went wrong before it; the callback has nothing to add.
  for await (const piece of pipeline(Readable.from(rows), format, () => undefined)) yield String(piece)
}
