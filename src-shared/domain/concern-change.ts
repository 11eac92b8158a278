import type { PartnerId, StaffMemberId } from './ids'

/** A rule that decides whom interactions concern, about to be changed: a decided wording's owner, or whom one of us works for. */
export type ConcernRuleChange =
  | { readonly kind: 'issue-version-owner'; readonly issueVersionId: string; readonly partnerId: PartnerId | null }
  | { readonly kind: 'staff-home'; readonly staffId: StaffMemberId; readonly partnerId: PartnerId | null }

/**
 * What a change of a rule would do, before it is made: how many interactions would concern a partner they do not now, and how many would
 * no longer. One that does both counts once in `affected`.
 */
export type ConcernRuleEffect = {
  readonly affected: number
  readonly gained: { readonly partnerId: PartnerId; readonly interactions: number } | null
  readonly lost: { readonly partnerId: PartnerId; readonly interactions: number } | null
}
