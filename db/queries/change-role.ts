import type { RoleAssignmentId } from '../../src-shared/domain/ids'
import { Refused } from '../../src-shared/domain/refusal'
import { type RoleContent, type RoleTakenUp, roleToEnd, type TakenUp } from '../../src-shared/domain/role-change'
import { checkSpan } from '../../src-shared/domain/time-span'
import { asReader } from '../read-sql'
import type { Writer } from '../schema'
import { assignRole, refuseSecondPrimary } from './assign-role'
import { requireRow } from './known-rows'
import { rolesByPerson } from './roles'

/** Gives somebody a new role and ends the main one held until then, the day before. Refuses what `assignRole` refuses. */
export async function takeUpRole(db: Writer, { endsMain, ...role }: RoleTakenUp): Promise<TakenUp> {
  checkSpan({ from: role.fromOn, to: role.toOn })
  const held = (await rolesByPerson(asReader(db), [role.personId])).get(role.personId) ?? []
  const ending = endsMain && role.fromOn !== null ? roleToEnd(held, role.fromOn) : undefined
  const roleId = await assignRole(db, { ...role, source: null, replaces: ending?.id ?? null })
  return { roleId, ended: ending ? [ending.id] : [] }
}

/** Corrects what a role says, a past one too. Refuses an impossible span, a second primary role at a time, and unknown ids. */
export async function editRole(db: Writer, id: RoleAssignmentId, role: RoleContent): Promise<void> {
  checkSpan({ from: role.fromOn, to: role.toOn })
  const known = await db
    .selectFrom('role_assignment')
    .select(['person_id as personId', 'from_on as fromOn', 'to_on as toOn'])
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!known) throw new Refused({ code: 'unknown-id', what: 'role_assignment', id })
  if (role.organisationId !== null) await requireRow(asReader(db), 'organisation', role.organisationId)
  if (role.isPrimary) await refuseSecondPrimary(db, { ...role, personId: known.personId }, id)
  await db
    .updateTable('role_assignment')
    .set({
      organisation_id: role.organisationId,
      title: role.title.trim(),
      from_on: role.fromOn,
      to_on: role.toOn,
      is_primary: role.isPrimary ? 1 : 0,
      // A day that is put right is known to the day, whatever it was before.
      ...(role.fromOn === known.fromOn ? {} : { from_precision: 'day' as const }),
      ...(role.toOn === known.toOn ? {} : { to_precision: 'day' as const }),
    })
    .where('id', '=', id)
    .execute()
}
