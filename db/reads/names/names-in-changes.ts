import { sql } from 'kysely'
import type { ActionChanges } from '../../../src-shared/records/history'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** The tables whose rows have a name, and the column it is in. */
const named = {
  interaction: 'headline',
  person: 'name',
  organisation: 'name',
  issue: 'name',
  partner: 'short_name',
  priority_area: 'name',
  staff_member: 'name',
  main_task: 'name',
  commitment: 'promise',
  decision_process: 'name',
  project: 'short_name',
  aim: 'short_name',
  tag: 'name',
  indicator_value: 'indicator_id',
} as const

/** Returns every id that some changes mention: the rows themselves, both ends of links, and the ids in cells. */
export function idsIn(actions: readonly ActionChanges[]): string[] {
  const rows = actions.flatMap(action => action.changes)
  const mentioned = rows.flatMap(({ id, cells }) => [
    id,
    ...id.split(':'),
    ...cells
      .filter(({ column }) => column.endsWith('_id'))
      .flatMap(({ before, after }) => [before, after])
      .filter(value => typeof value === 'string'),
  ])
  return [...new Set(mentioned)]
}

/** Returns the current names of some ids, deleted rows too. Ids without a named row are left out. */
export async function namesOf(db: Reader, ids: readonly string[]): Promise<Record<string, string>> {
  const asked = JSON.stringify(ids)
  const parts = Object.entries(named).map(
    ([table, column]) =>
      sql`select t.id, t.${sql.ref(column)} as name from json_each(${asked}) asked cross join ${sql.table(table)} t on t.id = asked.value`,
  )
  const rows = await readSql(db, sql<{ id: string; name: string }>`${sql.join(parts, sql` union all `)}`)
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
