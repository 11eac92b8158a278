import { sql } from 'kysely'
import { isMadeForMasked, isMetOnlyMasked, organisationToldTo } from '../../figures/may-be-told'
import { swedishKey } from '../../names/swedish-key'
import { always, heldOn, idsIn, type ListSql, type Seen, value } from './column-sql'
import { interactionsThisYear, lastInteractionOn } from './met-columns'
import { ownColumnSql } from './own-columns'

/** The organisations as a list. Interactions with the organisations under one count as its own. */
export function organisationList(seen: Seen): ListSql {
  const parent = organisationToldTo(seen.audience, sql`o.parent_id`, seen.shipped)
  return {
    table: 'organisation',
    alias: 'o',
    from: sql`organisation o`,
    living: sql`o.deleted_at is null`,
    leftOut: isMadeForMasked('o', seen.shipped),
    columns: {
      ...ownColumnSql('organisations', 'o'),
      parent: {
        value: parent,
        order: swedishKey(sql`(select above.name from organisation above where above.id = ${parent})`),
        links: {
          any: ids => sql`o.rid in (select a.organisation_rid from organisation_above a
          cross join organisation w on w.rid = a.above_rid where w.id in ${idsIn(ids)} and a.organisation_rid <> w.rid
            ${seen.audience === 'office' ? sql`` : sql`and not ${isMadeForMasked('w', seen.shipped)}`})`,
          some: sql`${parent} is not null`,
        },
      },
      lastInteractionOn: value(lastInteractionOn('organisation', sql`o.rid`, seen)),
      interactionsThisYear: always(interactionsThisYear('organisation', sql`o.rid`, seen)),
      people:
        always(sql`(select count(distinct r.person_id) from role_assignment r indexed by role_assignment_by_organisation
      cross join person p on p.id = r.person_id
      where r.organisation_id = o.id and p.deleted_at is null and ${heldOn(seen.today)}
        ${seen.audience === 'office' ? sql`` : sql`and not ${isMetOnlyMasked('p')}`})`),
      isCeased: always(sql`(o.valid_to is not null and o.valid_to < ${seen.today})`),
    },
    order: [{ by: swedishKey(sql`o.name`), isDescending: false, isNeverNull: true }],
  }
}
