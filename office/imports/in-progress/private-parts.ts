import { droppedKinds } from '../../../src-shared/imports/dropped'
import { folded } from '../../../src-shared/names/folded-text'
import { cellText } from '../mapping/cells/row-problem'
import { proposeContactMap } from '../mapping/contacts/propose-contact-map'
import type { Sheet, TableRow } from '../reading/read-table'
import type { TableChoice } from './table-choice'

const isNeverStored = (field: unknown): boolean => droppedKinds.some(kind => kind === field)

/**
 * Returns a function that leaves the columns of a table out whose values are never stored, so that no file that Talan writes has them either. A
 * column of a log that the user reads as something stays.
 */
export function withoutPrivateColumns(
  { kind, columns }: TableChoice,
  header: readonly string[],
): <Cell>(cells: readonly Cell[]) => readonly Cell[] {
  const { map } = proposeContactMap(header)
  const isKept = header.map((_, at) => {
    const field = columns[at]?.field ?? null
    const isUnread = kind === 'interactions' && field === null
    return !isNeverStored(isUnread ? map[at]?.field : field)
  })
  return isKept.every(Boolean) ? cells => cells : cells => cells.filter((_, at) => isKept[at] !== false)
}

/** How a calendar that was written as a table says that a row of it is private: the headings, and what stands below them. */
const privateSigns = [
  { headings: ['Private', 'Privat', 'Privat?'].map(folded), says: /^(?:true|sant|ja|yes|x|1)$/ },
  {
    headings: ['Sensitivity', 'Känslighet'].map(folded),
    says: /^(?:privat|private|personlig|personligt|personal|konfidentiell|konfidentiellt|confidential)$/,
  },
] as const

/** Returns a sheet of meetings without the rows that are private, and how many they are. Nothing of them is read. */
export function withoutPrivateRows(sheet: Sheet): { readonly sheet: Sheet; readonly hidden: number } {
  const names = (sheet.header?.names ?? []).map(name => folded(cellText(name)))
  const signs = privateSigns.flatMap(({ headings, says }) =>
    names.flatMap((name, at) => (headings.includes(name) ? [{ at, says }] : [])),
  )
  if (signs.length === 0) return { sheet, hidden: 0 }
  const isPrivate = ({ cells }: TableRow) => signs.some(({ at, says }) => says.test(folded(cellText(cells[at]))))
  const rows = sheet.rows.filter(row => !isPrivate(row))
  return { sheet: { ...sheet, rows }, hidden: sheet.rows.length - rows.length }
}
