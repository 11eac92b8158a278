import { type RawBuilder, sql } from 'kysely'
import { type TimelineKind, timelineKinds } from '../timelines/timeline-entries'

/** Whose timelines have all interactions that a condition is true of, and perhaps more. */
type OnTimelines = readonly { readonly kind: TimelineKind; readonly ids: readonly string[] }[]

/**
 * What an operator requires of an interaction. `holds` tests an interaction `i`. `members` selects the ids an index finds, which must still
 * be tested with `holds`. The timelines give their row numbers, which must be tested too.
 */
export type Condition = {
  readonly holds: RawBuilder<unknown>
  readonly members: RawBuilder<unknown>
  readonly timelines: OnTimelines
}

const list = (ids: readonly string[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`

/** SQL for the row numbers on some timelines. `bounds` narrows a timeline `t`. */
export const ridsOn = (timelines: OnTimelines, bounds: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql.join(
    timelines.map(
      ({ kind, ids }) => sql`select t.rid from ${sql.table(kind)} s
        cross join timeline t on t.subject_kind = ${sql.lit(timelineKinds[kind])} and t.subject_rid = s.rid ${bounds}
        where s.id in ${list(ids)}`,
    ),
    sql` union all `,
  )

/**
 * SQL for the part of a timeline `t` that is one subject's: as a condition, and as what follows "from". Undefined for the timelines of several, which
 * have no common order.
 */
export function walkOf(
  timelines: OnTimelines,
  bounds: RawBuilder<unknown>,
): { readonly part: RawBuilder<unknown>; readonly timeline: RawBuilder<unknown> } | undefined {
  const [only, ...others] = timelines.flatMap(({ kind, ids }) => ids.map(id => ({ kind, id })))
  if (!only || others.length > 0) return undefined
  const part = sql`t.subject_kind = ${sql.lit(timelineKinds[only.kind])}
    and t.subject_rid = (select rid from ${sql.table(only.kind)} where id = ${only.id}) ${bounds}`
  return { part, timeline: sql`timeline t where ${part}` }
}

/** True of an interaction linked to one of the ids, which are of one kind of subject. */
export function linked(kind: Exclude<TimelineKind, 'organisation'>, ids: readonly string[]): Condition {
  const [table, column] =
    kind === 'person' ? ['interaction_participant', 'person_id'] : [`interaction_${kind}`, `${kind}_id`]
  return { ...linkedBy(table, column, ids), timelines: [{ kind, ids }] }
}

function linkedBy(table: string, column: string, ids: readonly string[]): Omit<Condition, 'timelines'> {
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
  timelines: [...one.timelines, ...other.timelines],
})

/** True of an interaction with one of the organisations: met as such, or through a person who held a role there that day. */
export function withOrganisations(ids: readonly string[]): Condition {
  const isRole = sql`r.organisation_id in ${list(ids)} and r.deleted_at is null`
  const met = { ...linkedBy('interaction_organisation', 'organisation_id', ids), timelines: [] }
  return either(met, {
    // Also of the organisations below, so this is more than is wanted.
    timelines: [{ kind: 'organisation', ids }],
    holds: sql`exists (select 1 from interaction_participant l indexed by interaction_participant_by_interaction
      cross join role_assignment r indexed by role_assignment_by_person on r.person_id = l.person_id
      where l.interaction_id = i.id and l.deleted_at is null and ${isRole}
        and (r.from_on is null or r.from_on <= i.starts_on) and (r.to_on is null or r.to_on >= i.starts_on))`,
    members: sql`select l.interaction_id from role_assignment r indexed by role_assignment_by_organisation
      cross join interaction_participant l indexed by interaction_participant_by_person on l.person_id = r.person_id
      where ${isRole} and l.deleted_at is null`,
  })
}
