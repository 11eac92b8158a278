import { type RawBuilder, sql } from 'kysely'
import { dayAfter } from '../../../src-shared/days/working-days'
import type { SearchDepth } from '../../../src-shared/names/search-hit'
import type { SearchQuery } from '../../../src-shared/names/search-query'
import type { Refusal } from '../../../src-shared/refusals/refusal'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { isFrom, isUntil } from '../timelines/timeline-entries'
import { type Condition, either, linked, ridsOn, walkOf, withOrganisations } from './search-conditions'
import { issuesCalled, partnersCalled, subjectsCalled } from './search-names'

/** The interactions that meet the operators. */
export type Narrowing = {
  /** Tests a row number that an index found. */
  readonly within: (rowid: RawBuilder<unknown>) => RawBuilder<unknown>
  /** SQL that is true of a row number, and perhaps of others: a quick test before `within`. */
  readonly mayBeWithin: (rowid: RawBuilder<unknown>) => RawBuilder<unknown>
  /** Selects row numbers, the newest first. With a bound, only that many of the newest interactions within the days are examined. */
  readonly newest: (limit: number, bound: number | null) => RawBuilder<{ rid: number }>
  /** True if they are so few that all are examined, whatever the bound. */
  readonly isFew: boolean
}

/** What the operators narrow the search to, undefined if there are none. `problems` are the operators whose text names nothing. */
export type Filters = { readonly narrowing: Narrowing | undefined; readonly problems: readonly Refusal[] }

/**
 * Up to this many are fetched by their ids and sorted. If there are more, they lie so close together that walking the log from its newest
 * end is faster. `recent` needs a screenful of the newest; `all` as many as are counted through the whole office.
 */
const few = { recent: 1_500, all: 8_000 } as const
/** The same where one timeline has them all in order. Then the first screen is there at once, and all are asked for after it. */
const fewOnTimeline = { recent: 200, all: 8_000 } as const

/** The conditions for the days. The instants are a day wider at both ends, so that the walk through the log begins near the right day. */
const daysOf = ({ after, before }: SearchQuery) => sql`i.deleted_at is null
  and i.starts_at >= ${after ? dayAfter(after, -1) : ''} and i.starts_at < ${before ? dayAfter(before, 1) : '~'}
  and i.starts_on >= ${after ?? ''} and i.starts_on < ${before ?? '~'}`

/** Returns the condition with the fewest members, if that is at most `most`. Undefined otherwise. */
async function fewest(db: Reader, conditions: readonly Condition[], most: number): Promise<Condition | undefined> {
  let best: { condition: Condition; count: number } | undefined
  for (const condition of conditions) {
    const [row] = await readSql(
      db,
      sql<{ count: number }>`select count(*) as count from (select 1 from (${condition.members}) limit ${most + 1})`,
    )
    const count = row?.count ?? 0
    if (count <= most && (!best || count < best.count)) best = { condition, count }
  }
  return best?.condition
}

async function narrowed(
  db: Reader,
  query: SearchQuery,
  conditions: readonly Condition[],
  depth: SearchDepth,
): Promise<Narrowing> {
  const days = daysOf(query)
  const holds = sql.join([sql`true`, ...conditions.map(condition => condition.holds)], sql` and `)
  const bounds = sql.join(
    [sql``, ...(query.after ? [isFrom(query.after)] : []), ...(query.before ? [isUntil(query.before)] : [])],
    sql` and `,
  )
  const mayBeWithin = (rowid: RawBuilder<unknown>) =>
    conditions.reduce((all, { timelines }) => sql`${all} and +${rowid} in (${ridsOn(timelines, bounds)})`, sql``)
  const newestFirst = sql`order by i.starts_at desc, i.id desc`
  const within = (rowid: RawBuilder<unknown>) =>
    sql`and exists (select 1 from interaction i where i.rid = ${rowid} and ${days} and ${holds})`
  const [only, ...others] = conditions
  const walk = only && others.length === 0 ? walkOf(only.timelines, bounds) : undefined
  if (walk) {
    const passed = await readSql(db, sql`select 1 from ${walk.timeline} limit 1 offset ${fewOnTimeline[depth]}`)
    return {
      isFew: passed.length === 0,
      within,
      mayBeWithin,
      newest: limit => sql`select i.rid from timeline t cross join interaction i on i.rid = t.rid
        where ${walk.part} and ${days} and ${holds} order by t.minute desc, i.starts_at desc, i.id desc limit ${limit}`,
    }
  }
  const driver = await fewest(db, conditions, few[depth])
  if (driver) {
    const chosen = sql`from (select distinct interaction_id from (${driver.members})) named
      cross join interaction i on i.id = named.interaction_id where ${days} and ${holds}`
    return {
      isFew: true,
      within,
      mayBeWithin,
      newest: limit => sql`select i.rid ${chosen} ${newestFirst} limit ${limit}`,
    }
  }
  const walked = sql`interaction i indexed by interaction_by_start where ${days}`
  return {
    isFew: false,
    within,
    mayBeWithin,
    newest: (limit, bound) =>
      bound === null || conditions.length === 0
        ? sql`select i.rid from ${walked} and ${holds} ${newestFirst} limit ${limit}`
        : sql`select i.rid from (select i.rid, i.id, i.starts_on, i.starts_at from ${walked} ${newestFirst} limit ${bound}) i
            where ${holds} limit ${limit}`,
  }
}

/**
 * Looks up what the operators name. A name that matches nothing is reported as a problem, since a search that silently finds nothing would
 * mislead.
 */
export async function filtersOf(db: Reader, query: SearchQuery, depth: SearchDepth): Promise<Filters> {
  const conditions: Condition[] = []
  const problems: Refusal[] = []
  const unknown = (operator: 'from' | 'issue' | 'organisation' | 'partner', text: string) =>
    problems.push({ code: 'nothing-called', operator, text })
  for (const text of query.issue) {
    const ids = await issuesCalled(db, text)
    if (ids.length === 0) unknown('issue', text)
    conditions.push(linked('issue', ids))
  }
  for (const text of query.partner) {
    const ids = await partnersCalled(db, text)
    if (ids.length === 0) unknown('partner', text)
    conditions.push(linked('partner', ids))
  }
  for (const text of query.organisation) {
    const { organisations } = await subjectsCalled(db, text)
    if (organisations.length === 0) unknown('organisation', text)
    conditions.push(withOrganisations(organisations))
  }
  for (const text of query.from) {
    const { people, organisations } = await subjectsCalled(db, text)
    if (people.length + organisations.length === 0) unknown('from', text)
    const person = linked('person', people)
    conditions.push(either(person, withOrganisations(organisations)))
  }
  const isAsked = conditions.length > 0 || query.after !== undefined || query.before !== undefined
  const narrowing = isAsked && problems.length === 0 ? await narrowed(db, query, conditions, depth) : undefined
  return { narrowing, problems }
}
