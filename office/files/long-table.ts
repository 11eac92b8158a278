import type { Cell, Table } from '../../src-shared/packs/table'

/** A table whose rows may come one at a time, so that a large table is never in memory as a whole. */
export type LongTable = Pick<Table, 'id' | 'name' | 'columns'> & {
  readonly rowCount: number
  readonly rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>
}

/** Returns a table in the form that is written row by row. */
export const asLong = (table: Table): LongTable => ({ ...table, rowCount: table.rows.length })
