import type { IsoDate } from '../days/iso-date'
import type { OrganisationId, PartnerId } from './ids'
import type { IssueVersion } from './issue-version'
import type { RoleHolder } from './organisation-facts'

/** One time a partner takes part in a project. */
export type PartnerMembership = {
  readonly id: string
  readonly projectId: string
  readonly project: string
  readonly role: string
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate
  readonly status: 'proposed' | 'decided' | 'ended'
}

/** What a partner pays or gives, in whole kronor; nobody has said how much when the amount is null. */
export type PartnerFunding = {
  readonly id: string
  readonly projectId: string
  readonly project: string
  readonly kind: 'total' | 'ceiling' | 'annual' | 'rent' | 'in_kind'
  readonly amount: number | null
  readonly note: string | null
  readonly status: 'proposed' | 'decided' | 'ended'
}

/** What a partner's screen shows beside the timeline. */
export type PartnerFacts = {
  readonly id: PartnerId
  readonly name: string
  readonly shortName: string
  readonly kind: string
  readonly organisationId: OrganisationId | null
  /** What the organisation it is is called, which need not be what the partner is called. */
  readonly organisation: string | null
  readonly memberships: readonly PartnerMembership[]
  readonly funding: readonly PartnerFunding[]
  /** How each issue is worded for it that day, as it has decided itself or else jointly, and what it has decided before or for later. */
  readonly versions: readonly IssueVersion[]
  readonly inForce: readonly string[]
  readonly contacts: readonly RoleHolder[]
}
