import { type ColumnCode, type ListCode, listCodes } from '../lists/list-columns'
import { type OwnColumn, ownColumns } from '../lists/list-fields'
import type { Language } from './language'

/** The columns that have a heading from the catalogue: those that show a field of the row's own table. */
type LabelledColumn = { [List in ListCode]: OwnColumn<List> }[ListCode]

/** The headings of columns that do not have one from the catalogue, and of those whose heading differs from the field's label. */
type OtherHeadings = Record<Exclude<ColumnCode, LabelledColumn>, string> & Partial<Record<LabelledColumn, string>>

/** Returns the heading of every column: the label of its field in the catalogue, or the words given. */
export function columnHeadings(language: Language, others: OtherHeadings): Record<ColumnCode, string> {
  const labels = listCodes.flatMap(list =>
    ownColumns(list).map(({ column, field }) => [column.code, field[language][0]]),
  )
  return { ...Object.fromEntries(labels), ...others }
}
