import type { Cell, Table } from '../../src-shared/packs/table'

/** A table whose rows may come bit by bit, so that however many there are never stand in memory at once. */
export type LongTable = Pick<Table, 'id' | 'name' | 'columns'> & {
  readonly rowCount: number
  readonly rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>
}

/** A table as one that is written row by row. */
export const asLong = (table: Table): LongTable => ({ ...table, rowCount: table.rows.length })
