import type { Doer } from '../src-shared/program/doer'
import type { ActionId } from '../src-shared/records/ids'
import { runSql } from './run-sql'
import type { Writer } from './schema'

const beginning = `update device set action_id = ?, user_id = ?,
  staff_member_id = (select id from staff_member where id = ? and deleted_at is null)`
const ending = 'update device set action_id = null, staff_member_id = null'

/**
 * Tells the change record which action begins and who makes it. Each action does so again, since another program with the same file open
 * may have written something else. A change made outside an action belongs to no colleague, and a colleague in the trash counts as none.
 */
export async function beginAction(db: Writer, actionId: ActionId, { login, seat }: Doer): Promise<void> {
  await runSql(db, beginning, actionId, login, seat?.staffId ?? null)
}

/** Tells the change record that the action is over: what another program then writes is none of it. */
export async function endAction(db: Writer): Promise<void> {
  await runSql(db, ending)
}
