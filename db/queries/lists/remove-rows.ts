import { sql } from 'kysely'
import type { EditEffect } from '../../../src-shared/domain/list-edit'
import { Refused } from '../../../src-shared/domain/refusal'
import { listKinds, type RowCounts } from '../../../src-shared/domain/trash'
import { readSql } from '../../read-sql'
import type { Reader, Writer } from '../../schema'
import { organisationsInUse, putInTrash } from '../remove-row'
import { listTables, type Targeted } from './edit-target'

/** Which rows go to the trash, and which are left and why. */
export type RemovalPlan = { readonly ids: readonly string[]; readonly effect: EditEffect }

/** So many of the rows left are named, to be shown. */
const shown = 20

/** Works out what putting some rows in the trash would do. Refuses a list whose rows are not deleted so. */
export async function removalPlan(db: Reader, { list, rids, gone }: Targeted): Promise<RemovalPlan> {
  const kind = listKinds[list]
  if (!kind) throw new Refused({ code: 'not-editable', list, field: 'deleted_at' })
  const rows = await readSql(
    db,
    sql<{ id: string }>`select t.id from json_each(${JSON.stringify(rids)}) chosen
      cross join ${sql.table(listTables[list])} t on t.rid = chosen.value where t.deleted_at is null`,
  )
  const all = rows.map(row => row.id)
  const used = kind === 'organisation' ? await organisationsInUse(db, all) : new Set<string>()
  const kept = all.filter(id => used.has(id))
  const left = [
    ...(gone.length > 0 ? [{ reason: 'gone' as const, count: gone.length, ids: gone.slice(0, shown) }] : []),
    ...(kept.length > 0 ? [{ reason: 'still-used' as const, count: kept.length, ids: kept.slice(0, shown) }] : []),
  ]
  const ids = all.filter(id => !used.has(id))
  return { ids, effect: { matched: rids.length + gone.length, changing: ids.length, left } }
}

/** Puts the rows of a plan in the trash, each with what is its own, within the caller's transaction. */
export async function removeRows(db: Writer, list: Targeted['list'], plan: RemovalPlan, now: Date): Promise<RowCounts> {
  const kind = listKinds[list]
  return kind ? putInTrash(db, kind, plan.ids, now) : {}
}
