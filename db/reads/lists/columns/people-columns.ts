import { sql } from 'kysely'
import { andHangsOnToldTo, andToldTo, isMetOnlyMasked } from '../../figures/may-be-told'
import { always, heldOn, idsIn, type ListSql, type Seen, value } from './column-sql'
import { cadenceDays, interactionsThisYear, lastInteractionOn } from './met-columns'
import { ownColumnSql } from './own-columns'

/** The people as a list, with the roles they hold today. */
export function peopleList(seen: Seen): ListSql {
  const { today, audience } = seen
  const roles = sql`role_assignment r indexed by role_assignment_by_person`
  const ofPerson = sql`r.person_id = p.id and ${heldOn(today)}`
  const units = sql`cross join organisation o on o.id = r.organisation_id
    cross join organisation_above a on a.organisation_rid = o.rid cross join organisation w on w.rid = a.above_rid`
  const issues = sql`interaction_participant l indexed by interaction_participant_by_person
    cross join interaction_issue q indexed by interaction_issue_by_interaction on q.interaction_id = l.interaction_id
    cross join interaction i on i.id = l.interaction_id
    where l.deleted_at is null and q.deleted_at is null and i.deleted_at is null ${andToldTo(audience, 'i')}`
  return {
    table: 'person',
    alias: 'p',
    from: sql`person p`,
    living: sql`p.deleted_at is null`,
    leftOut: isMetOnlyMasked('p'),
    columns: {
      ...ownColumnSql('people', 'p'),
      name: {
        ...always(sql`p.name`),
        names: { kind: 'person', rid: sql`p.rid` },
        order: sql`k.key`,
        walk: {
          from: sql`person_key k join person p on p.rid = k.rid`,
          rid: sql`k.rid`,
          alone: sql`person_key k`,
          length: sql`(select count(*) from person_key)`,
        },
      },
      // The order of `roleOn`, in SQL: the primary role, otherwise the one taken up last.
      role: value(sql`(select r.title || iif(o.name is null, '', iif(r.title = '', '', ', ') || o.name) from ${roles}
        left join organisation o on o.id = r.organisation_id where ${ofPerson}
        order by r.is_primary desc, coalesce(r.from_on, '') desc, r.rid limit 1)`),
      organisation: {
        links: {
          any: ids => sql`exists (select 1 from ${roles} ${units} where ${ofPerson} and w.id in ${idsIn(ids)})`,
          some: sql`exists (select 1 from ${roles} where ${ofPerson} and r.organisation_id is not null)`,
        },
      },
      constituency: value(sql`(select r.constituency from ${roles} where ${ofPerson} and r.constituency is not null
        order by r.is_primary desc, coalesce(r.from_on, '') desc, r.rid limit 1)`),
      lastInteractionOn: value(lastInteractionOn('person', sql`p.rid`, seen)),
      interactionsThisYear: always(interactionsThisYear('person', sql`p.rid`, seen)),
      nextCommitmentOn: value(sql`(select min(k.due_on) from commitment k indexed by commitment_by_counterpart
        where k.counterpart_person_id = p.id and k.status = 'open' and k.deleted_at is null
        ${andHangsOnToldTo(audience, sql`k.interaction_id`)})`),
      cadenceDays: value(cadenceDays('person', sql`p.rid`, seen)),
      roleEndsOn: value(sql`(select min(r.to_on) from ${roles} where ${ofPerson})`),
      hasRole: always(sql`exists (select 1 from ${roles} where ${ofPerson})`),
      issues: {
        links: {
          any: ids => sql`exists (select 1 from ${issues} and l.person_id = p.id and q.issue_id in ${idsIn(ids)})`,
          some: sql`exists (select 1 from ${issues} and l.person_id = p.id)`,
        },
      },
    },
    order: [],
    usual: { field: 'name', isDescending: false },
  }
}
