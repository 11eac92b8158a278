import type { IsoDate } from '../days/iso-date'
import type { InteractionId, IssueId, OrganisationId, PartnerId, PersonId, StaffMemberId } from '../records/ids'

/** What of an interaction decides whom it concerns; it need not have been saved. */
export type ConcernDraft = {
  readonly on: IsoDate
  readonly personIds: readonly PersonId[]
  readonly organisationIds: readonly OrganisationId[]
  readonly staffIds: readonly StaffMemberId[]
  readonly issueIds: readonly IssueId[]
}

/** A fact by which the rule makes an interaction concern a partner. */
export type ConcernFact =
  | { readonly kind: 'staff'; readonly staffId: StaffMemberId }
  | { readonly kind: 'issue'; readonly issueId: IssueId }
  | { readonly kind: 'participant'; readonly personId: PersonId }
  | { readonly kind: 'organisation'; readonly organisationId: OrganisationId }

/** Why an interaction concerns a partner: somebody said so, or what it follows from. Swedish: varför den berör. */
export type ConcernSource = { readonly kind: 'link'; readonly reason: string } | ConcernFact

/** A partner that an interaction concerns, with every reason for it. Swedish: berör. */
export type Concern = { readonly partnerId: PartnerId; readonly sources: readonly ConcernSource[] }

/** That somebody has said an interaction does not concern a partner after all, and why. Swedish: berör inte. */
export type NotConcerned = { readonly partnerId: PartnerId; readonly reason: string; readonly saidAt: string }

/** A partner that the rule gives an interaction and that no link says and nobody has said no to. Swedish: borde också beröra. */
export type ProposedConcern = { readonly partnerId: PartnerId; readonly sources: readonly ConcernFact[] }

/** What is kept as a link's reason when somebody chose it by hand and said no more. */
export const chosenByHand = 'manual'

/** Reads a fact as it is kept with a link (`staff:…`); undefined when it is none this program knows. */
function factFrom(text: string): ConcernFact | undefined {
  const [kind, id] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)]
  if (kind === 'staff') return { kind, staffId: id as StaffMemberId }
  if (kind === 'issue') return { kind, issueId: id as IssueId }
  if (kind === 'participant') return { kind, personId: id as PersonId }
  if (kind === 'organisation') return { kind, organisationId: id as OrganisationId }
  return undefined
}

/** Every reason that is kept with a link: that somebody chose it, unless only the rule made it, and the facts it follows from. */
export function sourcesOfLink(reason: string, followsFrom: string | null): ConcernSource[] {
  const facts = (JSON.parse(followsFrom ?? '[]') as string[]).flatMap(text => factFrom(text) ?? [])
  return reason === '' && facts.length > 0 ? facts : [{ kind: 'link', reason }, ...facts]
}

/** Gathers facts by partner, in the order the partners first come. */
export function concernsOf(found: readonly { partnerId: PartnerId; source: string }[]): ProposedConcern[] {
  const sources = new Map<PartnerId, ConcernFact[]>()
  for (const { partnerId, source } of found) {
    const fact = factFrom(source)
    if (fact) sources.set(partnerId, [...(sources.get(partnerId) ?? []), fact])
  }
  return [...sources].map(([partnerId, facts]) => ({ partnerId, sources: facts }))
}

/** An interaction that should concern more partners than it does, with those and why. */
export type ProposedRow = {
  readonly id: InteractionId
  readonly startsOn: IsoDate
  readonly headline: string
  readonly proposed: readonly ProposedConcern[]
}

/** How many of the office's interactions should concern more partners, how many of each partner, and the newest of them. */
export type ProposedConcerns = {
  readonly interactions: number
  readonly partners: readonly { readonly partnerId: PartnerId; readonly interactions: number }[]
  readonly rows: readonly ProposedRow[]
}

/** So many rows are shown of what is proposed for the whole office. */
export const proposedShown = 100
