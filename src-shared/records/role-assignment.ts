import type { IsoDate } from '../days/iso-date'
import type { OrganisationId, PersonId, RoleAssignmentId } from './ids'

/** A person's function in an organisation from one day to another; no end day means it still holds. Swedish: roll. */
export type RoleAssignment = {
  readonly title: string
  readonly organisation: string
  readonly fromOn: IsoDate | null
  readonly toOn: IsoDate | null
  readonly isPrimary: boolean
}

/** Whether the role was held on that day; both its first and its last day count. */
export const heldOn = (role: Pick<RoleAssignment, 'fromOn' | 'toOn'>, day: IsoDate): boolean =>
  (role.fromOn === null || role.fromOn <= day) && (role.toOn === null || day <= role.toOn)

/**
 * The one role to print beside a name on that day: the primary one if marked, else the one taken up last, since a
 * committee seat says more about a member than the seat in the chamber that it rests on.
 */
export function roleOn<Role extends RoleAssignment>(roles: readonly Role[], day: IsoDate): Role | undefined {
  const held = roles.filter(role => heldOn(role, day))
  const latest = held.sort((a, b) => (b.fromOn ?? '').localeCompare(a.fromOn ?? ''))
  return latest.find(role => role.isPrimary) ?? latest[0]
}

/** A role with the rows it joins, for questions that go on from a role to its organisation. */
export type KnownRole = RoleAssignment & {
  readonly id: RoleAssignmentId
  readonly personId: PersonId
  readonly organisationId: OrganisationId | null
  readonly organisationKind: string | null
}

/** Everything somebody is on that day, longest held first: a seat in the chamber before the committee it leads to. */
export const rolesHeldOn = <Role extends RoleAssignment>(roles: readonly Role[], day: IsoDate): Role[] =>
  roles.filter(role => heldOn(role, day)).sort((a, b) => (a.fromOn ?? '').localeCompare(b.fromOn ?? ''))

/** A role as it is printed beside a name: "Suppleant, Näringsutskottet". */
export const printedRole = (role: Pick<RoleAssignment, 'title' | 'organisation'>): string =>
  [role.title, role.organisation].filter(Boolean).join(', ')
