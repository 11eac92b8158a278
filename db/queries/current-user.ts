import { sql } from 'kysely'
import type { StaffMemberId } from '../../src-shared/domain/ids'
import type { CurrentUser } from '../../src-shared/domain/reference'
import { asReader, readSql } from '../read-sql'
import type { Reader, Writer } from '../schema'
import { requireRow } from './known-rows'

/** Whose changes are recorded on this laptop, and which of the staff that is; nobody until somebody has said. */
export async function currentUser(db: Reader): Promise<CurrentUser> {
  const [found] = await readSql(
    db,
    sql<CurrentUser>`select d.user_id as userName, s.id as staffId, s.name from device d
      left join staff_member s on s.user_name = d.user_id and s.deleted_at is null limit 1`,
  )
  return found ?? { userName: null, staffId: null, name: null }
}

/** Says which of the staff the user of this laptop is, or that it is none of them. Refuses somebody who is not on the staff. */
export async function chooseCurrentUser(db: Writer, staffId: StaffMemberId | null): Promise<CurrentUser> {
  const reader = asReader(db)
  const { userName } = await currentUser(reader)
  if (staffId !== null) await requireRow(reader, 'staff', staffId)
  await db
    .updateTable('staff_member')
    .set({ user_name: null })
    .where('user_name', '=', userName ?? '')
    .execute()
  if (staffId !== null)
    await db.updateTable('staff_member').set({ user_name: userName }).where('id', '=', staffId).execute()
  return currentUser(reader)
}
