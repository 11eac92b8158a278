import { sql } from 'kysely'
import type { Named, ProcessRow } from '../../../../src-shared/lists/list-rows'
import type { IssueId, OrganisationId } from '../../../../src-shared/records/ids'
import type { Reader } from '../../../schema'
import type { ListSql } from '../columns/column-sql'
import { cell, chosenRows, fromJson, namedSql } from './chosen-rows'

type Line = Omit<ProcessRow, 'owner' | 'isOpen' | 'issueIds'> & {
  readonly owner: string | null
  readonly isOpen: number
  readonly issueIds: string
}

/** Reads the processes with these row numbers. */
export async function processRows(db: Reader, list: ListSql, rids: readonly number[]): Promise<ProcessRow[]> {
  const lines = await chosenRows<Line>(db, list, rids, {
    id: sql`d.id`,
    name: cell(list, 'name'),
    level: cell(list, 'level'),
    owner: namedSql('organisation', cell(list, 'owner')),
    stage: cell(list, 'stage'),
    stageName: cell(list, 'stageName'),
    nextWatchOn: cell(list, 'nextWatchOn'),
    nextWatch: cell(list, 'nextWatch'),
    referralOn: cell(list, 'referralOn'),
    closedOn: cell(list, 'closedOn'),
    isOpen: cell(list, 'isOpen'),
    issueIds: sql`(select json_group_array(issue_id) from (select l.issue_id from process_issue l
      where l.process_id = d.id and l.deleted_at is null order by l.rid))`,
  })
  return lines.map(line => ({
    ...line,
    owner: fromJson<Named<OrganisationId>>(line.owner),
    isOpen: line.isOpen === 1,
    issueIds: JSON.parse(line.issueIds) as IssueId[],
  }))
}
