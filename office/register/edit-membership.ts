import { requireRow } from '../../db/reads/names/known-rows'
import type { Writer } from '../../db/schema'
import type { Edit } from '../../src-shared/ipc/edit-shapes'
import { givenColumns } from '../log/given-columns'
import { checkMembership } from './add-membership'

/** Changes a partner's part in a project. Refuses an impossible span, and one that overlaps another membership in the same project. */
export async function editMembership(db: Writer, id: string, edit: Edit<'membership'>): Promise<void> {
  await requireRow(db, 'membership', id)
  const columns = givenColumns({
    role: edit.role,
    starts_on: edit.startsOn,
    starts_precision: edit.startsOn === undefined ? undefined : ('day' as const),
    ends_on: edit.endsOn,
    ends_precision: edit.endsOn === undefined ? undefined : ('day' as const),
    status: edit.status,
  })
  if (columns) await db.updateTable('membership').set(columns).where('id', '=', id).execute()
  const row = await db.selectFrom('membership').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const whole = { partnerId: row.partner_id, projectId: row.project_id, startsOn: row.starts_on, endsOn: row.ends_on }
  if (edit.startsOn !== undefined || edit.endsOn !== undefined) await checkMembership(db, whole, id)
}
