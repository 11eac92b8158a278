import type { RowKey } from '../rules/broken-rows'
import { runSql } from '../run-sql'
import type { Writer } from '../schema'
import type { Turns } from '../work-step'
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

/** How many entries of an action are looked through with one statement. */
const entriesAtATime = 20_000

type Settled = RowKey & { readonly named: string }

/** Returns what an action settled. An import has half a million entries, so `turn` is awaited between two statements. */
async function settledBy(db: Writer, actionId: string, turn: Turns): Promise<readonly Settled[]> {
  const found: Settled[] = []
  for (let after = 0; ; ) {
    const [ends] = await runSql<{ last: number | null }>(
      db,
      `select max(rowid) as last from (select rowid from change indexed by change_by_action
        where action_id = ? and rowid > ? order by rowid limit ${entriesAtATime})`,
      actionId,
      after,
    )
    if (!ends || ends.last === null) return found
    const rows = await runSql<Settled>(
      db,
      `select table_name as "table", row_id as id, json_extract(columns, '$."${settledKey}"') as named
        from change indexed by change_by_action where action_id = ? and rowid > ? and rowid <= ? and op = 'R'
          and json_type(columns, '$."${settledKey}"') = 'text'`,
      actionId,
      after,
      ends.last,
    )
    found.push(...rows)
    after = ends.last
    await turn()
  }
}

/**
 * Opens again the clashes that an action settled, as a part of undoing it. Returns how many rows they are in, and whether the action did nothing
 * else.
 */
export async function reopenSettled(
  db: Writer,
  actionId: string,
  turn: Turns,
): Promise<{ readonly reopened: number; readonly isAll: boolean }> {
  const rows = await settledBy(db, actionId, turn)
  for (const { table, id, named } of rows) {
    await runSql(db, record, table, id, reopenedKey, named)
    await runSql(db, 'insert into clashing_row (table_name, row_id) values (?, ?) on conflict do nothing', table, id)
  }
  const others =
    rows.length > 0 ? await runSql(db, "select 1 from change where action_id = ? and op <> 'R' limit 1", actionId) : [1]
  return { reopened: rows.length, isAll: others.length === 0 }
}
