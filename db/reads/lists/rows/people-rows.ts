import { sql } from 'kysely'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import type { PersonRow } from '../../../../src-shared/lists/list-rows'
import { roleOn } from '../../../../src-shared/records/role-assignment'
import type { Reader } from '../../../schema'
import { rolesByPerson } from '../../records/roles'
import type { ListSql } from '../columns/column-sql'
import { cell, chosenRows, ownCells } from './chosen-rows'

type Line = Omit<PersonRow, 'organisation'>

/** Reads the people with these row numbers, each with the role to print today. */
export async function peopleRows(
  db: Reader,
  list: ListSql,
  rids: readonly number[],
  today: IsoDate,
): Promise<PersonRow[]> {
  const lines = await chosenRows<Line>(db, 'people', list, rids, {
    id: sql`p.id`,
    ...ownCells('people', list),
    sortName: sql`p.sort_name`,
    role: cell(list, 'role'),
    constituency: cell(list, 'constituency'),
    lastInteractionOn: cell(list, 'lastInteractionOn'),
    interactionsThisYear: cell(list, 'interactionsThisYear'),
    nextCommitmentOn: cell(list, 'nextCommitmentOn'),
    cadenceDays: cell(list, 'cadenceDays'),
    roleEndsOn: cell(list, 'roleEndsOn'),
    hasRole: cell(list, 'hasRole'),
  })
  const roles = await rolesByPerson(
    db,
    lines.map(line => line.id),
  )
  return lines.map(line => {
    const role = roleOn(roles.get(line.id) ?? [], today)
    const organisation = role?.organisationId ? { id: role.organisationId, name: role.organisation } : null
    return { ...line, organisation }
  })
}
