import type { ReadTable, Sheet } from '../../office/imports/reading/read-table'
import { Unreadable } from '../../src-shared/imports/unreadable'
import { plainCell, readTableOf } from './check-sheet'
import { type Check, check, explaining } from './checks'

type Wanted = Readonly<Record<string, unknown>>

/** Keys of an expected entry that the mapping of contacts decides, not the reading of the lines. */
export const decidedByMapping: readonly string[] = [
  'contacts',
  'organisationsOnly',
  'ylva',
  'emailExIgnored',
  'private',
  'dropped',
]

const separatorNames: Readonly<Record<string, string>> = { '\t': 'tab' }

/** The columns by which the names of a known export are recognised. */
const headers: Readonly<Record<string, readonly string[]>> = { Google: ['Given Name', 'E-mail 1 - Value'] }

/** Returns the header and the rows as lines of plain values. */
const linesOf = ({ header, rows }: Sheet): unknown[][] => [
  ...(header ? [[...header.names]] : []),
  ...rows.map(({ cells }) => cells.map(plainCell)),
]

function gotOf(key: string, value: unknown, wanted: Wanted, { encoding, separator, sheets }: ReadTable): unknown {
  const [sheet] = sheets
  if (!sheet) return 'no sheet'
  const names = sheet.header?.names ?? []
  switch (key) {
    case 'encoding':
      return String(value).startsWith(`${encoding} `) ? value : encoding
    case 'separator':
      return separatorNames[separator ?? ''] ?? separator
    case 'rows':
      // An entry that describes a file letter by letter counts every line; the others count what is below the names.
      return 'A1' in wanted || 'encoding' in wanted ? linesOf(sheet).length : sheet.rows.length
    case 'lines':
      return linesOf(sheet).length
    case 'A1':
      return linesOf(sheet)[0]?.[0]
    case 'errors':
      return sheet.rows.flatMap(({ problems }, index) => (problems.length > 0 ? [index + 1] : []))
    case 'header':
      return headers[String(value)]?.every(name => names.includes(name)) ? value : names
    default: {
      const column = names.indexOf(key)
      return column === -1 ? 'unknown key' : plainCell(sheet.rows[0]?.cells[column])
    }
  }
}

/**
 * Reads a file of separated values and compares it with its expected entry, key by key. A key without a rule here counts as wrong, but for those
 * that the mapping decides.
 */
export async function checkCsv(bytes: Uint8Array, wanted: Wanted): Promise<Check[]> {
  const table = await readTableOf(bytes)
  return Object.entries(wanted)
    .filter(([key]) => !explaining.includes(key) && !decidedByMapping.includes(key))
    .map(([key, value]) =>
      check(key, value, table instanceof Unreadable ? table.reason : gotOf(key, value, wanted, table)),
    )
}
