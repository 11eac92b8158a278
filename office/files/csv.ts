import { createWriteStream } from 'node:fs'
import { pipeline as passed, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type { Cell, CellType } from '../../src-shared/packs/table'
import type { Language } from '../../src-shared/text/language'
import { unrunText } from '../../src-shared/text/outgoing-text'
import { sharedWords } from '../../src-shared/text/shared-words'
import type { LongTable } from './long-table'
import { textCell } from './text-cell'

type Records = Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>

const lines = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const
const formats = {
  /** For a Swedish Excel, which needs a byte order mark to read a file as UTF-8, and expects semicolons. */
  sheet: { ...lines, bom: true, delimiter: ';' },
  /**
   * RFC 4180: commas, and no byte order mark. An empty text is written "" and a missing value as nothing, so that the two can be told
   * apart.
   */
  data: {
    ...lines,
    cast: { string: (text: string) => (text === '' ? { value: text, quoted_empty: true } : text) },
  },
}

/** Reading from the result throws whatever went wrong before it, so the callback ignores the error. */
const csvOf = (records: Records, format: keyof typeof formats) =>
  passed(Readable.from(records), stringify(formats[format]), () => undefined)

/** Returns a text as a cell that a spreadsheet does not run. This is the only guard against formulas. */
const guarded = (text: string, language: Language): string => unrunText(textCell(text, sharedWords(language).report))

/** Returns a number with the decimal sign of the language and a plain minus sign, so that a spreadsheet reads it as a number. */
const plainNumber = (value: number, language: Language): string =>
  language === 'sv' ? String(value).replace('.', ',') : String(value)

type TextOf = (text: string, language: Language) => string

function plain(cell: Cell, type: CellType, language: Language, textOf: TextOf): string {
  if (typeof cell === 'number') return plainNumber(cell, language)
  const text = cell ?? ''
  return type === 'day' ? text : textOf(text, language)
}

type Lines = Pick<LongTable, 'columns' | 'rows'>

async function* recordsOf({ columns, rows }: Lines, language: Language, textOf: TextOf): AsyncGenerator<string[]> {
  yield columns.map(({ heading }) => heading)
  for await (const row of rows)
    yield row.map((cell, index) => plain(cell, columns[index]?.type ?? 'text', language, textOf))
}

/**
 * Writes a table for a Swedish Excel. Text that Excel would run as a formula is marked as text. Numbers stay numbers, also negative ones.
 */
export const tableToCsv = (table: Lines, language: Language, file: string): Promise<void> =>
  pipeline(csvOf(recordsOf(table, language, guarded), 'sheet'), createWriteStream(file, { flush: true }))

/** The same in memory. Packs pass `textOf`, since their cells keep the words and guards of the template they were locked with. */
export const csvBytes = async (table: Lines, language: Language, textOf: TextOf = guarded): Promise<Uint8Array> =>
  new Uint8Array(await buffer(csvOf(recordsOf(table, language, textOf), 'sheet')))

/**
 * Yields rows as CSV, piece by piece, under the names of their columns, to be read by a program. The formula guard is not applied: cells
 * are exactly as given, also where a spreadsheet would take one for a formula.
 */
export async function* dataAsCsv(
  names: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
): AsyncIterable<string> {
  async function* records() {
    yield names
    yield* rows
  }
  for await (const piece of csvOf(records(), 'data')) yield String(piece)
}
