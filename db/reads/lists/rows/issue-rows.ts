import { sql } from 'kysely'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import type { IssueRow, Named } from '../../../../src-shared/lists/list-rows'
import type { PartnerId, PriorityAreaId } from '../../../../src-shared/records/ids'
import type { Reader } from '../../../schema'
import { issuesInForce } from '../../records/issues-in-force'
import type { ListSql } from '../columns/column-sql'
import { cell, chosenRows, fromJson, namedSql, ownCells } from './chosen-rows'

type Line = Omit<IssueRow, 'area' | 'owners'> & { readonly area: string | null }

/** Reads the issues with these row numbers, each with the partners whose own wordings are in force. */
export async function issueRows(
  db: Reader,
  list: ListSql,
  rids: readonly number[],
  today: IsoDate,
): Promise<IssueRow[]> {
  const lines = await chosenRows<Line>(db, 'issues', list, rids, {
    id: sql`q.id`,
    ...ownCells('issues', list),
    nameEn: sql`q.name_en`,
    area: namedSql('priority_area', cell(list, 'area')),
    versionsInForce: cell(list, 'versionsInForce'),
    lastInteractionOn: cell(list, 'lastInteractionOn'),
    interactions: cell(list, 'interactions'),
    interactionsThisYear: cell(list, 'interactionsThisYear'),
    openCommitments: cell(list, 'openCommitments'),
  })
  const versions = await issuesInForce(db, today)
  const partners = await db.selectFrom('partner').select(['id', 'name']).execute()
  const names = new Map(partners.map(({ id, name }) => [id, name]))
  return lines.map(line => ({
    ...line,
    area: fromJson<Named<PriorityAreaId>>(line.area),
    owners: versions.flatMap(({ issueId, ownerPartnerId }): Named<PartnerId>[] =>
      issueId === line.id && ownerPartnerId !== null
        ? [{ id: ownerPartnerId, name: names.get(ownerPartnerId) ?? ownerPartnerId }]
        : [],
    ),
  }))
}
