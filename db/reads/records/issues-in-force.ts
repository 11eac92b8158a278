import { sql } from 'kysely'
import { checkedDay } from '../../../src-shared/days/checked-day'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { IssueId, PartnerId } from '../../../src-shared/records/ids'
import { type IssueVersion, versionsInForce, wordingFor } from '../../../src-shared/records/issue-version'
import type { Reader } from '../../schema'
import { requireRow } from '../names/known-rows'

/** Every wording decided for some issues (all when none is named), in the order of the decision, past and coming ones too. */
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
      sql<number>`max(1, cast(substr(sort_order, 2, 3) as integer) / 10)`.as('place'),
    ])
    .where('deleted_at', 'is', null)
    .orderBy('sort_order')
  return issue === undefined ? all.execute() : all.where('issue_id', '=', issue).execute()
}

/** Everything that is decided and holds that day: each owner's issues, and the joint ones. */
export const issuesInForce = async (db: Reader, on: IsoDate): Promise<IssueVersion[]> =>
  versionsInForce(await versions(db), checkedDay(on))

/** The priority list of one partner that day, or the joint one, in decided order. */
export async function priorityList(db: Reader, partner: PartnerId | null, on: IsoDate): Promise<IssueVersion[]> {
  if (partner !== null) await requireRow(db, 'partner', partner)
  return (await issuesInForce(db, on)).filter(version => version.ownerPartnerId === partner)
}

/** How an issue is worded for a partner that day: by its own decision, else jointly; null when nobody has decided it. */
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
