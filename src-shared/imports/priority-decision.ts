import type { IsoDate } from '../days/iso-date'

/** Who decided a list of priorities, and when. Each issue of the list then gets a wording of its own. */
export type PriorityDecision = {
  /** The partner whose list it is; null for the joint list. */
  readonly ownerPartnerId: string | null
  readonly decidingBody: string | null
  readonly decidedOn: IsoDate | null
  readonly caseNumber: string | null
  readonly validFrom: IsoDate | null
}

/** What a list of priorities says beside its lines. */
export type PriorityListOptions = {
  /** The area that all lines are issues of; null if the lines at the top are areas. */
  readonly areaId: string | null
  /** Null if the list is no decision, so that no wordings are made of it. */
  readonly decision: PriorityDecision | null
}
