import { sql } from 'kysely'
import { updateRows } from '../../../db/insert-rows'
import { linkEnds } from '../../../db/rules/row-rules'
import type { Writer } from '../../../db/schema'
import { mergedKinds } from '../../../src-shared/records/merge'
import { byTable } from './row-keys'
import { asOfNow, inSteps } from './undo-changes'
import type { RowUndo, Unit } from './undo-plan'

/** True for a unit whose row is of a kind that can be merged. */
export const isOfMergedKind = ({ root }: Unit): boolean => mergedKinds.some(kind => kind === root.row.table)

/** Writes what some rows held before, with one statement for all rows of a table in which the same columns change. */
async function putBack(db: Writer, undos: readonly RowUndo[], now: Date): Promise<void> {
  const named = undos.flatMap(({ row, cells }) => cells.map(([column, value]) => ({ table: row.table, column, value })))
  const today = await asOfNow(db, named)
  const rows = undos.map(({ row, cells }) => ({
    table: row.table,
    id: row.id,
    cells: {
      ...(row.isMade ? { deleted_at: now.toISOString() } : {}),
      ...Object.fromEntries(cells.map(([column, before]) => [column, today(row.table, column, before)])),
    },
  }))
  for (const [table, ofTable] of byTable(rows)) await updateRows(db, table, ofTable)
}

/**
 * Deletes the links that came back though there is another between the same two rows. Of two that came back, the one that was put back first
 * stays.
 */
async function withoutTwice(db: Writer, undos: readonly RowUndo[], now: Date): Promise<void> {
  const came = undos.filter(({ how, row }) => how === 'come' && linkEnds[row.table])
  for (const [table, ofTable] of byTable(came.map(({ row }) => row))) {
    const [from, to] = (linkEnds[table] ?? []).map(end => sql.ref(end))
    await inSteps(ofTable, async some => {
      const asked = JSON.stringify(some.map(({ id }) => id))
      await sql`with came (id, at) as materialized (select value, key from json_each(${asked}))
        update ${sql.table(table)} set deleted_at = ${now.toISOString()} where id in (
          select x.id from came cross join ${sql.table(table)} x on x.id = came.id and x.deleted_at is null
            join ${sql.table(table)} k on k.id <> x.id and k.deleted_at is null and k.${from} = x.${from} and k.${to} = x.${to}
            left join came other on other.id = k.id where other.at is null or other.at < came.at)`.execute(db)
    })
  }
}

/**
 * Applies the undo of units. Rows that were merged away come first; otherwise a link moved back to one of them would be redirected to the
 * row that stayed.
 */
export async function putAllBack(db: Writer, units: readonly Unit[], now: Date): Promise<void> {
  const isFirst = (unit: Unit) => isOfMergedKind(unit) && unit.root.how === 'come'
  const first = units.filter(isFirst).flatMap(({ rows }) => rows)
  const others = units.filter(unit => !isFirst(unit)).toReversed()
  const rest = others.flatMap(({ rows }) => rows)
  await putBack(db, first, now)
  await putBack(db, rest, now)
  await withoutTwice(db, [...first, ...rest], now)
}
