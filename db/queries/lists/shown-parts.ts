import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/domain/iso-date'
import type { ChoiceKind, ListCode } from '../../../src-shared/domain/list-columns'
import { heldOn } from './column-sql'

type Sql = RawBuilder<unknown>
type Test = (text: Sql) => Sql

/** Where a row of a list shows text, each place as a test of it, and the cells whose codes are shown as words. */
type ShownParts = {
  readonly texts: readonly Sql[]
  readonly codes: readonly (readonly [cell: Sql, kind: Exclude<ChoiceKind, 'stages'>])[]
}

const named = (table: string, id: Sql, test: Test): Sql =>
  sql`exists (select 1 from ${sql.table(table)} named where named.id = ${id} and ${test(sql`named.name`)})`

/** An organisation by its name or its short one. */
const organisation = (id: Sql, test: Test): Sql =>
  sql`exists (select 1 from organisation u where u.id = ${id} and (${test(sql`u.name`)} or ${test(sql`u.abbreviation`)}))`

/** Issues linked through a table named after what they are linked to, by their names. */
const issues = (of: 'commitment' | 'process', id: Sql, test: Test): Sql =>
  sql`exists (select 1 from ${sql.table(`${of}_issue`)} l indexed by ${sql.ref(`${of}_issue_by_${of}`)}
    cross join issue q on q.id = l.issue_id where ${sql.ref(`l.${of}_id`)} = ${id} and l.deleted_at is null
    and (${test(sql`q.short_name`)} or ${test(sql`q.name`)}))`

const membership = (what: string, today: IsoDate): Sql => sql`(select ${sql.raw(what)}
  from membership m indexed by membership_by_partner join project j on j.id = m.project_id
  where m.partner_id = a.id and m.deleted_at is null
  order by (m.starts_on <= ${today} and m.ends_on >= ${today}) desc, m.starts_on desc limit 1)`

/** What the rows of each list show, in whatever columns are chosen; of the log see `interactionsShowing`. */
export const shownParts: Readonly<
  Record<Exclude<ListCode, 'interactions'>, (today: IsoDate, test: Test) => ShownParts>
> = {
  people: (today, test) => {
    const held = sql`role_assignment r indexed by role_assignment_by_person
      left join organisation u on u.id = r.organisation_id where r.person_id = p.id and ${heldOn(today)}`
    return {
      texts: [
        test(sql`p.name`),
        sql`exists (select 1 from ${held}
          and (${test(sql`r.title`)} or ${test(sql`u.name`)} or ${test(sql`u.abbreviation`)}))`,
        sql`exists (select 1 from contact_way w indexed by contact_way_by_person
          where w.person_id = p.id and w.deleted_at is null and ${test(sql`w.address`)})`,
      ],
      codes: [
        [sql`p.category`, 'categories'],
        [sql`(select r.constituency from ${held} and r.constituency is not null limit 1)`, 'constituencies'],
      ],
    }
  },
  organisations: (_, test) => ({
    texts: [
      test(sql`o.name`),
      test(sql`o.abbreviation`),
      sql`exists (select 1 from organisation_alias n indexed by organisation_alias_by_organisation
        where n.organisation_id = o.id and n.deleted_at is null and ${test(sql`n.name`)})`,
      named('organisation', sql`o.parent_id`, test),
    ],
    codes: [
      [sql`o.kind`, 'organisationKinds'],
      [sql`o.county_code`, 'counties'],
    ],
  }),
  issues: (_, test) => ({
    texts: [
      test(sql`q.name`),
      test(sql`q.short_name`),
      sql`exists (select 1 from issue_alias n indexed by issue_alias_by_issue
        where n.issue_id = q.id and n.deleted_at is null and ${test(sql`n.name`)})`,
      named('priority_area', sql`q.priority_area_id`, test),
      sql`exists (select 1 from issue_version v indexed by issue_version_by_issue
        cross join partner b on b.id = v.owner_partner_id where v.issue_id = q.id and v.deleted_at is null
        and (${test(sql`b.name`)} or ${test(sql`b.short_name`)}))`,
    ],
    codes: [],
  }),
  commitments: (_, test) => ({
    texts: [
      test(sql`k.promise`),
      named('staff_member', sql`k.owner_staff_id`, test),
      named('person', sql`k.counterpart_person_id`, test),
      organisation(sql`k.counterpart_organisation_id`, test),
      issues('commitment', sql`k.id`, test),
    ],
    codes: [
      [sql`k.made_by`, 'madeBy'],
      [sql`k.status`, 'commitmentStatuses'],
    ],
  }),
  processes: (today, test) => ({
    texts: [
      test(sql`d.name`),
      organisation(sql`d.owner_organisation_id`, test),
      test(sql`(select s.name from process_stage s indexed by process_stage_by_process
        where s.process_id = d.id and s.deleted_at is null and s.happened_on <= ${today}
        order by s.sort_order desc limit 1)`),
      issues('process', sql`d.id`, test),
    ],
    codes: [[sql`d.level`, 'levels']],
  }),
  partners: (today, test) => ({
    texts: [test(sql`a.name`), test(sql`a.short_name`), test(membership('j.short_name', today))],
    codes: [
      [sql`a.kind`, 'organisationKinds'],
      [membership('m.status', today), 'memberships'],
    ],
  }),
}
