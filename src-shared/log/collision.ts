import type { IsoDate } from '../days/iso-date'
import type { InteractionId, OrganisationId, PersonId } from '../records/ids'
import type { InteractionSummary } from './interaction'

/** How many days before and after are looked at, unless somebody says otherwise. */
export const usualCollisionDays = 14

/** A meeting that is being planned or written down: whom it is with, and when. */
export type CollisionDraft = {
  readonly personIds: readonly PersonId[]
  /** Organisations that are to be met as such, with nobody named. */
  readonly organisationIds?: readonly OrganisationId[]
  readonly on: IsoDate
  readonly days?: number
  /** The interaction itself, when it has been saved before: it does not collide with itself. */
  readonly except?: InteractionId
}

/** That the office met, or is to meet, the same person or somebody else of the same unit close by. Swedish: krock mellan regioner. */
export type Collision = {
  readonly interaction: InteractionSummary
  /** Negative when it lies before the draft's day. */
  readonly daysFrom: number
  readonly samePeople: readonly PersonId[]
  readonly sameUnits: readonly { readonly organisationId: OrganisationId; readonly organisation: string }[]
}
