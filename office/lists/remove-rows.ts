import { sql } from 'kysely'
import { readSql } from '../../db/read-sql'
import type { Reader, Writer } from '../../db/schema'
import type { ListCode } from '../../src-shared/lists/list-columns'
import type { EditEffect } from '../../src-shared/lists/list-edit'
import { mostLeftShown } from '../../src-shared/lists/list-limits'
import { listKinds, type RowCounts } from '../../src-shared/records/trash'
import { Refused } from '../../src-shared/refusals/refusal'
import { organisationsInUse, putInTrash } from '../log/remove-row'
import { listTables, type Targeted } from './edit-target'

/** Which rows go to the trash, the names of the first few, and which rows are left and why. */
export type RemovalPlan = {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly effect: EditEffect
}

/** The column that names a row, by list. */
const nameColumns: Readonly<Record<ListCode, string>> = {
  interactions: 'headline',
  people: 'name',
  organisations: 'name',
  issues: 'name',
  commitments: 'promise',
  processes: 'name',
  partners: 'name',
}

/** Plans to put rows in the trash, without doing it. Refuses a list whose rows cannot be deleted in this way. */
export async function removalPlan(db: Reader, { list, rids, gone }: Targeted): Promise<RemovalPlan> {
  const kind = listKinds[list]
  if (!kind) throw new Refused({ code: 'not-editable', list, field: 'deleted_at' })
  const rows = await readSql(
    db,
    sql<{
      id: string
      name: string
    }>`select t.id, ${sql.ref(`t.${nameColumns[list]}`)} as name from json_each(${JSON.stringify(rids)}) chosen
      cross join ${sql.table(listTables[list])} t on t.rid = chosen.value where t.deleted_at is null`,
  )
  const all = rows.map(row => row.id)
  const used = kind === 'organisation' ? await organisationsInUse(db, all) : new Set<string>()
  const kept = all.filter(id => used.has(id))
  const left = [
    ...(gone.length > 0 ? [{ reason: 'gone' as const, count: gone.length, ids: gone.slice(0, mostLeftShown) }] : []),
    ...(kept.length > 0
      ? [{ reason: 'still-used' as const, count: kept.length, ids: kept.slice(0, mostLeftShown) }]
      : []),
  ]
  const going = rows.filter(({ id }) => !used.has(id))
  const ids = going.map(({ id }) => id)
  const names = going.slice(0, mostLeftShown).map(({ name }) => name)
  return { ids, names, effect: { matched: rids.length + gone.length, changing: ids.length, left } }
}

/** Puts the rows of a plan in the trash, each with its parts, within the caller's transaction. Returns the number of rows by table. */
export async function removeRows(db: Writer, list: Targeted['list'], plan: RemovalPlan, now: Date): Promise<RowCounts> {
  const kind = listKinds[list]
  return kind ? putInTrash(db, kind, plan.ids, now) : {}
}
