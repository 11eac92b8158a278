import type { IsoDate } from '../days/iso-date'
import type { InteractionId, OrganisationId, PersonId } from '../records/ids'
import type { InteractionSummary } from './interaction'

/** How many days before and after are checked by default. */
export const usualCollisionDays = 14

/** An interaction being planned or logged: whom it is with, and when. */
export type CollisionDraft = {
  readonly personIds: readonly PersonId[]
  /** Organisations met as such, with no person named. */
  readonly organisationIds?: readonly OrganisationId[]
  readonly on: IsoDate
  readonly days?: number
  /** The interaction's id if it is already saved, so it does not collide with itself. */
  readonly except?: InteractionId
}

/**
 * Another interaction, past or planned, close in time to the draft and with the same person or somebody from the same unit. Swedish: krock
 * mellan regioner.
 */
export type Collision = {
  readonly interaction: InteractionSummary
  /** Days from the draft's day to this one; negative when it is earlier. */
  readonly daysFrom: number
  readonly samePeople: readonly PersonId[]
  readonly sameUnits: readonly { readonly organisationId: OrganisationId; readonly organisation: string }[]
}
