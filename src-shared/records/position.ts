import type { IsoDate } from '../days/iso-date'
import type { InteractionId, IssueId, OrganisationId, PersonId } from './ids'

/** Where an organisation, or a person speaking in a role, stood in an issue on a day, with the evidence for it. Swedish: ståndpunkt. */
export type Position = {
  readonly id: string
  readonly organisationId: OrganisationId
  readonly organisation: string
  readonly personId: PersonId | null
  readonly person: string | null
  readonly issueId: IssueId
  readonly statedOn: IsoDate
  /** From −2 (works against) to +2 (drives the issue); null when it is not known. */
  readonly scale: number | null
  readonly kind: string
  readonly evidenceInteractionId: InteractionId | null
  readonly evidenceReference: string | null
}

/** How a standpoint has moved, and where it is: old ones stay as history, and what has no evidence is never the latest. */
export type PositionTrend = {
  readonly positions: readonly Position[]
  readonly trend: readonly number[]
  readonly latest: Position | null
}

const hasEvidence = (position: Position): boolean =>
  position.evidenceInteractionId !== null || Boolean(position.evidenceReference?.trim())

/** The trend of positions that stand in order of time. */
export const trendOf = (positions: readonly Position[]): PositionTrend => ({
  positions,
  trend: positions.filter(hasEvidence).flatMap(position => position.scale ?? []),
  latest: positions.findLast(hasEvidence) ?? null,
})
