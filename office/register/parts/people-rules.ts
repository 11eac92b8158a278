import { newId } from '../../../db/new-id'
import { checkSpan } from '../../../src-shared/days/time-span'
import { sortNameOf } from '../../../src-shared/names/person-name'
import type { PersonId, RoleAssignmentId } from '../../../src-shared/records/ids'
import { refuseSecondPrimary } from '../assign-role'
import { editContactWays } from '../edit-contact-ways'
import type { PartRule } from './part-rule'

/** A person is sorted by surname. A new one can have a role, whose first day is not known. */
export const personRule: PartRule<'person'> = {
  derived: ({ name }) => ({ sort_name: name === undefined ? undefined : sortNameOf(name) }),
  link: async (db, id, { contactWays }, now, added) => {
    const personId = id as PersonId
    if (contactWays) await editContactWays(db, personId, contactWays, now)
    if (!added || (added.title.trim() === '' && added.organisationId === null)) return
    const unknown = { from_on: null, to_on: null, party: null, constituency: null, source: null }
    const role = { id: newId<'role-assignment'>(), person_id: personId, organisation_id: added.organisationId }
    await db
      .insertInto('role_assignment')
      .values({ ...role, title: added.title, ...unknown })
      .execute()
  },
}

/** A day that is given is known to the day. */
const precision = (day: string | null | undefined) => (day === undefined ? undefined : 'day')

/** A role does not end before it begins, and a person has one primary role at a time. */
export const roleRule: PartRule<'role'> = {
  derived: ({ fromOn, toOn }) => ({ from_precision: precision(fromOn), to_precision: precision(toOn) }),
  checked: ['fromOn', 'toOn', 'isPrimary'],
  check: async (db, id, { fromOn, toOn }) => {
    const role = await db
      .selectFrom('role_assignment')
      .selectAll()
      .where('id', '=', id as RoleAssignmentId)
      .executeTakeFirstOrThrow()
    const span = { from: role.from_on, to: role.to_on }
    if (fromOn !== undefined || toOn !== undefined) checkSpan(span)
    if (role.is_primary === 1)
      await refuseSecondPrimary(db, { personId: role.person_id, fromOn: span.from, toOn: span.to }, role.id)
  },
}
