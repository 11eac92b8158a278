import type { PartnerId, StaffMemberId } from '../records/ids'

/** A change of a fact that the concern rule uses: the owner of a decided wording, or the home partner of a colleague. Null removes it. */
export type ConcernRuleChange =
  | { readonly kind: 'issue-version-owner'; readonly issueVersionId: string; readonly partnerId: PartnerId | null }
  | { readonly kind: 'staff-home'; readonly staffId: StaffMemberId; readonly partnerId: PartnerId | null }

/** A number of interactions for a partner. */
type PartnerInteractions = { readonly partnerId: PartnerId; readonly interactions: number }

/**
 * What a rule change would do, before it is made. It changes no link. `gained` counts interactions that would newly be proposed for the new
 * partner. `lost` counts those no longer proposed for the old one. `kept` counts those linked to the old partner that would no longer
 * follow from the rule, but stay linked. An interaction both gained and lost counts once in `affected`.
 */
export type ConcernRuleEffect = {
  readonly affected: number
  readonly gained: PartnerInteractions | null
  readonly lost: PartnerInteractions | null
  readonly kept: PartnerInteractions | null
}
