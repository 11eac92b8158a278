import type { IsoDate } from '../../../src-shared/days/iso-date'
import { readDate } from '../../../src-shared/days/written-date'
import { readDueDay } from '../../../src-shared/days/written-due-day'
import type { ListColumn } from '../../../src-shared/lists/list-columns'
import type { ListChange } from '../../../src-shared/lists/list-edit'
import type { AnyRow } from '../grid/list-row-type'

/**
 * Turns the text typed for a field into a change of it. An empty text clears the field. Undefined if the text is not a value of the
 * column's type.
 */
export function readValue({ code, type }: ListColumn, text: string, today: IsoDate): ListChange | undefined {
  const written = text.trim()
  if (written === '') return { field: code, how: 'clear' }
  if (type === 'number') {
    const value = Number(written.replace(',', '.'))
    return Number.isFinite(value) ? { field: code, how: 'set', value } : undefined
  }
  if (type === 'flag') return { field: code, how: 'set', value: written === '1' }
  if (type !== 'day') return { field: code, how: 'set', value: written }
  // The last day of a commitment is one to come: `fre` is the next Friday.
  const day = (code === 'dueOn' ? readDueDay : readDate)(written, today)
  return day ? { field: code, how: 'set', value: day } : undefined
}

/** The present value of a field, in the form in which the user would type or choose it. */
export function writtenValue(row: AnyRow, { code, type }: ListColumn): string {
  if (code === 'mainTask' && 'mainTaskId' in row) return row.mainTaskId ?? ''
  const value = (row as unknown as Readonly<Record<string, unknown>>)[code]
  if (value === null || value === undefined) return ''
  if (type === 'flag') return value === true ? '1' : '0'
  return typeof value === 'object' && 'id' in value ? String(value.id) : String(value)
}

/** True if a field holds several links, which are added and removed one by one. */
export const changesSeveral = (column: ListColumn): boolean => column.isMany === true
