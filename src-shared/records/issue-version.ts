import type { DatePrecision, IsoDate } from '../days/iso-date'
import type { IssueId, PartnerId } from './ids'

/**
 * How a body worded an issue, and between which days the wording holds. Without an owner it is the joint wording. Swedish: beslutad
 * formulering.
 */
export type IssueVersion = {
  readonly id: string
  readonly issueId: IssueId
  readonly ownerPartnerId: PartnerId | null
  readonly decidingBody: string | null
  readonly decidedOn: IsoDate | null
  readonly decidedPrecision: DatePrecision
  readonly caseNumber: string | null
  readonly theme: string | null
  readonly wording: string
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  /** Its number in its owner's decision, from 1. */
  readonly place: number
}

/** True if the wording holds on the day. The first and the last day both count. */
const isInForce = (version: Pick<IssueVersion, 'validFrom' | 'validTo'>, day: IsoDate): boolean =>
  (version.validFrom === null || version.validFrom <= day) && (version.validTo === null || day <= version.validTo)

/**
 * Returns the versions that hold on the day, at most one per owner and issue, in the given order. If an earlier decision was never given a
 * last day, the later one wins.
 */
export function versionsInForce(versions: readonly IssueVersion[], day: IsoDate): IssueVersion[] {
  const held = versions.filter(version => isInForce(version, day))
  return held.filter(
    version =>
      !held.some(
        other =>
          other.issueId === version.issueId &&
          other.ownerPartnerId === version.ownerPartnerId &&
          (other.validFrom ?? '') > (version.validFrom ?? ''),
      ),
  )
}

/**
 * Returns the wording that a partner's report prints: the partner's own if it has decided one, otherwise the joint one. Undefined if there
 * is neither.
 */
export const wordingFor = (inForce: readonly IssueVersion[], partner: PartnerId | null): IssueVersion | undefined =>
  inForce.find(version => version.ownerPartnerId === partner) ??
  inForce.find(version => version.ownerPartnerId === null)
