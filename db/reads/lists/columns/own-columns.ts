import { sql } from 'kysely'
import type { ListCode } from '../../../../src-shared/lists/list-columns'
import { ownColumns } from '../../../../src-shared/lists/list-fields'
import { swedishKey } from '../../names/swedish-key'
import { always, type ColumnSql, inOrder, value } from './column-sql'

/**
 * The columns of a list that show a field of the row's own table, as the catalogue describes it: a text that is sorted is sorted in Swedish
 * order, and a choice by its place among the choices. A list writes only the columns that are read in another way.
 */
export function ownColumnSql(list: ListCode, alias: string): Readonly<Record<string, ColumnSql>> {
  const sqlOf = ({ column, field }: ReturnType<typeof ownColumns>[number]): ColumnSql => {
    const text = sql.ref(`${alias}.${field.column}`)
    if (field.shape.is === 'choice' && !field.isNullable) return inOrder(text, field.shape.of)
    const read = field.isNullable ? value(text) : always(text)
    return column.type === 'text' && column.isSortable ? { ...read, order: swedishKey(text) } : read
  }
  return Object.fromEntries(ownColumns(list).map(one => [one.column.code, sqlOf(one)]))
}
