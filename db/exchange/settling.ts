import type { RowKey } from '../rules/broken-rows'
import { runSql } from '../run-sql'
import type { Writer } from '../schema'
import { type CellClash, reopenedKey, settledKey } from './clashes-of-row'

const record = `insert into recording (table_name, row_id, op, columns) values (?, ?, 'R', json_object(?, ?))`

/**
 * Writes into the change record that clashes of a row are settled. The entry travels, so they are settled on every laptop. The value that shall
 * stand is written by the caller.
 */
export async function recordSettled(
  db: Writer,
  { table, id }: RowKey,
  clashes: readonly Pick<CellClash, 'column' | 'stamp'>[],
): Promise<void> {
  const named: Record<string, string[]> = {}
  for (const { column, stamp } of clashes) named[column] = [...(named[column] ?? []), stamp]
  await runSql(db, record, table, id, settledKey, JSON.stringify(named))
}

/**
 * Opens again the clashes that an action settled, as a part of undoing it. Returns how many rows they are in, and whether the action did nothing
 * else.
 */
export async function reopenSettled(
  db: Writer,
  actionId: string,
): Promise<{ readonly reopened: number; readonly isAll: boolean }> {
  const rows = await runSql<RowKey & { readonly named: string }>(
    db,
    `select table_name as "table", row_id as id, json_extract(columns, '$."${settledKey}"') as named
      from change where action_id = ? and op = 'R' and json_type(columns, '$."${settledKey}"') = 'text'`,
    actionId,
  )
  for (const { table, id, named } of rows) {
    await runSql(db, record, table, id, reopenedKey, named)
    await runSql(db, 'insert into clashing_row (table_name, row_id) values (?, ?) on conflict do nothing', table, id)
  }
  const others =
    rows.length > 0 ? await runSql(db, "select 1 from change where action_id = ? and op <> 'R' limit 1", actionId) : [1]
  return { reopened: rows.length, isAll: others.length === 0 }
}
