import { sql } from 'kysely'
import type { LinkKind } from '../../../src-shared/lists/list-columns'
import type { Named } from '../../../src-shared/lists/list-rows'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** The table that each kind of link leads to. */
export const linkTables = {
  person: 'person',
  organisation: 'organisation',
  issue: 'issue',
  partner: 'partner',
  staff: 'staff_member',
  area: 'priority_area',
  task: 'main_task',
  aim: 'aim',
  import: 'import_batch',
} as const satisfies Record<LinkKind, string>

const nameColumn = (kind: LinkKind): string => (kind === 'import' ? 'source_name' : 'name')

/**
 * Returns the names of the rows a filter links to. Deleted rows are included, since a view may still name them; unknown ids are left out.
 */
export const listNames = (db: Reader, kind: LinkKind, ids: readonly string[]): Promise<Named[]> =>
  readSql(
    db,
    sql<Named>`select named.id, ${sql.ref(`named.${nameColumn(kind)}`)} as name from json_each(${JSON.stringify(ids)}) asked
      cross join ${sql.table(linkTables[kind])} named on named.id = asked.value order by asked.key`,
  )
