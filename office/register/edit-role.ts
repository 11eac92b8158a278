import { requireRow } from '../../db/reads/names/known-rows'
import { livingId } from '../../db/reads/names/living-ids'
import type { Writer } from '../../db/schema'
import { checkSpan } from '../../src-shared/days/time-span'
import type { Edit } from '../../src-shared/ipc/edit-shapes'
import type { RoleAssignmentId } from '../../src-shared/records/ids'
import { givenColumns } from '../log/given-columns'
import { refuseSecondPrimary } from './assign-role'

const flag = (value: boolean | undefined) => (value === undefined ? undefined : value ? (1 as const) : (0 as const))
/** A given day has the precision of a day. */
const precision = (day: string | null | undefined) => (day === undefined ? undefined : ('day' as const))

/** Corrects a role. Refuses an impossible span, an unknown role or organisation, and a second primary role at the same time. */
export async function editRole(db: Writer, id: RoleAssignmentId, edit: Edit<'role'>): Promise<void> {
  await requireRow(db, 'role', id)
  const organisationId = await livingId(db, 'organisation', edit.organisationId)
  const columns = givenColumns({
    organisation_id: organisationId,
    title: edit.title?.trim(),
    from_on: edit.fromOn,
    from_precision: precision(edit.fromOn),
    to_on: edit.toOn,
    to_precision: precision(edit.toOn),
    is_primary: flag(edit.isPrimary),
    source: edit.source,
  })
  if (columns) await db.updateTable('role_assignment').set(columns).where('id', '=', id).execute()
  const role = await db.selectFrom('role_assignment').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  // What was wrong before is not this edit's fault: the title of a role that was imported with reversed days can still be corrected.
  const isMoved = edit.fromOn !== undefined || edit.toOn !== undefined
  if (isMoved) checkSpan({ from: role.from_on, to: role.to_on })
  if (role.is_primary === 1 && (isMoved || edit.isPrimary !== undefined))
    await refuseSecondPrimary(db, { personId: role.person_id, fromOn: role.from_on, toOn: role.to_on }, id)
}
