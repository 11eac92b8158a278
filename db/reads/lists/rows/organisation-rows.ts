import { sql } from 'kysely'
import type { Named, OrganisationRow } from '../../../../src-shared/lists/list-rows'
import type { OrganisationId } from '../../../../src-shared/records/ids'
import type { Reader } from '../../../schema'
import type { ListSql } from '../columns/column-sql'
import { cell, chosenRows, fromJson, namedSql, ownCells } from './chosen-rows'

type Line = Omit<OrganisationRow, 'parent'> & { readonly parent: string | null }

/** Reads the organisations with these row numbers. */
export async function organisationRows(db: Reader, list: ListSql, rids: readonly number[]): Promise<OrganisationRow[]> {
  const lines = await chosenRows<Line>(db, 'organisations', list, rids, {
    id: sql`o.id`,
    ...ownCells('organisations', list),
    parent: namedSql('organisation', cell(list, 'parent')),
    lastInteractionOn: cell(list, 'lastInteractionOn'),
    interactionsThisYear: cell(list, 'interactionsThisYear'),
    people: cell(list, 'people'),
    isCeased: cell(list, 'isCeased'),
  })
  return lines.map(line => ({
    ...line,
    parent: fromJson<Named<OrganisationId>>(line.parent),
  }))
}
