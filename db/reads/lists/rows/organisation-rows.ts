import { sql } from 'kysely'
import type { Named, OrganisationRow } from '../../../../src-shared/lists/list-rows'
import type { OrganisationId } from '../../../../src-shared/records/ids'
import type { Reader } from '../../../schema'
import type { ListSql } from '../columns/column-sql'
import { cell, chosenRows, fromJson, namedSql } from './chosen-rows'

type Line = Omit<OrganisationRow, 'parent' | 'isCeased'> & {
  readonly parent: string | null
  readonly isCeased: number
}

/** Reads the organisations with these row numbers. */
export async function organisationRows(db: Reader, list: ListSql, rids: readonly number[]): Promise<OrganisationRow[]> {
  const lines = await chosenRows<Line>(db, list, rids, {
    id: sql`o.id`,
    name: cell(list, 'name'),
    abbreviation: cell(list, 'abbreviation'),
    kind: cell(list, 'kind'),
    parent: namedSql('organisation', cell(list, 'parent')),
    county: cell(list, 'county'),
    lastInteractionOn: cell(list, 'lastInteractionOn'),
    interactionsThisYear: cell(list, 'interactionsThisYear'),
    people: cell(list, 'people'),
    validTo: cell(list, 'validTo'),
    isCeased: cell(list, 'isCeased'),
  })
  return lines.map(line => ({
    ...line,
    parent: fromJson<Named<OrganisationId>>(line.parent),
    isCeased: line.isCeased === 1,
  }))
}
