import { sql } from 'kysely'
import type { CommitmentRow, Named } from '../../../../src-shared/lists/list-rows'
import type { IssueId, OrganisationId, PersonId, StaffMemberId } from '../../../../src-shared/records/ids'
import type { Reader } from '../../../schema'
import type { ListSql } from '../columns/column-sql'
import { cell, chosenRows, fromJson, namedSql, ownCells } from './chosen-rows'

type AsJson = 'owner' | 'counterpart' | 'counterpartOrganisation'
type Line = Omit<CommitmentRow, AsJson | 'issueIds'> & { readonly [Field in AsJson]: string | null } & {
  readonly issueIds: string
}

/** Reads the commitments with these row numbers. */
export async function commitmentRows(db: Reader, list: ListSql, rids: readonly number[]): Promise<CommitmentRow[]> {
  const lines = await chosenRows<Line>(db, 'commitments', list, rids, {
    id: sql`k.id`,
    ...ownCells('commitments', list),
    doneOn: cell(list, 'doneOn'),
    interactionId: sql`k.interaction_id`,
    interactionOn: cell(list, 'interactionOn'),
    owner: namedSql('staff_member', cell(list, 'owner')),
    counterpart: namedSql('person', cell(list, 'counterpart')),
    counterpartOrganisation: namedSql('organisation', cell(list, 'counterpartOrganisation')),
    isOverdue: cell(list, 'isOverdue'),
    issueIds: sql`(select json_group_array(issue_id) from (select l.issue_id from commitment_issue l
      where l.commitment_id = k.id and l.deleted_at is null order by l.rid))`,
  })
  return lines.map(line => ({
    ...line,
    owner: fromJson<Named<StaffMemberId>>(line.owner),
    counterpart: fromJson<Named<PersonId>>(line.counterpart),
    counterpartOrganisation: fromJson<Named<OrganisationId>>(line.counterpartOrganisation),
    issueIds: JSON.parse(line.issueIds) as IssueId[],
  }))
}
