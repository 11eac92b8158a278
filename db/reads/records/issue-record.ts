import type { IsoDate } from '../../../src-shared/days/iso-date'
import { dayAfter } from '../../../src-shared/days/working-days'
import type { IssueId } from '../../../src-shared/records/ids'
import type { IssueFacts } from '../../../src-shared/records/issue-facts'
import { versionsInForce } from '../../../src-shared/records/issue-version'
import type { Reader } from '../../schema'
import { coverage } from '../figures/coverage'
import { requireRow } from '../names/known-rows'
import { openCommitments } from './commitments'
import { versions } from './issues-in-force'
import { positionsOnIssue } from './positions'
import { processesOfIssue } from './processes'

/**
 * Returns an issue with its wordings, processes, positions and open commitments, and whom it has been carried to in the year that ends that
 * day. Throws if it is unknown.
 */
export async function issueFacts(db: Reader, id: IssueId, today: IsoDate): Promise<IssueFacts> {
  await requireRow(db, 'issue', id)
  const issue = await db
    .selectFrom('issue')
    .select(['id', 'priority_area_id as areaId', 'name', 'name_en as nameEn', 'short_name as shortName'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const all = await versions(db, id)
  const period = { from: dayAfter(today, -364), to: today }
  const cells = await coverage(db, { period, partnerId: null, by: 'kind', isEmptyIncluded: true })
  return {
    ...issue,
    versions: all,
    inForce: versionsInForce(all, today).map(version => version.id),
    processes: await processesOfIssue(db, id),
    positions: await positionsOnIssue(db, id, today),
    commitments: await openCommitments(db, today, { issueId: id }),
    coverage: cells.filter(cell => cell.issueId === id),
    coveragePeriod: period,
  }
}
