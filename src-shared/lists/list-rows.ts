import type { IsoDate } from '../days/iso-date'
import type { ResponseKind } from '../log/ask'
import type { Commitment } from '../log/commitment'
import type { InteractionSummary } from '../log/interaction'
import type { AgreementState, FundingKind } from '../records/catalogue/agreements'
import type { IssueId, OrganisationId, PartnerId, PersonId, PriorityAreaId, StaffMemberId } from '../records/ids'
import type { ListCode } from './list-columns'
import type { OwnCells } from './list-fields'

/** A reference to a row, with the name to show. */
export type Named<RowId extends string = string> = { readonly id: RowId; readonly name: string }

/** An interaction in the log, with the outcome of what was asked in it (`outcomeOf`). */
export type InteractionRow = InteractionSummary & { readonly outcome: ResponseKind | null }

/** A person in the list of people; the role is today's. */
export type PersonRow = OwnCells<'people'> & {
  readonly id: PersonId
  readonly sortName: string
  readonly role: string | null
  readonly organisation: Named<OrganisationId> | null
  readonly constituency: string | null
  readonly lastInteractionOn: IsoDate | null
  readonly interactionsThisYear: number
  readonly nextCommitmentOn: IsoDate | null
  /** The usual number of days between interactions: the median of the last twelve gaps. Null with fewer than two gaps. */
  readonly cadenceDays: number | null
  readonly roleEndsOn: IsoDate | null
  readonly hasRole: boolean
}

/** An organisation in the list of organisations. Interactions include those of its units. */
export type OrganisationRow = OwnCells<'organisations'> & {
  readonly id: OrganisationId
  readonly parent: Named<OrganisationId> | null
  readonly lastInteractionOn: IsoDate | null
  readonly interactionsThisYear: number
  /** How many people hold a role there today. */
  readonly people: number
  readonly isCeased: boolean
}

/** An issue in the list of issues. */
export type IssueRow = OwnCells<'issues'> & {
  readonly id: IssueId
  readonly nameEn: string
  readonly area: Named<PriorityAreaId> | null
  /** The partners whose decided wordings are in force today; a joint wording has no owner. */
  readonly owners: readonly Named<PartnerId>[]
  readonly versionsInForce: number
  readonly lastInteractionOn: IsoDate | null
  readonly interactions: number
  readonly interactionsThisYear: number
  readonly openCommitments: number
}

/** A commitment in the list of commitments. */
export type CommitmentRow = Pick<
  Commitment,
  'id' | 'promise' | 'madeBy' | 'dueOn' | 'status' | 'doneOn' | 'interactionId' | 'interactionOn' | 'issueIds'
> & {
  readonly owner: Named<StaffMemberId> | null
  readonly counterpart: Named<PersonId> | null
  readonly counterpartOrganisation: Named<OrganisationId> | null
  readonly isOverdue: boolean
}

/** A process in the list of processes; `stage` is the one it is in today, by `stageNow`. */
export type ProcessRow = OwnCells<'processes'> & {
  readonly id: string
  readonly level: string
  readonly owner: Named<OrganisationId> | null
  readonly stage: string | null
  readonly stageName: string | null
  /** The next day to watch, today included, and what it is. */
  readonly nextWatchOn: IsoDate | null
  readonly nextWatch: string | null
  /** The last day of the referral it is out on; null when there is none or it is not known to the day. */
  readonly referralOn: IsoDate | null
  readonly isOpen: boolean
  readonly issueIds: readonly IssueId[]
}

/** A partner in the list of partners. The membership is the current one, otherwise the latest. */
export type PartnerRow = OwnCells<'partners'> & {
  readonly id: PartnerId
  readonly project: string | null
  readonly memberFrom: IsoDate | null
  readonly memberTo: IsoDate | null
  readonly membership: AgreementState | null
  /** What it pays or gives to that project; the one entered first when there are several. */
  readonly fundingKind: FundingKind | null
  /** Interactions that concern it in the current calendar quarter, counted as reports count. */
  readonly interactionsThisQuarter: number
  readonly lastInteractionOn: IsoDate | null
}

/** The rows of each list. A row has everything that the list shows, so a page needs only one question. */
export type ListRows = {
  readonly interactions: InteractionRow
  readonly people: PersonRow
  readonly organisations: OrganisationRow
  readonly issues: IssueRow
  readonly commitments: CommitmentRow
  readonly processes: ProcessRow
  readonly partners: PartnerRow
}

/** A page of a list, distinguished by `list`. `total` counts the rows of all pages. */
export type ListPage = {
  readonly [List in ListCode]: { readonly list: List; readonly total: number; readonly rows: readonly ListRows[List][] }
}[ListCode]
