import { newId } from '../../db/new-id'
import { livingId } from '../../db/reads/names/living-ids'
import type { Writer } from '../../db/schema'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { checkSpan, overlaps } from '../../src-shared/days/time-span'
import { dayAfter } from '../../src-shared/days/working-days'
import type { OrganisationId, PersonId, RoleAssignmentId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'

/** A role that a person takes up. The role it replaces ends the day before. */
export type NewRole = {
  readonly personId: PersonId
  readonly organisationId: OrganisationId | null
  readonly title: string
  readonly fromOn: IsoDate | null
  readonly toOn: IsoDate | null
  readonly isPrimary: boolean
  readonly source: string | null
  readonly replaces: RoleAssignmentId | null
}

/** Refuses a primary role during a time when the person has another primary role. */
export async function refuseSecondPrimary(
  db: Writer,
  { personId, fromOn, toOn }: Pick<NewRole, 'personId' | 'fromOn' | 'toOn'>,
  except = '' as RoleAssignmentId,
): Promise<void> {
  const primary = await db
    .selectFrom('role_assignment')
    .select(['id', 'title', 'from_on as from', 'to_on as to'])
    .where('person_id', '=', personId)
    .where('is_primary', '=', 1)
    .where('id', '<>', except)
    .where('deleted_at', 'is', null)
    .execute()
  const other = primary.find(role => role.id !== except && overlaps(role, { from: fromOn, to: toOn }))
  if (other) throw new Refused({ code: 'overlapping-primary-role', title: other.title })
}

/** Ends a role; `lastOn` is its last day. Refuses a day before the role began, and an unknown role. */
export async function endRole(db: Writer, id: RoleAssignmentId, lastOn: IsoDate): Promise<void> {
  const role = await db
    .selectFrom('role_assignment')
    .select('from_on as from')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!role) throw new Refused({ code: 'unknown-id', what: 'role_assignment', id })
  checkSpan({ from: role.from, to: lastOn })
  await db.updateTable('role_assignment').set({ to_on: lastOn, to_precision: 'day' }).where('id', '=', id).execute()
}

/**
 * Gives a person a role and returns its id. Refuses an impossible span, an unknown person or organisation, and a second primary role at the
 * same time.
 */
export async function assignRole(db: Writer, role: NewRole): Promise<RoleAssignmentId> {
  checkSpan({ from: role.fromOn, to: role.toOn })
  const personId = await livingId(db, 'person', role.personId)
  const organisationId = await livingId(db, 'organisation', role.organisationId)
  if (role.replaces !== null && role.fromOn !== null) await endRole(db, role.replaces, dayAfter(role.fromOn, -1))
  if (role.isPrimary) await refuseSecondPrimary(db, { ...role, personId })
  const id = newId<'role-assignment'>()
  await db
    .insertInto('role_assignment')
    .values({
      id,
      person_id: personId,
      organisation_id: organisationId,
      title: role.title,
      from_on: role.fromOn,
      to_on: role.toOn,
      is_primary: role.isPrimary ? 1 : 0,
      party: null,
      constituency: null,
      source: role.source,
    })
    .execute()
  return id
}
