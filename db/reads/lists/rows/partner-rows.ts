import { sql } from 'kysely'
import type { PartnerRow } from '../../../../src-shared/lists/list-rows'
import type { Reader } from '../../../schema'
import type { ListSql } from '../columns/column-sql'
import { cell, chosenRows, ownCells } from './chosen-rows'

/** Reads the partners with these row numbers. */
export const partnerRows = (db: Reader, list: ListSql, rids: readonly number[]): Promise<PartnerRow[]> =>
  chosenRows<PartnerRow>(db, 'partners', list, rids, {
    id: sql`a.id`,
    ...ownCells('partners', list),
    project: cell(list, 'project'),
    memberFrom: cell(list, 'memberFrom'),
    memberTo: cell(list, 'memberTo'),
    membership: cell(list, 'membership'),
    fundingKind: cell(list, 'fundingKind'),
    interactionsThisQuarter: cell(list, 'interactionsThisQuarter'),
    lastInteractionOn: cell(list, 'lastInteractionOn'),
  })
