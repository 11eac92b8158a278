import { sql } from 'kysely'
import { type MergedKind, mergedKinds } from '../../../src-shared/records/merge'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { redirected } from '../names/redirects'

/** Tables whose rows an import refers to. */
export type ReferredTable =
  | 'person'
  | 'organisation'
  | 'staff_member'
  | 'priority_area'
  | 'issue'
  | 'partner'
  | 'interaction'
  | 'decision_process'

/**
 * Returns the living row that each id leads to: itself, or the one it was merged into. An id that leads to no living row is not in the map.
 */
export async function livingById(
  db: Reader,
  table: ReferredTable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids)]
  const living = async (some: readonly string[]) => {
    const rows = await readSql(
      db,
      sql<{ id: string }>`select t.id from json_each(${JSON.stringify(some)}) asked
        cross join ${sql.table(table)} t on t.id = asked.value where t.deleted_at is null`,
    )
    return rows.map(({ id }) => id)
  }
  const found = new Map((await living(asked)).map(id => [id, id]))
  const kind = mergedKinds.find((known): known is MergedKind => known === table)
  if (!kind) return found
  for (const id of asked) {
    if (found.has(id)) continue
    const [to] = await living([await redirected(db, kind, id)])
    if (to !== undefined) found.set(id, to)
  }
  return found
}
