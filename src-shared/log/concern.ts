import type { IsoDate } from '../days/iso-date'
import type { InteractionId, IssueId, OrganisationId, PartnerId, PersonId, StaffMemberId } from '../records/ids'

/** The facts of an interaction that decide which partners it concerns. The interaction need not be saved. */
export type ConcernDraft = {
  readonly on: IsoDate
  readonly personIds: readonly PersonId[]
  readonly organisationIds: readonly OrganisationId[]
  readonly staffIds: readonly StaffMemberId[]
  readonly issueIds: readonly IssueId[]
}

/** A fact that makes the rule connect an interaction to a partner. */
export type ConcernFact =
  | { readonly kind: 'staff'; readonly staffId: StaffMemberId }
  | { readonly kind: 'issue'; readonly issueId: IssueId }
  | { readonly kind: 'participant'; readonly personId: PersonId }
  | { readonly kind: 'organisation'; readonly organisationId: OrganisationId }

/** Why an interaction concerns a partner: somebody chose it, or a fact it follows from. Swedish: varför den berör. */
export type ConcernSource = { readonly kind: 'link'; readonly reason: string } | ConcernFact

/** A partner that an interaction concerns, with every reason for it. Swedish: berör. */
export type Concern = { readonly partnerId: PartnerId; readonly sources: readonly ConcernSource[] }

/** A partner that somebody has said an interaction does not concern, and why. `saidAt` is an instant. Swedish: berör inte. */
export type NotConcerned = { readonly partnerId: PartnerId; readonly reason: string; readonly saidAt: string }

/**
 * A partner that the rule proposes for an interaction, when it is neither linked nor marked as not concerned. Swedish: borde också beröra.
 */
export type ProposedConcern = { readonly partnerId: PartnerId; readonly sources: readonly ConcernFact[] }

/** The stored reason of a link that somebody chose by hand without giving one. */
export const chosenByHand = 'manual'

/** Reads a fact stored with a link (`staff:…`). Undefined for a kind that this program does not know. */
function factFrom(text: string): ConcernFact | undefined {
  const [kind, id] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)]
  if (kind === 'staff') return { kind, staffId: id as StaffMemberId }
  if (kind === 'issue') return { kind, issueId: id as IssueId }
  if (kind === 'participant') return { kind, personId: id as PersonId }
  if (kind === 'organisation') return { kind, organisationId: id as OrganisationId }
  return undefined
}

/** Returns every stored reason of a link: that somebody chose it (unless only the rule made it), and the facts it follows from. */
export function sourcesOfLink(reason: string, followsFrom: string | null): ConcernSource[] {
  const facts = (JSON.parse(followsFrom ?? '[]') as string[]).flatMap(text => factFrom(text) ?? [])
  return reason === '' && facts.length > 0 ? facts : [{ kind: 'link', reason }, ...facts]
}

/** Groups facts by partner, in order of first occurrence. Unknown facts are skipped. */
export function concernsOf(found: readonly { partnerId: PartnerId; source: string }[]): ProposedConcern[] {
  const sources = new Map<PartnerId, ConcernFact[]>()
  for (const { partnerId, source } of found) {
    const fact = factFrom(source)
    if (fact) sources.set(partnerId, [...(sources.get(partnerId) ?? []), fact])
  }
  return [...sources].map(([partnerId, facts]) => ({ partnerId, sources: facts }))
}

/** An interaction that should concern more partners than it does, with those partners and the reasons. */
export type ProposedRow = {
  readonly id: InteractionId
  readonly startsOn: IsoDate
  readonly headline: string
  readonly proposed: readonly ProposedConcern[]
}

/** How many interactions should concern more partners, how many per partner, and the newest of them. */
export type ProposedConcerns = {
  readonly interactions: number
  readonly partners: readonly { readonly partnerId: PartnerId; readonly interactions: number }[]
  readonly rows: readonly ProposedRow[]
}

/** At most this many rows are shown of the proposals for the whole office. */
export const proposedShown = 100
