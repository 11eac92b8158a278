import { type RawBuilder, sql } from 'kysely'

/**
 * What an operator requires of an interaction. `holds` tests an interaction `i`. `members` selects the ids an index finds, which must still
 * be tested with `holds`.
 */
export type Condition = { readonly holds: RawBuilder<unknown>; readonly members: RawBuilder<unknown> }

const list = (ids: readonly string[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`

/** True of an interaction linked to one of the ids. */
export function linked(table: string, column: string, ids: readonly string[]): Condition {
  const by = (what: string) => sql`${sql.table(table)} l indexed by ${sql.ref(`${table}_by_${what}`)}`
  const isOne = sql`${sql.ref(`l.${column}`)} in ${list(ids)} and l.deleted_at is null`
  return {
    holds: sql`exists (select 1 from ${by('interaction')} where l.interaction_id = i.id and ${isOne})`,
    members: sql`select l.interaction_id from ${by(column.replace(/_id$/, ''))} where ${isOne}`,
  }
}

/** True where one of the two conditions is. */
export const either = (one: Condition, other: Condition): Condition => ({
  holds: sql`(${one.holds} or ${other.holds})`,
  members: sql`${one.members} union all ${other.members}`,
})

/** True of an interaction with one of the organisations: met as such, or through a person who held a role there that day. */
export function withOrganisations(ids: readonly string[]): Condition {
  const isRole = sql`r.organisation_id in ${list(ids)} and r.deleted_at is null`
  return either(linked('interaction_organisation', 'organisation_id', ids), {
    holds: sql`exists (select 1 from interaction_participant l indexed by interaction_participant_by_interaction
      cross join role_assignment r indexed by role_assignment_by_person on r.person_id = l.person_id
      where l.interaction_id = i.id and l.deleted_at is null and ${isRole}
        and (r.from_on is null or r.from_on <= i.starts_on) and (r.to_on is null or r.to_on >= i.starts_on))`,
    members: sql`select l.interaction_id from role_assignment r indexed by role_assignment_by_organisation
      cross join interaction_participant l indexed by interaction_participant_by_person on l.person_id = r.person_id
      where ${isRole} and l.deleted_at is null`,
  })
}
