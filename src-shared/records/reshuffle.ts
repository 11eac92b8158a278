import type { IsoDate } from '../days/iso-date'
import type { OpenCommitment } from '../log/commitment'
import type { InteractionId, OrganisationId, PersonId, RoleAssignmentId } from './ids'
import type { HeldRole } from './role-change'

/** Who takes over a role: a person in the register, a new person by name, or null when not known yet. Swedish: efterträdare. */
export type Successor = { readonly personId: PersonId } | { readonly name: string } | null

/** One role that ends, and who takes it up the day after. */
export type Ending = { readonly roleId: RoleAssignmentId; readonly successor: Successor }

/** Many roles that end on one day (`lastOn`, still held that day): a new government, a new Riksdag. Swedish: ombildning. */
export type Reshuffle = { readonly lastOn: IsoDate; readonly endings: readonly Ending[] }

/** A planned interaction with somebody who will have left before it takes place. */
export type PlannedWith = {
  readonly id: InteractionId
  readonly startsOn: IsoDate
  readonly headline: string
  readonly name: string
}

/** Somebody who will have no role left, and when the office last met them. */
export type Leaver = {
  readonly personId: PersonId
  readonly name: string
  readonly lastOn: IsoDate | null
  readonly lastHeadline: string | null
}

/** What a reshuffle leaves without a counterpart. */
export type LeftBehind = {
  readonly leavers: readonly Leaver[]
  readonly commitments: readonly (OpenCommitment & { readonly personId: PersonId })[]
  readonly planned: readonly PlannedWith[]
}

/** The roles held that day in an organisation and all its units, and what ending those chosen would leave behind. */
export type ReshufflePreview = { readonly roles: readonly HeldRole[]; readonly left: LeftBehind }

/** The input of a reshuffle's preview. For an election, the organisation is the whole Riksdag. */
export type ReshuffleRequest = {
  readonly organisationId: OrganisationId
  readonly lastOn: IsoDate
  readonly roleIds: readonly RoleAssignmentId[]
}
