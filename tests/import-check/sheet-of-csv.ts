import { parse } from 'csv-parse/sync'
import { decodeText } from '../../office/imports/reading/decode-text'
import type { Sheet } from '../../office/imports/reading/read-table'

/** Returns a file of separated values whose first line is its header, as a sheet. */
export function sheetOfCsv(bytes: Uint8Array): Sheet {
  const { text } = decodeText(bytes)
  const [first = ''] = text.split('\n', 1)
  const separators = [',', ';', '\t'].sort((one, other) => first.split(other).length - first.split(one).length)
  const records = parse(text, {
    delimiter: separators[0] ?? ',',
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
  })
  const lines = records as unknown as readonly {
    readonly record: string[]
    readonly info: { readonly lines: number }
  }[]
  const [header, ...rows] = lines
  return {
    name: null,
    isHidden: false,
    header: header ? { line: 1, names: header.record } : null,
    rows: rows.map(({ record, info }) => ({
      line: info.lines,
      cells: record.map(cell => (cell === '' ? null : cell)),
      problems: [],
    })),
    preamble: 0,
    blank: 0,
    totals: 0,
  }
}
