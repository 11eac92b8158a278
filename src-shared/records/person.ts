import type { IsoDate } from '../days/iso-date'
import type { PersonId } from './ids'
import type { RoleAssignment } from './role-assignment'

/** A person as a list shows one, with the role to print on the day asked about (empty when none is known). */
export type ListedPerson = {
  readonly id: PersonId
  readonly name: string
  readonly sortName: string
  readonly category: string | null
  readonly role: string
}

/** A person with ended roles, and the role held now. */
export type PersonWithEndedRoles = ListedPerson & {
  readonly ended: readonly (Pick<RoleAssignment, 'title' | 'organisation'> & { readonly toOn: IsoDate })[]
}
