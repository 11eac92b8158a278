import type { OrganisationId, PersonId, RoleAssignmentId } from './ids'
import type { IsoDate } from './iso-date'
import { heldOn, type KnownRole, type RoleAssignment } from './role-assignment'
import { dayBefore } from './time-span'

/** What a role says, as the role editor holds it. */
export type RoleContent = {
  readonly organisationId: OrganisationId | null
  readonly title: string
  readonly fromOn: IsoDate | null
  readonly toOn: IsoDate | null
  readonly isPrimary: boolean
}

/** A role taken up; the main role until then ends the day before unless it is said to go on. Swedish: ny roll. */
export type RoleTakenUp = RoleContent & { readonly personId: PersonId; readonly endsMain: boolean }

/** What taking up a role did: the new row, and the roles it ended. */
export type TakenUp = { readonly roleId: RoleAssignmentId; readonly ended: readonly RoleAssignmentId[] }

/**
 * The role that a new main role puts an end to: the one marked as primary, else the only one held. Of several unmarked none, since
 * a seat in a committee does not end the seat in the chamber.
 */
export function roleToEnd<Role extends Pick<RoleAssignment, 'fromOn' | 'toOn' | 'isPrimary'>>(
  roles: readonly Role[],
  fromOn: IsoDate,
): Role | undefined {
  const until = roles.filter(role => heldOn(role, dayBefore(fromOn)) && heldOn(role, fromOn))
  return until.find(role => role.isPrimary) ?? (until.length === 1 ? until[0] : undefined)
}

/** Somebody in a reshuffle: a role held that day, and whose it is. */
export type HeldRole = KnownRole & { readonly name: string }
