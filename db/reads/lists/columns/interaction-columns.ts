import { type RawBuilder, sql } from 'kysely'
import { confidentialities } from '../../../../src-shared/log/interaction'
import { isTold } from '../../figures/may-be-told'
import { printedRole } from '../../records/printed-role'
import { type TimelineKind, timelineKinds } from '../../timelines/timeline-entries'
import { always, type ColumnSql, idsIn, inOrder, type LinksSql, type ListSql, value } from './column-sql'
import { outcomeOfAsks } from './outcome-sql'
import { ownColumnSql } from './own-columns'

/** Links found through the timelines. An organisation includes all the organisations under it. */
function onTimeline(kind: TimelineKind): LinksSql {
  const number = sql.lit(timelineKinds[kind])
  return {
    any: ids => sql`i.rid in (select t.rid from ${sql.table(kind)} s cross join timeline t
      on t.subject_kind = ${number} and t.subject_rid = s.rid where s.id in ${idsIn(ids)})`,
    some: sql`i.rid in (select rid from timeline where subject_kind = ${number})`,
  }
}

function linked(name: string, column: string): LinksSql {
  const [table, byOther, byInteraction] = [
    sql.table(`interaction_${name}`),
    sql.ref(`interaction_${name}_by_${column.replace('_id', '')}`),
    sql.ref(`interaction_${name}_by_interaction`),
  ]
  const other: RawBuilder<unknown> = sql.ref(`l.${column}`)
  return {
    any: ids => sql`i.id in (select l.interaction_id from ${table} l indexed by ${byOther}
      where ${other} in ${idsIn(ids)} and l.deleted_at is null)`,
    some: sql`exists (select 1 from ${table} l indexed by ${byInteraction}
      where l.interaction_id = i.id and l.deleted_at is null)`,
  }
}

/**
 * Joins a row of the log once for each of its links, in the decided order of the linked rows. A row without links appears once, without a
 * group.
 */
const eachLink = (name: 'issue' | 'partner'): NonNullable<ColumnSql['group']> => ({
  join: sql`left join ${sql.table(`interaction_${name}`)} g indexed by ${sql.ref(`interaction_${name}_by_interaction`)}
    on g.interaction_id = i.id and g.deleted_at is null`,
  key: sql.ref(`g.${name}_id`),
  order: sql`(select s.sort_order from ${sql.table(name)} s where s.id = ${sql.ref(`g.${name}_id`)})`,
})
/** The files that an interaction was made or changed from. One that only said the same is not among them. */
const readFrom: LinksSql = {
  any: ids => sql`i.id in (select l.subject_id from import_row l indexed by import_row_by_batch
    where l.import_batch_id in ${idsIn(ids)} and l.subject_table = 'interaction' and l.verb <> 'same' and l.deleted_at is null)`,
  some: sql`exists (select 1 from import_row l indexed by import_row_by_subject
    where l.subject_id = i.id and l.subject_table = 'interaction' and l.verb <> 'same' and l.deleted_at is null)`,
}

/**
 * Whom an interaction reached, as the coverage map has it: the organisation of each participant's role to print that day, the party of that
 * role, and each organisation met as such.
 */
const reached: LinksSql = {
  any: ids => {
    const through = (role: RawBuilder<unknown>) => sql`select l.interaction_id ${role}
      cross join interaction_participant l indexed by interaction_participant_by_person
        on l.person_id = held.person_id and l.deleted_at is null
      cross join interaction d on d.id = l.interaction_id
      where held.deleted_at is null and held.rid = ${printedRole(sql`l.person_id`, sql`d.starts_on`)}`
    return sql`i.id in (
      ${through(sql`from json_each(${ids}) asked
        cross join role_assignment held indexed by role_assignment_by_organisation on held.organisation_id = asked.value`)}
      union ${through(sql`from json_each(${ids}) asked
        cross join organisation o on o.id = asked.value and o.kind = 'party' and o.deleted_at is null
        cross join role_assignment held on held.party = o.abbreviation`)}
      union select l.interaction_id from interaction_organisation l indexed by interaction_organisation_by_organisation
        where l.organisation_id in ${idsIn(ids)} and l.deleted_at is null)`
  },
  some: onTimeline('organisation').some,
}

/** The log as a list. */
export const interactionList = (): ListSql => ({
  table: 'interaction',
  alias: 'i',
  from: sql`interaction i`,
  living: sql`i.deleted_at is null`,
  masked: sql`not (${isTold('i')})`,
  columns: {
    ...ownColumnSql('interactions', 'i'),
    startsOn: { ...always(sql`i.starts_on`), order: sql`i.starts_at` },
    headline: {
      ...always(sql`i.headline`),
      words: { place: 'headline', isAlone: true },
      order: sql`k.key`,
      walk: {
        from: sql`headline_key k join interaction i on i.rid = k.rid`,
        rid: sql`k.rid`,
        alone: sql`headline_key k`,
        length: sql`(select coalesce(sum(number), 0) from day_count)`,
      },
      withKey: test => sql`i.rid in (select k.rid from headline_key k indexed by interaction_by_headline
        where ${test(sql`k.key`)})`,
    },
    note: { ...always(sql`i.note`), words: { place: 'note', isAlone: true } },
    location: { ...value(sql`i.location`), words: { place: 'beside', isAlone: false } },
    caseNumber: { ...value(sql`i.case_number`), words: { place: 'beside', isAlone: false } },
    participants: { links: onTimeline('person') },
    organisations: { links: onTimeline('organisation') },
    reached: { links: reached },
    imports: { links: readFrom },
    staff: { links: linked('staff', 'staff_member_id') },
    issues: { links: onTimeline('issue'), group: eachLink('issue') },
    partners: { links: onTimeline('partner'), group: eachLink('partner') },
    aims: { links: linked('aim', 'aim_id') },
    mainTask: {
      ...value(sql`i.main_task_id`),
      order: sql`(select s.sort_order from main_task s where s.id = i.main_task_id)`,
    },
    outcome: value(outcomeOfAsks(sql`i.id`)),
    confidentiality: inOrder(sql`i.confidentiality`, confidentialities),
  },
  order: [{ by: sql`i.starts_at`, isDescending: true, isNeverNull: true }],
})
