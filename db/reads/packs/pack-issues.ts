import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { PackIssue } from '../../../src-shared/packs/pack'
import type { PartnerId } from '../../../src-shared/records/ids'
import { wordingFor } from '../../../src-shared/records/issue-version'
import type { ReferenceLists } from '../../../src-shared/records/reference'
import type { Reader } from '../../schema'
import { issuesInForce } from '../records/issues-in-force'

/**
 * Returns the issues as a pack tells them. A partner's own come first, in its order and its wording of that day, and the others follow by
 * name. The joint pack has them all in the joint wording or, where there is none, by name.
 */
export async function packIssues(
  db: Reader,
  partner: PartnerId | null,
  on: IsoDate,
  { issues }: Pick<ReferenceLists, 'issues'>,
): Promise<PackIssue[]> {
  const inForce = await issuesInForce(db, on)
  const own = partner === null ? [] : inForce.filter(version => version.ownerPartnerId === partner)
  const told = issues.map(({ id, areaId, shortName, name, nameEn }): PackIssue => {
    const wording = wordingFor(
      inForce.filter(version => version.issueId === id),
      partner,
    )
    const number = own.findIndex(version => version.issueId === id)
    const ownNumber = number === -1 ? null : number + 1
    // The joint wording may be about one region only, so a partner that has not decided on the issue gets its name.
    const isWorded = partner === null || ownNumber !== null
    return { id, areaId, shortName, nameEn, wording: isWorded ? (wording?.wording ?? name) : shortName, ownNumber }
  })
  const first = told.filter(issue => issue.ownNumber !== null)
  return [
    ...first.sort((a, b) => (a.ownNumber ?? 0) - (b.ownNumber ?? 0)),
    ...told.filter(issue => issue.ownNumber === null),
  ]
}
