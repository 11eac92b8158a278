import type { IsoDate } from '../days/iso-date'
import type { OpenCommitment } from '../log/commitment'
import type { InteractionId, OrganisationId, PersonId, RoleAssignmentId } from './ids'
import type { HeldRole } from './role-change'

/** Who takes over: somebody in the register, somebody new, or nobody yet. Swedish: efterträdare. */
export type Successor = { readonly personId: PersonId } | { readonly name: string } | null

/** One role that ends, and who takes it up the day after. */
export type Ending = { readonly roleId: RoleAssignmentId; readonly successor: Successor }

/** Many roles ending on one day, their last: a new government, a new Riksdag. Swedish: ombildning. */
export type Reshuffle = { readonly lastOn: IsoDate; readonly endings: readonly Ending[] }

/** A meeting still to come with somebody who will have left by then. */
export type PlannedWith = {
  readonly id: InteractionId
  readonly startsOn: IsoDate
  readonly headline: string
  readonly name: string
}

/** Somebody who has no role left, and when the office last met them. */
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

/** What a reshuffle asks about; an election in the Riksdag is the whole organisation. */
export type ReshuffleRequest = {
  readonly organisationId: OrganisationId
  readonly lastOn: IsoDate
  readonly roleIds: readonly RoleAssignmentId[]
}
