import { sql } from 'kysely'
import type { Named, ProcessRow } from '../../../../src-shared/lists/list-rows'
import type { IssueId, OrganisationId } from '../../../../src-shared/records/ids'
import type { Reader } from '../../../schema'
import type { ListSql } from '../columns/column-sql'
import { cell, chosenRows, fromJson, namedSql, ownCells } from './chosen-rows'

type Line = Omit<ProcessRow, 'owner' | 'issueIds'> & {
  readonly owner: string | null
  readonly issueIds: string
}

/** Reads the processes with these row numbers. */
export async function processRows(db: Reader, list: ListSql, rids: readonly number[]): Promise<ProcessRow[]> {
  const lines = await chosenRows<Line>(db, 'processes', list, rids, {
    id: sql`d.id`,
    ...ownCells('processes', list),
    owner: namedSql('organisation', cell(list, 'owner')),
    stage: cell(list, 'stage'),
    stageName: cell(list, 'stageName'),
    nextWatchOn: cell(list, 'nextWatchOn'),
    nextWatch: cell(list, 'nextWatch'),
    referralOn: cell(list, 'referralOn'),
    isOpen: cell(list, 'isOpen'),
    issueIds: sql`(select json_group_array(issue_id) from (select l.issue_id from process_issue l
      where l.process_id = d.id and l.deleted_at is null order by l.rid))`,
  })
  return lines.map(line => ({
    ...line,
    owner: fromJson<Named<OrganisationId>>(line.owner),
    issueIds: JSON.parse(line.issueIds) as IssueId[],
  }))
}
