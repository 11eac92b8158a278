import type { DatePrecision, IsoDate } from '../days/iso-date'
import type { IssueId, PartnerId } from './ids'

/** How a body worded an issue, and from when to when it holds; without an owner it is the joint wording. Swedish: beslutad formulering. */
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
  /** Its place in its owner's decision, from 1 on. */
  readonly place: number
}

/** Whether the wording holds that day; both its first and its last day count. */
const isInForce = (version: Pick<IssueVersion, 'validFrom' | 'validTo'>, day: IsoDate): boolean =>
  (version.validFrom === null || version.validFrom <= day) && (version.validTo === null || day <= version.validTo)

/**
 * One version an owner and issue: where an earlier decision was never given a last day, the later one holds. The order of the
 * versions is kept.
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

/** The wording a partner's report prints: its own where it has decided one, else the joint one. */
export const wordingFor = (inForce: readonly IssueVersion[], partner: PartnerId | null): IssueVersion | undefined =>
  inForce.find(version => version.ownerPartnerId === partner) ??
  inForce.find(version => version.ownerPartnerId === null)
