import { streamXlsxRows } from 'hucre/xlsx'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { withSlashes, type ZipDirectory } from '../files/zip-directory'
import { mostCells, mostHeldPartBytes, mostRows } from '../limits'
import type { Cell, ReadTable, Sheet } from '../read-table'
import { cleanLine, type TableLine } from './clean-cell'
import { dayCell, numberedDay } from './day-cell'
import { provedPart } from './proved-part'
import { shapedSheet } from './shape-sheet'
import type { TableOptions } from './table-options'
import { type XlsxSheet, xlsxParts } from './xlsx-parts'

type Value = string | number | boolean | Date | null

/** Counts what all sheets of a workbook have together. */
type Counted = { rows: number; cells: number }

/** Returns a cell as its sheet shows it. The reader gives a day in ISO form as a text. */
function cellOf(value: Value, isFrom1904: boolean): Cell {
  if (value instanceof Date) return numberedDay(value, isFrom1904)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'string') return value
  return /^\d{4}-/.test(value) ? dayCell(value) : value
}

/**
 * Returns the errors of the library as a refusal. Their own words are for programmers, but they alone tell that a cell is past the last column
 * of Excel. Such a cell is in the row after the `last` one that was read.
 */
function refusalOf(error: unknown, sheet: string, last: number): Unreadable {
  if (error instanceof Unreadable) return error
  const column = /Cell column (\d+) is outside/.exec(error instanceof Error ? error.message : '')?.[1]
  if (column === undefined) return new Unreadable('broken', { sheet })
  return new Unreadable('too-many-columns', { sheet, line: last + 1, column: Number(column) + 1 })
}

async function linesOf(
  bytes: Uint8Array,
  { name }: XlsxSheet,
  isFrom1904: boolean,
  counted: Counted,
  tell: (rows: number) => void,
): Promise<{ readonly lines: readonly TableLine[]; readonly hasValues: boolean; readonly blankAfter: number }> {
  const lines: TableLine[] = []
  let [before, last, hasValues] = [0, 0, false]
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet: name })) {
      // A row without a usable number comes after the one before it.
      const line = Number.isInteger(index) && index >= last ? index + 1 : last + 1
      last = line
      hasValues ||= values.some(value => value !== null)
      const clean = cleanLine(
        line,
        values.map(value => cellOf(value, isFrom1904)),
        line - before - 1,
      )
      if (clean === null) continue
      before = line
      lines.push(clean)
      counted.rows += 1
      counted.cells += clean.width
      if (counted.rows > mostRows || counted.cells > mostCells)
        throw new Unreadable('too-many-cells', { sheet: name, line })
      if (counted.rows % 1_000 === 0) tell(counted.rows)
    }
  } catch (error) {
    throw refusalOf(error, name, last)
  }
  return { lines, hasValues, blankAfter: last - before }
}

/** Reads the worksheets of an xlsx file, hidden ones too. Throws a refusal if it cannot be read, and never gives an empty table. */
export async function readXlsx(
  bytes: Uint8Array,
  directory: ZipDirectory,
  { headerLine, tell = () => {} }: TableOptions = {},
): Promise<ReadTable> {
  const { sheets: found, isFrom1904, held } = xlsxParts(bytes, directory)
  for (const entry of held) {
    if (entry.unpacked > mostHeldPartBytes) throw new Unreadable('unpacks-too-large', { said: entry.name })
    await provedPart(bytes, entry)
  }
  const mended = withSlashes(bytes, directory)
  const sheets: Sheet[] = []
  const counted: Counted = { rows: 0, cells: 0 }
  for (const sheet of found) {
    const shouldHaveValues = await provedPart(bytes, sheet.entry)
    const { lines, hasValues, blankAfter } = await linesOf(mended, sheet, isFrom1904, counted, tell)
    // Values that the reader passed over would be rows lost without a word.
    if (shouldHaveValues && !hasValues) throw new Unreadable('broken', { sheet: sheet.name })
    const { name, isHidden } = sheet
    sheets.push(shapedSheet({ name, isHidden, isSeparated: false, linesBefore: 0, blankAfter, headerLine }, lines))
  }
  if (sheets.every(({ rows }) => rows.length === 0)) throw new Unreadable('no-rows')
  return { format: 'xlsx', encoding: null, separator: null, sheets }
}
