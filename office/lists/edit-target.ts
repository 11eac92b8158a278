import { sql } from 'kysely'
import { readSql } from '../../db/read-sql'
import { rowNumbers } from '../../db/reads/lists/row-numbers'
import type { Reader } from '../../db/schema'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { ListCode } from '../../src-shared/lists/list-columns'
import type { EditTarget } from '../../src-shared/lists/list-edit'

/** The table of each list. */
export const listTables = {
  interactions: 'interaction',
  people: 'person',
  organisations: 'organisation',
  issues: 'issue',
  commitments: 'commitment',
  processes: 'decision_process',
  partners: 'partner',
} as const satisfies Record<ListCode, string>

/** The rows that an edit is for, and the ids that no longer have a living row. */
export type Targeted = { readonly list: ListCode; readonly rids: readonly number[]; readonly gone: readonly string[] }

/** Finds the rows that an edit is for. Refuses the queries that `rowNumbers` refuses. */
export async function targeted(db: Reader, target: EditTarget, today: IsoDate): Promise<Targeted> {
  const list = 'query' in target ? target.query.list : target.list
  const ids = 'query' in target ? target.except : [...new Set(target.ids)]
  const known = await readSql(
    db,
    sql<{ id: string; rid: number | null }>`select asked.value as id, t.rid from json_each(${JSON.stringify(ids)}) asked
      left join ${sql.table(listTables[list])} t on t.id = asked.value and t.deleted_at is null`,
  )
  if (!('query' in target)) {
    const gone = known.filter(row => row.rid === null).map(row => row.id)
    return { list, rids: known.flatMap(row => row.rid ?? []), gone }
  }
  const except = new Set(known.map(row => row.rid))
  // A row may be in several groups when the list is grouped by links, but is edited once.
  const query = { ...target.query, groupBy: null }
  return { list, rids: [...(await rowNumbers(db, query, today))].filter(rid => !except.has(rid)), gone: [] }
}
