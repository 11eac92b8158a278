import type { PartnerId, StaffMemberId } from '../records/ids'

/** A rule that decides whom interactions concern, about to be changed: a decided wording's owner, or whom one of us works for. */
export type ConcernRuleChange =
  | { readonly kind: 'issue-version-owner'; readonly issueVersionId: string; readonly partnerId: PartnerId | null }
  | { readonly kind: 'staff-home'; readonly staffId: StaffMemberId; readonly partnerId: PartnerId | null }

/** How many interactions, of a partner. */
type PartnerInteractions = { readonly partnerId: PartnerId; readonly interactions: number }

/**
 * What a change of a rule would do, before it is made. It moves no link: `gained` is how many interactions would be proposed for the new partner
 * and are not now, `lost` how many would no longer be proposed for the old one, `kept` how many are linked to the old one, would no
 * longer follow from anything, and stay linked. One that is both gained and lost counts once in `affected`.
 */
export type ConcernRuleEffect = {
  readonly affected: number
  readonly gained: PartnerInteractions | null
  readonly lost: PartnerInteractions | null
  readonly kept: PartnerInteractions | null
}
