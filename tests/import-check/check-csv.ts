import type { ReadTable, Sheet } from '../../office/imports/reading/read-table'
import { checkContacts } from './check-contacts'
import { plainCell } from './check-sheet'
import { type Checked, compared, type Expected, noAnswer, stated } from './checked'
import { type ReadSample, readAs } from './read-sample'

/** Keys of an expected entry that the mapping of contacts decides, not the reading of the lines. */
const decidedByMapping: readonly string[] = [
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

function gotOf(key: string, value: unknown, wanted: Expected, { encoding, separator, sheets }: ReadTable): unknown {
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
      return column === -1 ? noAnswer : plainCell(sheet.rows[0]?.cells[column])
    }
  }
}

/**
 * Compares a file of separated values with its expected entry, key by key. What a list of contacts is said to hold is compared with what the
 * map proposed for its header makes of it.
 */
export function checkCsv(sample: ReadSample, expected: Expected): Checked[] {
  const { table } = readAs(sample, 'table')
  const isMapped = ([key]: readonly [string, unknown]): boolean => decidedByMapping.includes(key)
  const results = stated(expected)
  return [
    ...results
      .filter(result => !isMapped(result))
      .map(([key, wanted]) => compared(key, wanted, gotOf(key, wanted, expected, table))),
    ...checkContacts(sample, Object.fromEntries(results.filter(isMapped))),
  ]
}
