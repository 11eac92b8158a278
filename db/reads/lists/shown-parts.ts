import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ChoiceKind, ListCode } from '../../../src-shared/lists/list-columns'
import { heldOn, type ListSql } from './columns/column-sql'
import { cell } from './rows/chosen-rows'

type Sql = RawBuilder<unknown>
type Test = (text: Sql) => Sql

/** Where a row of a list shows text. `texts` are tests of each place; `codes` are the cells whose codes are shown as words. */
type ShownParts = {
  readonly texts: readonly Sql[]
  readonly codes: readonly (readonly [cell: Sql, kind: Exclude<ChoiceKind, 'stages'>])[]
}

const named = (table: string, id: Sql, test: Test): Sql =>
  sql`exists (select 1 from ${sql.table(table)} named where named.id = ${id} and ${test(sql`named.name`)})`

/** Tests an organisation by its name or its abbreviation. */
const organisation = (id: Sql, test: Test): Sql =>
  sql`exists (select 1 from organisation u where u.id = ${id} and (${test(sql`u.name`)} or ${test(sql`u.abbreviation`)}))`

/** Tests what a column links to, by its name or its short name. */
const linked = (list: ListSql, field: string, table: 'issue' | 'partner', test: Test): Sql =>
  list.columns[field]?.links?.any(sql`(select json_group_array(named.id) from ${sql.table(table)} named
    where ${test(sql`named.name`)} or ${test(sql`named.short_name`)})`) ?? sql`false`

/**
 * What the rows of each list show, whichever columns are chosen. For the log see `interactionsAsked`. Each cell is read with the column's
 * own expression, so a row is found by what it shows, and in a file by what the file tells. For people, every role held that day counts.
 */
export const shownParts: Readonly<
  Record<Exclude<ListCode, 'interactions'>, (list: ListSql, test: Test, today: IsoDate) => ShownParts>
> = {
  people: (list, test, today) => ({
    texts: [
      test(cell(list, 'name')),
      sql`exists (select 1 from role_assignment r indexed by role_assignment_by_person
        left join organisation u on u.id = r.organisation_id where r.person_id = p.id and ${heldOn(today)}
          and (${test(sql`r.title`)} or ${test(sql`u.name`)} or ${test(sql`u.abbreviation`)}))`,
      sql`exists (select 1 from contact_way w indexed by contact_way_by_person
        where w.person_id = p.id and w.deleted_at is null and ${test(sql`w.address`)})`,
    ],
    codes: [
      [cell(list, 'category'), 'categories'],
      [cell(list, 'constituency'), 'constituencies'],
    ],
  }),
  organisations: (list, test) => ({
    texts: [
      test(cell(list, 'name')),
      test(cell(list, 'abbreviation')),
      sql`exists (select 1 from organisation_alias n indexed by organisation_alias_by_organisation
        where n.organisation_id = o.id and n.deleted_at is null and ${test(sql`n.name`)})`,
      named('organisation', cell(list, 'parent'), test),
    ],
    codes: [
      [cell(list, 'kind'), 'organisationKinds'],
      [cell(list, 'county'), 'counties'],
    ],
  }),
  issues: (list, test) => ({
    texts: [
      test(cell(list, 'name')),
      test(sql`q.short_name`),
      sql`exists (select 1 from issue_alias n indexed by issue_alias_by_issue
        where n.issue_id = q.id and n.deleted_at is null and ${test(sql`n.name`)})`,
      named('priority_area', cell(list, 'area'), test),
      linked(list, 'owners', 'partner', test),
    ],
    codes: [],
  }),
  commitments: (list, test) => ({
    texts: [
      test(cell(list, 'promise')),
      named('staff_member', cell(list, 'owner'), test),
      named('person', cell(list, 'counterpart'), test),
      organisation(cell(list, 'counterpartOrganisation'), test),
      linked(list, 'issues', 'issue', test),
    ],
    codes: [
      [cell(list, 'madeBy'), 'madeBy'],
      [cell(list, 'status'), 'commitmentStatuses'],
    ],
  }),
  processes: (list, test) => ({
    texts: [
      test(cell(list, 'name')),
      organisation(cell(list, 'owner'), test),
      test(cell(list, 'stageName')),
      linked(list, 'issues', 'issue', test),
    ],
    codes: [[cell(list, 'level'), 'levels']],
  }),
  partners: (list, test) => ({
    texts: [test(cell(list, 'name')), test(cell(list, 'shortName')), test(cell(list, 'project'))],
    codes: [
      [cell(list, 'kind'), 'organisationKinds'],
      [cell(list, 'membership'), 'memberships'],
    ],
  }),
}
