import type { KeptContactMap } from '../../../src-shared/imports/contact-map'
import type { TableKind } from '../../../src-shared/imports/import-state'
import { markedFields } from '../../../src-shared/imports/log-field'
import type { LogMap } from '../../../src-shared/imports/log-map'
import { sameText } from '../../../src-shared/names/folded-text'
import { columnOf } from '../mapping/check-map'
import type { Sheet } from '../reading/read-table'
import { type ChosenColumn, headerOf, type TableChoice, whichOf } from './table-choice'

/** What the user says of one column, by its number. */
export type ColumnChange = {
  readonly at: number
  readonly field: ChosenColumn['field']
  readonly named?: string | undefined
}

const chosen = { score: 1, reason: 'chosen' } as const

/** Columns that the user chooses for one field of a contact are told apart, so that they are not lines of one text. */
const freeNumber = (columns: readonly ChosenColumn[], field: ChosenColumn['field']): number =>
  Math.max(0, ...columns.flatMap(column => (column.field === field ? [column.number] : []))) + 1

/** Returns the choice with some columns as the user says. A column that does not exist is passed over. */
export function withColumns(choice: TableChoice, changes: readonly ColumnChange[]): TableChoice {
  const columns = [...choice.columns]
  for (const { at, field, named } of changes) {
    const column = columns[at]
    if (!column) continue
    columns[at] = { ...column, field: null, ...chosen }
    const number = choice.kind === 'contacts' && field !== null ? freeNumber(columns, field) : 1
    const isMarked = markedFields.some(one => one === field)
    columns[at] = { ...column, field, number, named: isMarked ? (named ?? null) : null, ...chosen }
  }
  return { ...choice, columns }
}

/** Returns the choice with the columns as a kept map says; `reason` says why. Columns that the map does not have are not read. */
export function byMap(
  sheet: Sheet,
  at: number,
  map: LogMap | KeptContactMap,
  reason: 'chosen' | 'used-before',
): TableChoice {
  const kind: TableKind = map.kind
  const header = headerOf(sheet, kind)
  const places = map.columns.map(column => columnOf(column, header))
  const columns = header.map((name, index): ChosenColumn => {
    const column = map.columns[places.indexOf(index)]
    const base = { header: name, which: whichOf(header, index), score: 1, reason }
    if (!column) return { ...base, field: null, number: 1, named: null }
    return {
      ...base,
      field: column.field,
      number: 'number' in column ? column.number : 1,
      named: 'named' in column ? (column.named ?? null) : null,
    }
  })
  const rules =
    map.kind === 'interactions' ? map : ({ dayOrder: 'day-first', dayCount: '1900', usualKind: null } as const)
  const { dayOrder, dayCount, usualKind } = rules
  return { sheet: at, kind, columns, rules: { dayOrder, dayCount, usualKind } }
}

/** Returns the headings that a map names and a sheet does not have. */
export const missingColumns = (sheet: Sheet, map: LogMap | KeptContactMap): readonly string[] => {
  const header = headerOf(sheet, map.kind)
  return map.columns.flatMap(column => (columnOf(column, header) < 0 ? [column.header] : []))
}

/**
 * Returns the first map, the latest first, that was made for such a table: all its columns are there, and it reads at least half of those that
 * would be read otherwise. Undefined if none was.
 */
export function usedBefore(
  sheet: Sheet,
  maps: readonly (LogMap | KeptContactMap)[],
  proposed: TableChoice,
): TableChoice | undefined {
  const read = proposed.columns.filter(({ field }) => field !== null).length
  const fits = maps.find(
    map =>
      map.kind === proposed.kind &&
      map.columns.length > 0 &&
      map.columns.length * 2 >= read &&
      missingColumns(sheet, map).length === 0,
  )
  if (!fits) return undefined
  const used = byMap(sheet, proposed.sheet, fits, 'used-before')
  const isSame = used.columns.every(({ field, named }, at) => {
    const other = proposed.columns[at]
    return other?.field === field && sameText(other.named ?? '') === sameText(named ?? '')
  })
  return isSame ? proposed : used
}
