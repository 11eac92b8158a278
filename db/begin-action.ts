import { sql } from 'kysely'
import type { Doer } from '../src-shared/program/doer'
import type { ActionId, StaffMemberId } from '../src-shared/records/ids'
import type { Writer } from './schema'

/**
 * Tells the change record which action begins and who makes it. Each action does so again, since another program with the same file open
 * may have written something else. A change made outside an action belongs to no colleague, and a colleague in the trash counts as none.
 */
export async function beginAction(db: Writer, actionId: ActionId, { login, seat }: Doer): Promise<void> {
  const known = sql<StaffMemberId>`(select id from staff_member where id = ${seat?.staffId ?? null} and deleted_at is null)`
  await db.updateTable('device').set({ action_id: actionId, user_id: login, staff_member_id: known }).execute()
}
