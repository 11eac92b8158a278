import type { IsoDate } from '../days/iso-date'
import type { OrganisationId, PartnerId } from './ids'
import type { IssueVersion } from './issue-version'
import type { RoleHolder } from './organisation-facts'

/** One period in which a partner takes part in a project. */
export type PartnerMembership = {
  readonly id: string
  readonly projectId: string
  readonly project: string
  readonly role: string
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate
  readonly status: 'proposed' | 'decided' | 'ended'
}

/** What a partner pays or gives, in whole kronor. The amount is null when it is not known. */
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
  /** The name of the partner's organisation, which may differ from the partner's. */
  readonly organisation: string | null
  readonly memberships: readonly PartnerMembership[]
  readonly funding: readonly PartnerFunding[]
  /**
   * The wording of each issue that day, the partner's own if decided and otherwise the joint one, and the partner's own earlier and later
   * decisions.
   */
  readonly versions: readonly IssueVersion[]
  readonly inForce: readonly string[]
  readonly contacts: readonly RoleHolder[]
}
