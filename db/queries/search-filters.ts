import { type RawBuilder, sql } from 'kysely'
import { folded } from '../../src-shared/domain/folded-text'
import type { Refusal } from '../../src-shared/domain/refusal'
import { prefixTerm, type SearchQuery } from '../../src-shared/domain/search-query'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'
import { registeredIds } from './search-register'

/** The row numbers of the interactions that fulfil all operators, as SQL; or what named nobody and nothing. */
export type Filters = { readonly allowed: RawBuilder<unknown> | undefined; readonly problems: readonly Refusal[] }

type Named = { readonly id: string; readonly names: string }
const list = (ids: readonly string[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`

/** The ids of the rows that have this id, or a name of which a word begins so. */
function beginning(rows: readonly Named[], text: string): string[] {
  const wanted = folded(text)
  const begins = (names: string) =>
    [...names.split('\n'), ...names.split(/[^\p{L}\p{N}]+/u)].some(name => folded(name).startsWith(wanted))
  const same = rows.filter(row => row.id === wanted)
  return (same.length > 0 ? same : rows.filter(row => folded(row.id).startsWith(wanted) || begins(row.names))).map(
    row => row.id,
  )
}

const issues = (db: Reader) =>
  readSql(
    db,
    sql<Named>`select id, short_name || char(10) || name || coalesce((select group_concat(char(10) || a.name, '')
      from issue_alias a where a.issue_id = issue.id and a.deleted_at is null), '') as names from issue where deleted_at is null`,
  )
const partners = (db: Reader) =>
  readSql(db, sql<Named>`select id, short_name || char(10) || name as names from partner where deleted_at is null`)

const linked = (table: string, column: string, ids: readonly string[]) =>
  sql`select interaction_id from ${sql.table(table)} indexed by ${sql.ref(`${table}_by_${column.replace(/_id$/, '')}`)} where ${sql.ref(column)} in ${list(ids)} and deleted_at is null`

/** The contacts with an organisation: named itself, or through somebody who held a role there on that day. */
const withOrganisations = (ids: readonly string[]) => sql`
  ${linked('interaction_organisation', 'organisation_id', ids)}
  union select l.interaction_id from role_assignment r indexed by role_assignment_by_organisation
    cross join interaction_participant l on l.person_id = r.person_id and l.deleted_at is null
    cross join interaction met on met.id = l.interaction_id
    where r.organisation_id in ${list(ids)} and r.deleted_at is null
      and (r.from_on is null or r.from_on <= met.starts_on) and (r.to_on is null or met.starts_on <= r.to_on)`

/** Looks up what the operators name. What names nothing is a problem, not a search that silently finds nothing. */
export async function filtersOf(db: Reader, query: SearchQuery): Promise<Filters> {
  const sets: RawBuilder<unknown>[] = []
  const problems: Refusal[] = []
  const require = (chosen: RawBuilder<unknown>) => sets.push(sql`select interaction_id from (${chosen})`)
  for (const text of query.issue) {
    const ids = beginning(await issues(db), text)
    if (ids.length === 0) problems.push({ code: 'unknown-issue', text })
    require(linked('interaction_issue', 'issue_id', ids))
  }
  for (const text of query.partner) {
    const ids = beginning(await partners(db), text)
    if (ids.length === 0) problems.push({ code: 'unknown-partner', text })
    require(linked('interaction_partner', 'partner_id', ids))
  }
  for (const [texts, isPersonMeant] of [
    [query.from, true],
    [query.organisation, false],
  ] as const)
    for (const text of texts) {
      const found = [...(await registeredIds(db, [prefixTerm(text)]))]
      const people = found.filter(([, kind]) => isPersonMeant && kind === 'person').map(([id]) => id)
      const organisations = found.filter(([, kind]) => kind === 'organisation').map(([id]) => id)
      if (people.length + organisations.length === 0) problems.push({ code: 'unknown-name', text })
      require(sql`${linked('interaction_participant', 'person_id', people)} union ${withOrganisations(organisations)}`)
    }
  const days = sql`i.deleted_at is null and i.starts_on >= ${query.after ?? ''} and i.starts_on < ${query.before ?? '~'}`
  if (sets.length > 0)
    return {
      allowed: sql`select i.rid from (${sql.join(sets, sql` intersect `)}) named
        cross join interaction i on i.id = named.interaction_id where ${days}`,
      problems,
    }
  const isDated = query.after !== undefined || query.before !== undefined
  return {
    allowed: isDated ? sql`select i.rid from interaction i indexed by interaction_by_day where ${days}` : undefined,
    problems,
  }
}
