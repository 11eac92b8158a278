import { sql } from 'kysely'
import { belongings, subjectTables } from '../../../db/reads/records/belongings'
import type { Writer } from '../../../db/schema'
import type { ActionId } from '../../../src-shared/records/ids'
import { byTable, type RowName, rowKey } from './row-keys'
import { rowsNow } from './undo-changes'
import { ownersOf } from './undo-plan'

type Named = { readonly child: string; readonly column: string; readonly to: string }
type Cells = Readonly<Record<string, unknown>>

const atATime = 500

/** Tables whose rows say of which row they are by its table and id. */
const aboutRows = [...subjectTables, 'import_row']

/** Returns those of the rows that an action made. */
async function madeBy(db: Writer, actionId: ActionId, rows: readonly RowName[]): Promise<readonly RowName[]> {
  if (rows.length === 0) return []
  const asked = JSON.stringify(rows.map(({ table, id }) => [table, id]))
  const { rows: made } = await sql<RowName>`select value ->> 0 as "table", value ->> 1 as id from json_each(${asked})
    where exists (select 1 from change c indexed by change_by_row
      where c.table_name = value ->> 0 and c.row_id = value ->> 1 and c.action_id = ${actionId} and c.op = 'I')`.execute(
    db,
  )
  return made
}

/** Returns the parts of some rows of one table, and what is noted about them. */
async function partsOf(db: Writer, owner: string, ids: readonly string[]): Promise<readonly RowName[]> {
  const found: RowName[] = []
  const asked = JSON.stringify(ids)
  const look = async (table: string, column: string, condition: ReturnType<typeof sql>) => {
    const { rows } = await sql<{ id: string }>`select x.id from json_each(${asked}) asked
      cross join ${sql.table(table)} x on x.${sql.ref(column)} = asked.value where x.deleted_at is null and ${condition}`.execute(
      db,
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

/** Begins without rows. */
export function rowsApart(db: Writer, actionId: ActionId): Apart {
  const keys = new Set<string>()
  const all: RowName[] = []
  let references: ReadonlyMap<string, readonly Named[]> | undefined

  const readReferences = async (): Promise<ReadonlyMap<string, readonly Named[]>> => {
    const { rows } = await sql<Named>`select m.name as child, f."from" as "column", f."table" as "to"
      from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table'`.execute(db)
    return byTable(rows.map(row => ({ ...row, table: row.child })))
  }
  const referred = (table: string, now: Cells): readonly RowName[] =>
    (references?.get(table) ?? []).flatMap(({ column, to }) => {
      const id = now[column]
      return typeof id === 'string' ? [{ table: to, id }] : []
    })
  /** Returns the rows of the action that go or stay with some rows, as far as one step leads. */
  const nextTo = async (rows: readonly RowName[]): Promise<readonly RowName[]> => {
    const now = await rowsNow(db, rows)
    const near = rows.flatMap(row => {
      const cells = now.get(rowKey(row)) ?? {}
      return [...ownersOf({ table: row.table, now: cells }), ...referred(row.table, cells)]
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
      references ??= await readReferences()
      const waiting = [...enter(rows)]
      while (waiting.length > 0) waiting.push(...enter(await nextTo(waiting.splice(0, atATime))))
    },
  }
}
