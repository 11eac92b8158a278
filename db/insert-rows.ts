import { CompiledQuery } from 'kysely'
import { insertInBulk } from './record/bulk'
import type { Writer } from './schema'

/** A row to be written, by column. Every row of one call has the same columns. */
type NewRow = Readonly<Record<string, unknown>>

/** How many rows one statement writes. Other questions wait for as long as a statement runs. */
const atATime = 500
/** From how many rows on their entries of the change record are written by a statement, and not by a trigger a row. */
const fewestInBulk = 25

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/**
 * Writes many rows of one table with a few statements. `onConflict` is the end of the statement, for rows that may be there already. The text
 * of the statement depends on the columns alone, so that it is prepared once.
 */
export async function insertRows(db: Writer, table: string, rows: readonly NewRow[], onConflict = ''): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const valuesOf = (some: readonly NewRow[]) => some.map(row => columns.map(column => row[column] ?? null))
  if (onConflict === '' && rows.length >= fewestInBulk) {
    for (let start = 0; start < rows.length; start += atATime)
      await insertInBulk(db, table, columns, valuesOf(rows.slice(start, start + atATime)))
    return
  }
  const text = `insert into ${quoted(table)} (${columns.map(quoted).join(', ')})
    select ${columns.map((_, at) => `value ->> ${at}`).join(', ')} from json_each(?) where true ${onConflict}`
  for (let start = 0; start < rows.length; start += atATime) {
    const values = valuesOf(rows.slice(start, start + atATime))
    await db.executeQuery(CompiledQuery.raw(text, [JSON.stringify(values)]))
  }
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
    const set = columns.map((column, at) => `${quoted(column)} = given.value ->> ${at + 1}`).join(', ')
    const text = `update ${quoted(table)} set ${set} from json_each(?) given where ${quoted(table)}.id = given.value ->> 0`
    for (let start = 0; start < group.length; start += atATime) {
      const values = group
        .slice(start, start + atATime)
        .map(({ id, cells }) => [id, ...columns.map(one => cells[one] ?? null)])
      await db.executeQuery(CompiledQuery.raw(text, [JSON.stringify(values)]))
    }
  }
}
