import type { LogField } from '../../../src-shared/imports/log-field'
import type { LogMap, MappedColumn } from '../../../src-shared/imports/log-map'
import type { Cell } from '../reading/read-table'
import { cellText } from './cells/row-problem'
import { columnOf } from './check-map'

/** A column that is read: where it is, and its part of the map. */
type ReadColumn = Pick<MappedColumn, 'field' | 'named' | 'header'> & { readonly at: number }

/** The columns of a sheet by their fields. */
export type LogColumns = ReadonlyMap<LogField, readonly ReadColumn[]>

/** Finds the columns of a map in a header. A column that the header does not have is passed over; `checkMap` names it. */
export function logColumns({ columns }: LogMap, header: readonly string[]): LogColumns {
  const found = new Map<LogField, ReadColumn[]>()
  for (const { field, named, header: name, which } of columns) {
    const at = columnOf({ header: name, which }, header)
    if (at < 0) continue
    const column = { at, field, named, header: name }
    found.set(field, [...(found.get(field) ?? []), column])
  }
  return found
}

/** The cells of one row by their fields. */
export type RowCells = {
  readonly cell: (field: LogField) => Cell | undefined
  readonly text: (field: LogField) => string
  /** The texts of all columns of a field that are not empty, without columns of marks. */
  readonly texts: (field: LogField) => readonly string[]
  /** The cells of columns of marks, with what they are named after. */
  readonly marked: (field: LogField) => readonly { readonly named: string; readonly text: string }[]
}

const none: readonly ReadColumn[] = []

/** Returns the cells of a row by their fields. Each text is made once. */
export function rowCells(columns: LogColumns, cells: readonly Cell[]): RowCells {
  const of = (field: LogField) => columns.get(field) ?? none
  const known: (string | undefined)[] = []
  const textAt = (at: number): string => {
    const text = known[at] ?? cellText(cells[at])
    known[at] = text
    return text
  }
  const cell = (field: LogField) => {
    const at = of(field)[0]?.at
    return at === undefined ? undefined : cells[at]
  }
  return {
    cell,
    text: field => {
      const at = of(field)[0]?.at
      return at === undefined ? '' : textAt(at)
    },
    texts: field =>
      of(field).flatMap(({ at, named }) => {
        const text = named === undefined ? textAt(at) : ''
        return text === '' ? [] : [text]
      }),
    marked: field => of(field).flatMap(({ at, named }) => (named === undefined ? [] : [{ named, text: textAt(at) }])),
  }
}
