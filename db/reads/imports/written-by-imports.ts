import { sql } from 'kysely'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** A cell of a row, by table, id and column. */
export type CellName = { readonly table: string; readonly id: string; readonly column: string }

/** Returns a key by which a cell is found in a set. */
export const cellKey = ({ table, id, column }: CellName): string => `${table} ${id} ${column}`

/**
 * Returns those of the cells that an import wrote last, as keys. What anybody else wrote, by hand or before the office had a record, is the
 * office’s own.
 */
export async function writtenByImports(db: Reader, cells: readonly CellName[]): Promise<ReadonlySet<string>> {
  if (cells.length === 0) return new Set()
  const asked = JSON.stringify(cells.map(({ table, id, column }) => [table, id, column]))
  const rows = await readSql(
    db,
    sql<CellName>`with cell as materialized (
        select value ->> 0 as "table", value ->> 1 as id, value ->> 2 as "column" from json_each(${asked}))
      select cell.* from cell
        cross join change c on c.rowid = (select e.rowid from change e indexed by change_by_row
          where e.table_name = cell."table" and e.row_id = cell.id and (e.op = 'I' or json_type(e.columns, '$."' || cell."column" || '"') is not null)
          order by e.hlc desc limit 1)
      where exists (select 1 from import_batch b indexed by import_batch_by_action where b.action_id = c.action_id)`,
  )
  return new Set(rows.map(cellKey))
}
