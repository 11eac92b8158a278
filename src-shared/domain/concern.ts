import type { IssueId, OrganisationId, PartnerId, PersonId, StaffMemberId } from './ids'
import type { IsoDate } from './iso-date'

/** What of an interaction decides whom it concerns; it need not have been saved. */
export type ConcernDraft = {
  readonly on: IsoDate
  readonly personIds: readonly PersonId[]
  readonly organisationIds: readonly OrganisationId[]
  readonly staffIds: readonly StaffMemberId[]
  readonly issueIds: readonly IssueId[]
}

/** Why an interaction concerns a partner: somebody said so, or what it follows from. Swedish: varför den berör. */
export type ConcernSource =
  | { readonly kind: 'link'; readonly reason: string }
  | { readonly kind: 'staff'; readonly staffId: StaffMemberId }
  | { readonly kind: 'issue'; readonly issueId: IssueId }
  | { readonly kind: 'participant'; readonly personId: PersonId }
  | { readonly kind: 'organisation'; readonly organisationId: OrganisationId }

/** A partner that an interaction concerns, with every reason for it. Swedish: berör. */
export type Concern = { readonly partnerId: PartnerId; readonly sources: readonly ConcernSource[] }

/** That somebody has said an interaction does not concern a partner after all, and why. Swedish: berör inte. */
export type NotConcerned = { readonly partnerId: PartnerId; readonly reason: string; readonly saidAt: string }

/** Gathers reasons by partner, in the order the partners first come. */
export function concernsOf(found: readonly { partnerId: PartnerId; source: ConcernSource }[]): Concern[] {
  const sources = new Map<PartnerId, ConcernSource[]>()
  for (const { partnerId, source } of found) {
    const known = sources.get(partnerId)
    if (known) known.push(source)
    else sources.set(partnerId, [source])
  }
  return [...sources].map(([partnerId, reasons]) => ({ partnerId, sources: reasons }))
}
