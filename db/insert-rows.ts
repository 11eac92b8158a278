import type { Insertable } from 'kysely'
import { insertInBulk } from './record/bulk'
import { quotedName, runSql } from './run-sql'
import type { Tables, Writer } from './schema'
import type { Turns } from './work-step'

/** A row to be written, by column. Every row of one call has the same columns. */
type NewRow = Readonly<Record<string, unknown>>

/** How many rows one statement writes. Other questions wait for as long as a statement runs. */
const atATime = 500
/** From how many rows on their entries of the change record are written by a statement, and not by a trigger a row. */
const fewestInBulk = 25

/**
 * Writes many rows of one table with a few statements. `onConflict` is the end of the statement, for rows that may be there already. The text
 * of the statement depends on the columns alone, so that it is prepared once. `turn` is awaited between two statements that take long.
 */
export async function insertRows(
  db: Writer,
  table: string,
  rows: readonly NewRow[],
  onConflict = '',
  turn?: Turns,
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const valuesOf = (some: readonly NewRow[]) => some.map(row => columns.map(column => row[column] ?? null))
  if (onConflict === '' && rows.length >= fewestInBulk) {
    for (let start = 0; start < rows.length; start += atATime)
      await insertInBulk(db, table, columns, valuesOf(rows.slice(start, start + atATime)), turn)
    return
  }
  const text = `insert into ${quotedName(table)} (${columns.map(quotedName).join(', ')})
    select ${columns.map((_, at) => `value ->> ${at}`).join(', ')} from json_each(?) where true ${onConflict}`
  for (let start = 0; start < rows.length; start += atATime) {
    const values = valuesOf(rows.slice(start, start + atATime))
    await runSql(db, text, JSON.stringify(values))
  }
}

/**
 * Writes the few rows that one logging has in a table, with one statement that is not built anew. Each row has the same columns, and a column
 * that is left out of the first is left out of all.
 */
export async function insertFew<Table extends keyof Tables>(
  db: Writer,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  const [first] = rows as readonly NewRow[]
  if (!first) return
  const columns = Object.keys(first)
  const places = `(${columns.map(() => '?').join(', ')})`
  const text = `insert into ${quotedName(table)} (${columns.map(quotedName).join(', ')}) values ${rows.map(() => places).join(', ')}`
  await runSql(db, text, ...(rows as readonly NewRow[]).flatMap(row => columns.map(column => row[column] ?? null)))
}

/** New values of some cells of one row. */
export type CellsToWrite = { readonly id: string; readonly cells: Readonly<Record<string, unknown>> }

/** Writes new values into rows of one table: one statement for all rows in which the same columns change. */
export async function updateRows(db: Writer, table: string, rows: readonly CellsToWrite[]): Promise<void> {
  const groups = new Map<string, CellsToWrite[]>()
  for (const row of rows) {
    const columns = Object.keys(row.cells).sort().join('\n')
    if (columns === '') continue
    const known = groups.get(columns)
    if (known) known.push(row)
    else groups.set(columns, [row])
  }
  for (const [names, group] of groups) {
    const columns = names.split('\n')
    const set = columns.map((column, at) => `${quotedName(column)} = given.value ->> ${at + 1}`).join(', ')
    const text = `update ${quotedName(table)} set ${set} from json_each(?) given where ${quotedName(table)}.id = given.value ->> 0`
    for (let start = 0; start < group.length; start += atATime) {
      const values = group
        .slice(start, start + atATime)
        .map(({ id, cells }) => [id, ...columns.map(one => cells[one] ?? null)])
      await runSql(db, text, JSON.stringify(values))
    }
  }
}
