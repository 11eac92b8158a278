import { sql } from 'kysely'
import { groupedBy } from '../../../src-shared/lists/grouped'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { belongings, subjectTables } from '../records/belongings'
import type { RowName } from './row-and-its-parts'

type Owner = { readonly table: string; readonly column: string }

const owners: ReadonlyMap<string, readonly Owner[]> = Object.entries(belongings).reduce((all, [table, parts]) => {
  for (const { table: part, column } of parts) all.set(part, [...(all.get(part) ?? []), { table, column }])
  return all
}, new Map<string, Owner[]>())

/** No part is part of a part of a part of a part. */
const deepest = 4

type Found = { readonly id: string; readonly owner: string; readonly ownerId: string }

/** Returns of which rows some rows of one table are parts, by their ids. The first owner that a row names counts. */
async function ownersOf(db: Reader, table: string, ids: readonly string[]): Promise<ReadonlyMap<string, RowName>> {
  const asked = JSON.stringify(ids)
  const queries = (owners.get(table) ?? []).map(
    ({ table: owner, column }) => sql<Found>`select t.id, ${owner} as owner, t.${sql.ref(column)} as ownerId
      from json_each(${asked}) asked cross join ${sql.table(table)} t on t.id = asked.value where t.${sql.ref(column)} is not null`,
  )
  if (subjectTables.some(one => one === table))
    queries.push(sql<Found>`select t.id, t.subject_table as owner, t.subject_id as ownerId
      from json_each(${asked}) asked cross join ${sql.table(table)} t on t.id = asked.value`)
  const found = new Map<string, RowName>()
  for (const query of queries)
    for (const { id, owner, ownerId } of await readSql(db, query))
      if (!found.has(id)) found.set(id, { table: owner, id: ownerId })
  return found
}

/** Returns a key for a row. */
export const rowKey = ({ table, id }: RowName): string => `${table} ${id}`

/** Returns the record that each of some rows is a part of, deleted or not, by `rowKey`. A row that is a part of none is its own record. */
export async function recordsOfRows(db: Reader, rows: readonly RowName[]): Promise<ReadonlyMap<string, RowName>> {
  const records = new Map(rows.map(row => [rowKey(row), row]))
  for (let depth = 0; depth < deepest; depth += 1) {
    const above = new Map<string, RowName>()
    for (const [table, of] of groupedBy([...records.values()], one => one.table)) {
      const found = await ownersOf(db, table, [...new Set(of.map(({ id }) => id))])
      for (const [id, owner] of found) above.set(rowKey({ table, id }), owner)
    }
    if (above.size === 0) break
    for (const [key, at] of records) records.set(key, above.get(rowKey(at)) ?? at)
  }
  return records
}
