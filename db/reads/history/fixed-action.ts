import { sql } from 'kysely'
import type { FixedAs } from '../../../src-shared/records/history'
import type { ActionId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader, Writer } from '../../schema'

/**
 * Returns the oldest action on record, with which the office began: either the shipped lists or everything that was imported. Undefined if
 * there is none.
 */
export async function beganWith(db: Reader | Writer): Promise<ActionId | undefined> {
  const [first] = await readSql(
    db,
    sql<{ id: ActionId }>`select action_id as id from change indexed by change_by_stamp order by hlc limit 1`,
  )
  return first?.id
}

/** Returns why an action that changed these tables cannot be undone. Null when it can be. */
export function fixedAs(action: ActionId, tables: readonly string[], beginning: ActionId | undefined): FixedAs | null {
  if (action === beginning) return 'beginning'
  return tables.includes('report_run') ? 'lock' : null
}
