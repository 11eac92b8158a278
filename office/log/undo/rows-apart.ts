import { sql } from 'kysely'
import { readSql } from '../../../db/read-sql'
import { belongings, subjectTables } from '../../../db/reads/records/belongings'
import type { Reader, Writer } from '../../../db/schema'
import type { Turns } from '../../../db/work-step'
import type { ActionId } from '../../../src-shared/records/ids'
import { byTable, type RowName, rowKey } from './row-keys'
import { rowsNow } from './undo-changes'
import { ownersOf } from './undo-plan'
import { type Referred, referencesOut } from './undo-references'

const atATime = 500

/** Tables whose rows say of which row they are by its table and id. */
const aboutRows = [...subjectTables, 'import_row']

/** Returns those of the rows that an action made. */
export async function madeBy(
  db: Reader | Writer,
  actionId: ActionId,
  rows: readonly RowName[],
): Promise<readonly RowName[]> {
  if (rows.length === 0) return []
  const asked = JSON.stringify(rows.map(({ table, id }) => [table, id]))
  return readSql(
    db,
    sql<RowName>`select value ->> 0 as "table", value ->> 1 as id from json_each(${asked})
      where exists (select 1 from change c indexed by change_by_row
        where c.table_name = value ->> 0 and c.row_id = value ->> 1 and c.action_id = ${actionId} and c.op = 'I')`,
  )
}

/** Returns the parts of some rows of one table, and what is noted about them. */
async function partsOf(db: Reader | Writer, owner: string, ids: readonly string[]): Promise<readonly RowName[]> {
  const found: RowName[] = []
  const asked = JSON.stringify(ids)
  const look = async (table: string, column: string, condition: ReturnType<typeof sql>) => {
    const rows = await readSql(
      db,
      sql<{ id: string }>`select x.id from json_each(${asked}) asked
        cross join ${sql.table(table)} x on x.${sql.ref(column)} = asked.value where x.deleted_at is null and ${condition}`,
    )
    for (const { id } of rows) found.push({ table, id })
  }
  for (const { table, column } of belongings[owner] ?? []) await look(table, column, sql`true`)
  for (const table of aboutRows) await look(table, 'subject_id', sql`x.subject_table = ${owner}`)
  return found
}

/** Finds the rows that are undone or left together with others. */
export type Apart = {
  /** The keys of the rows that are looked at one by one. */
  readonly keys: ReadonlySet<string>
  readonly rows: () => readonly RowName[]
  /** Adds rows that an action made, with all that goes or stays with them: their owners, their parts, and the rows that they refer to. */
  readonly add: (rows: readonly RowName[]) => Promise<void>
}

/** Begins without rows. `turn` is awaited between two steps of adding many. */
export function rowsApart(db: Reader | Writer, actionId: ActionId, turn?: Turns): Apart {
  const keys = new Set<string>()
  const all: RowName[] = []
  let referred: Referred | undefined
  /** Returns the rows of the action that go or stay with some rows, as far as one step leads. */
  const nextTo = async (rows: readonly RowName[]): Promise<readonly RowName[]> => {
    const now = await rowsNow(db, rows)
    const near = rows.flatMap(row => {
      const cells = now.get(rowKey(row)) ?? {}
      return [...ownersOf({ table: row.table, now: cells }), ...(referred?.({ ...row, now: cells }) ?? [])]
    })
    for (const [table, some] of byTable(rows))
      near.push(
        ...(await partsOf(
          db,
          table,
          some.map(({ id }) => id),
        )),
      )
    const unknown = new Map(near.filter(row => !keys.has(rowKey(row))).map(row => [rowKey(row), row]))
    return madeBy(db, actionId, [...unknown.values()])
  }
  const enter = (rows: readonly RowName[]): readonly RowName[] =>
    rows.filter(row => {
      const key = rowKey(row)
      if (keys.has(key)) return false
      keys.add(key)
      all.push(row)
      return true
    })
  return {
    keys,
    rows: () => all,
    add: async rows => {
      referred ??= await referencesOut(db)
      const waiting = [...enter(rows)]
      while (waiting.length > 0) {
        waiting.push(...enter(await nextTo(waiting.splice(0, atATime))))
        await turn?.()
      }
    },
  }
}
