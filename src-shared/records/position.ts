import type { IsoDate } from '../days/iso-date'
import type { InteractionId, IssueId, OrganisationId, PersonId } from './ids'

/** The position of an organisation, or of a person speaking in a role, on an issue on a day, with the evidence. Swedish: ståndpunkt. */
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

/**
 * How a position has moved, and where it is now. Old positions stay as history. A position without evidence is in neither the trend nor
 * `latest`.
 */
export type PositionTrend = {
  readonly positions: readonly Position[]
  readonly trend: readonly number[]
  readonly latest: Position | null
}

const hasEvidence = (position: Position): boolean =>
  position.evidenceInteractionId !== null || Boolean(position.evidenceReference?.trim())

/** Returns the trend of positions, which must be in order of time. */
export const trendOf = (positions: readonly Position[]): PositionTrend => ({
  positions,
  trend: positions.filter(hasEvidence).flatMap(position => position.scale ?? []),
  latest: positions.findLast(hasEvidence) ?? null,
})
