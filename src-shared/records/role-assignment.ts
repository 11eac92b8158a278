import type { IsoDate } from '../days/iso-date'
import type { OrganisationId, PersonId, RoleAssignmentId } from './ids'

/** A person's function in an organisation between two days. A null last day means it is still held. Swedish: roll. */
export type RoleAssignment = {
  readonly title: string
  readonly organisation: string
  readonly fromOn: IsoDate | null
  readonly toOn: IsoDate | null
  readonly isPrimary: boolean
}

/** True if the role was held on the day. The first and the last day both count. */
export const heldOn = (role: Pick<RoleAssignment, 'fromOn' | 'toOn'>, day: IsoDate): boolean =>
  (role.fromOn === null || role.fromOn <= day) && (role.toOn === null || day <= role.toOn)

/**
 * Returns the one role to print beside a name on the day; undefined if none was held. The role marked as primary wins, otherwise the one
 * that began last. A committee seat says more about a member than the seat in the chamber that it rests on.
 */
export function roleOn<Role extends RoleAssignment>(roles: readonly Role[], day: IsoDate): Role | undefined {
  const held = roles.filter(role => heldOn(role, day))
  const latest = held.sort((a, b) => (b.fromOn ?? '').localeCompare(a.fromOn ?? ''))
  return latest.find(role => role.isPrimary) ?? latest[0]
}

/** A role with the ids of its person and organisation, for further queries. */
export type KnownRole = RoleAssignment & {
  readonly id: RoleAssignmentId
  readonly personId: PersonId
  readonly organisationId: OrganisationId | null
  readonly organisationKind: string | null
}

/** Returns all roles held on the day, longest held first: a seat in the chamber before the committee it leads to. */
export const rolesHeldOn = <Role extends RoleAssignment>(roles: readonly Role[], day: IsoDate): Role[] =>
  roles.filter(role => heldOn(role, day)).sort((a, b) => (a.fromOn ?? '').localeCompare(b.fromOn ?? ''))

/** Returns a role as printed beside a name: "Suppleant, Näringsutskottet". */
export const printedRole = (role: Pick<RoleAssignment, 'title' | 'organisation'>): string =>
  [role.title, role.organisation].filter(Boolean).join(', ')
