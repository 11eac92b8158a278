import { checkedDay } from '../../../src-shared/days/checked-day'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { IssueId, PartnerId } from '../../../src-shared/records/ids'
import { type IssueVersion, versionsInForce, wordingFor } from '../../../src-shared/records/issue-version'
import type { Reader } from '../../schema'
import { placeInOrder } from '../../sort-order'
import { requireRow } from '../names/known-rows'

/**
 * Returns every wording decided for one issue (for all if none is named), in the order of the decision. Past and coming wordings are
 * included.
 */
export async function versions(db: Reader, issue?: IssueId): Promise<IssueVersion[]> {
  const all = db
    .selectFrom('issue_version')
    .select([
      'id',
      'issue_id as issueId',
      'owner_partner_id as ownerPartnerId',
      'deciding_body as decidingBody',
      'decided_on as decidedOn',
      'decided_precision as decidedPrecision',
      'case_number as caseNumber',
      'theme',
      'wording',
      'valid_from as validFrom',
      'valid_to as validTo',
      placeInOrder.as('place'),
    ])
    .where('deleted_at', 'is', null)
    .orderBy('sort_order')
  return issue === undefined ? all.execute() : all.where('issue_id', '=', issue).execute()
}

/** Returns the wordings in force that day, those of each partner and the joint ones. Throws if the day does not exist. */
export const issuesInForce = async (db: Reader, on: IsoDate): Promise<IssueVersion[]> =>
  versionsInForce(await versions(db), checkedDay(on))

/**
 * Returns the wordings in force that day that make up one partner's priority list, or the joint list, in decided order. Throws if the
 * partner is unknown.
 */
export async function priorityList(db: Reader, partner: PartnerId | null, on: IsoDate): Promise<IssueVersion[]> {
  if (partner !== null) await requireRow(db, 'partner', partner)
  return (await issuesInForce(db, on)).filter(version => version.ownerPartnerId === partner)
}

/**
 * Returns how an issue is worded for a partner that day: its own decision, otherwise the joint wording. Null if there is no decision.
 * Throws if the day does not exist or the issue or partner is unknown.
 */
export async function issueWording(
  db: Reader,
  issue: IssueId,
  partner: PartnerId | null,
  on: IsoDate,
): Promise<IssueVersion | null> {
  checkedDay(on)
  await requireRow(db, 'issue', issue)
  if (partner !== null) await requireRow(db, 'partner', partner)
  return wordingFor(versionsInForce(await versions(db, issue), on), partner) ?? null
}
