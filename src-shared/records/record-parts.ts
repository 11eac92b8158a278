import type { DatePrecision, IsoDate } from '../days/iso-date'
import type { ListEdit } from './edits'
import type { InteractionId, IssueId, OrganisationId, PartnerId, PersonId, PriorityAreaId, StaffMemberId } from './ids'

/** What can be written down by itself, on its own screen or in its list: things, and parts of them. */
export const addableKinds = [
  'person',
  'organisation',
  'issue',
  'partner',
  'process',
  'commitment',
  'position',
  'stage',
  'document',
  'watch-date',
  'membership',
  'funding',
  'wording',
  'staff',
] as const
export type AddableKind = (typeof addableKinds)[number]

/** Whether a participation or a contribution is only proposed, decided, or over. */
export const agreementStates = ['proposed', 'decided', 'ended'] as const
export type AgreementState = (typeof agreementStates)[number]

/** What a contribution is: an amount in all, at most or a year, rent paid, or work and things given. */
export const fundingKinds = ['total', 'ceiling', 'annual', 'rent', 'in_kind'] as const
export type FundingKind = (typeof fundingKinds)[number]

export const processLevels = ['se', 'eu'] as const

/** Everything that can be said of each kind when it is added; an edit gives some of it. */
export type PartFields = {
  readonly person: {
    readonly name: string
    readonly category: string | null
    /** What somebody is where, when it is known; since when is not. */
    readonly title: string
    readonly organisationId: OrganisationId | null
  }
  readonly organisation: {
    readonly name: string
    readonly abbreviation: string | null
    readonly kind: string
    readonly parentId: OrganisationId | null
  }
  readonly issue: {
    readonly areaId: PriorityAreaId
    readonly name: string
    readonly nameEn: string
    readonly shortName: string
  }
  readonly partner: {
    readonly name: string
    readonly shortName: string
    readonly kind: string
    readonly organisationId: OrganisationId | null
  }
  readonly process: {
    readonly name: string
    readonly level: (typeof processLevels)[number]
    readonly ownerOrganisationId: OrganisationId | null
    readonly note: string
    readonly closedOn: IsoDate | null
    readonly issueIds: readonly IssueId[]
  }
  readonly commitment: {
    readonly promise: string
    readonly madeBy: 'us' | 'them'
    readonly dueOn: IsoDate | null
    readonly ownerStaffId: StaffMemberId | null
    readonly counterpartPersonId: PersonId | null
    readonly counterpartOrganisationId: OrganisationId | null
    readonly interactionId: InteractionId | null
    readonly issueIds: readonly IssueId[]
  }
  readonly position: {
    readonly organisationId: OrganisationId
    /** Who spoke, in a role held there that day; null when it is the organisation's own line. */
    readonly personId: PersonId | null
    readonly issueId: IssueId
    readonly statedOn: IsoDate
    /** From −2 to +2; null when it is not known. */
    readonly scale: number | null
    readonly evidenceInteractionId: InteractionId | null
    readonly evidenceReference: string | null
  }
  readonly stage: {
    readonly processId: string
    readonly code: string
    readonly plannedOn: IsoDate | null
    readonly plannedPrecision: DatePrecision
    readonly happenedOn: IsoDate | null
  }
  readonly document: {
    readonly processId: string
    readonly kind: string
    readonly designation: string
    readonly title: string | null
    readonly datedOn: IsoDate | null
  }
  readonly 'watch-date': {
    readonly processId: string
    readonly on: IsoDate
    readonly what: string
    /** Set by statute: one that falls on a day off is moved to the next working day whenever it is shown. */
    readonly isStatutory: boolean
  }
  readonly membership: {
    readonly partnerId: PartnerId
    readonly projectId: string
    readonly role: string
    readonly startsOn: IsoDate
    readonly endsOn: IsoDate
    readonly status: AgreementState
  }
  readonly funding: {
    readonly partnerId: PartnerId
    readonly projectId: string
    readonly kind: FundingKind
    /** Whole kronor; null when nobody has said how much. */
    readonly amount: number | null
    readonly note: string | null
    readonly status: AgreementState
  }
  readonly wording: {
    readonly issueId: IssueId
    /** Whose wording it is; null when it is the joint one. */
    readonly ownerPartnerId: PartnerId | null
    readonly decidingBody: string | null
    readonly decidedOn: IsoDate | null
    readonly decidedPrecision: DatePrecision
    readonly caseNumber: string | null
    readonly theme: string | null
    readonly wording: string
    readonly validFrom: IsoDate | null
    readonly validTo: IsoDate | null
    /** Its place in its owner's decision, from 1 on. */
    readonly place: number
  }
  readonly staff: {
    readonly name: string
    readonly email: string | null
    readonly title: string | null
    /** Who employs him or her; what is done by this colleague concerns that partner. */
    readonly homePartnerId: PartnerId | null
    readonly fromOn: IsoDate | null
    readonly toOn: IsoDate | null
  }
}

/** How a field is changed: a list by what is added and removed, anything else by what comes in its place. */
type Change<Value> = Value extends readonly (infer One)[] ? ListEdit<One> : Value

/** What is changed of a kind; what is absent stays. */
export type PartEdit<Kind extends AddableKind> = {
  readonly [Field in keyof PartFields[Kind]]?: Change<PartFields[Kind][Field]> | undefined
}
