import type { Cell, ReadTable, Sheet } from '../../office/imports/reading/read-table'
import { Unreadable, type UnreadableReason } from '../../src-shared/imports/unreadable'
import { type Checked, compared, type Expected, noAnswer, stated } from './checked'
import { type ReadSample, readAs } from './read-sample'

/** The reasons that each sentence of an expected entry allows, by how it begins. */
const reasonsOf: readonly (readonly [string, readonly UnreadableReason[]])[] = [
  ['file is password protected', ['password']],
  ['old .xls', ['old-workbook']],
  ['not a workbook', ['not-a-workbook']],
  ['refused', ['entities', 'unpacks-too-large', 'too-many-cells', 'too-many-columns', 'too-much-memory']],
]

/** Returns a cell as expected entries write it. */
export function plainCell(cell: Cell | undefined): unknown {
  if (typeof cell !== 'object' || cell === null) return cell ?? null
  return 'date' in cell ? cell.date : cell.error
}

/** Returns the last line of a sheet that has something. In a sheet each row is one line. */
const lastLine = ({ header, preamble, rows, blank, totals }: Sheet): number =>
  (header?.line ?? preamble) + rows.length + blank + totals

const linesOf = ({ header, rows }: Sheet): unknown[][] => [
  ...(header ? [[...header.names]] : []),
  ...rows.map(({ cells }) => cells.map(plainCell)),
]

/** Returns the cell at an address such as `A1`. */
function cellAt({ header, rows }: Sheet, address: string): unknown {
  const column = address.charCodeAt(0) - 'A'.charCodeAt(0)
  const line = Number(address.slice(1))
  if (header?.line === line) return header.names[column] ?? null
  return plainCell(rows.find(row => row.line === line)?.cells[column])
}

function gotOf(key: string, value: unknown, sheet: Sheet, { sheets }: ReadTable): unknown {
  if (/^[A-Z]\d+$/.test(key)) return cellAt(sheet, key)
  switch (key) {
    case 'rows':
      return lastLine(sheet)
    case 'header':
      return sheet.header?.names ?? null
    case 'data':
      return linesOf(sheet)
    case 'sheets':
      return sheets.length
    case 'visibleSheets':
      return sheets.filter(({ isHidden }) => !isHidden).length
    case 'lastRow':
      return sheets.map(lastLine)
    case 'columns':
      return Math.max(...linesOf(sheet).map(cells => cells.length))
    case 'preambleLines':
      return sheet.preamble
    case 'errorCells':
      return sheet.rows.flatMap(({ problems }) => problems.filter(({ code, field }) => code === 'error-cell' && field))
        .length
    default: {
      const named = sheets.find(({ name }) => name === key)
      // An entry shows the first lines; how many there are is a key of its own.
      return named && Array.isArray(value) ? linesOf(named).slice(0, value.length) : noAnswer
    }
  }
}

/** True if a file was refused for a reason that these words allow, and in the time that they say. */
function isRefusedAs(words: string, { reading, milliseconds }: ReadSample): boolean {
  const allowed = reasonsOf.find(([start]) => words.startsWith(start))?.[1] ?? []
  const seconds = Number(/(\d+) s\b/.exec(words)?.[1] ?? Number.POSITIVE_INFINITY)
  return reading instanceof Unreadable && allowed.includes(reading.reason) && milliseconds <= seconds * 1_000
}

/** Compares a workbook with its expected entry, key by key. A key without a rule here counts as wrong. */
export function checkSheet(sample: ReadSample, expected: Expected): Checked[] {
  const { reading, milliseconds } = sample
  return stated(expected).map(([key, wanted]) => {
    if (key === 'error') {
      const got = reading instanceof Unreadable ? `${reading.reason} after ${Math.round(milliseconds)} ms` : 'read'
      return compared(key, wanted, got, isRefusedAs(String(wanted), sample))
    }
    const { table } = readAs(sample, 'table')
    const sheet = table.sheets.find(({ isHidden }) => !isHidden)
    return compared(key, wanted, sheet ? gotOf(key, wanted, sheet, table) : 'no sheet')
  })
}
