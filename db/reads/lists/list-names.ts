import { sql } from 'kysely'
import type { LinkKind } from '../../../src-shared/lists/list-columns'
import type { Named } from '../../../src-shared/lists/list-rows'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** The tables that links lead to. */
export const linkTables = {
  person: 'person',
  organisation: 'organisation',
  issue: 'issue',
  partner: 'partner',
  staff: 'staff_member',
  area: 'priority_area',
  task: 'main_task',
  aim: 'aim',
} as const satisfies Record<LinkKind, string>

/** The names of what a filter links to, those deleted too, since a view may still name them; what never was is left out. */
export const listNames = (db: Reader, kind: LinkKind, ids: readonly string[]): Promise<Named[]> =>
  readSql(
    db,
    sql<Named>`select named.id, named.name from json_each(${JSON.stringify(ids)}) asked
      cross join ${sql.table(linkTables[kind])} named on named.id = asked.value order by asked.key`,
  )
