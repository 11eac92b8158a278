import type { OrganisationId, PersonId, RoleAssignmentId } from '../../../src-shared/records/ids'
import type { Ending } from '../../../src-shared/records/reshuffle'
import type { HeldRole } from '../../../src-shared/records/role-change'
import { matching, type PickerChoice } from '../../components/picker-choice'

/**
 * The successor in a role as far as it is written. Until a choice is taken from the list, `choice` is null and the text names no person.
 */
export type SuccessorDraft = { readonly text: string; readonly choice: PickerChoice | null }

/** A reshuffle while it is being prepared. */
export type ReshuffleDraft = {
  readonly organisation: { readonly id: OrganisationId; readonly name: string } | null
  readonly organisationText: string
  readonly lastOn: string
  readonly filter: string
  readonly chosen: ReadonlySet<RoleAssignmentId>
  readonly successors: ReadonlyMap<RoleAssignmentId, SuccessorDraft>
}

export const emptyReshuffle = (today: string): ReshuffleDraft => ({
  organisation: null,
  organisationText: '',
  lastOn: today,
  filter: '',
  chosen: new Set(),
  successors: new Map(),
})

/** The roles whose name, title or unit matches the filter, in the given order. */
export function filteredRoles(roles: readonly HeldRole[], filter: string): HeldRole[] {
  const hits = matching(
    roles.map(role => ({ id: role.id as string, name: role.name, detail: `${role.title} ${role.organisation}` })),
    filter,
  )
  const ids = new Set(hits.map(({ id }) => id))
  return roles.filter(({ id }) => ids.has(id))
}

/** The roles to end, among those given. The draft may also remember choices made for another day. */
export const endingsOf = ({ chosen, successors }: ReshuffleDraft, roles: readonly HeldRole[]): Ending[] =>
  roles
    .filter(({ id }) => chosen.has(id))
    .map(({ id }) => {
      const choice = successors.get(id)?.choice
      if (!choice) return { roleId: id, successor: null }
      return { roleId: id, successor: choice.isNew ? { name: choice.name } : { personId: choice.id as PersonId } }
    })

/** The roles whose successor is written but not taken from the list. */
export const untakenIn = ({ chosen, successors }: ReshuffleDraft, roles: readonly HeldRole[]): HeldRole[] =>
  roles.filter(({ id }) => chosen.has(id) && (successors.get(id)?.text ?? '').trim() !== '')
