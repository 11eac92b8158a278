import { type RawBuilder, sql } from 'kysely'
import { instantInStockholm } from '../../../src-shared/days/stockholm-time'
import { dayAfter } from '../../../src-shared/days/working-days'
import { prefixTerm } from '../../../src-shared/names/search-query'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { wantedIn } from '../search/search-match'
import { type TimelineKind, timelineKinds } from '../timelines/timeline-entries'
import { interactionList } from './columns/interaction-columns'
import { readsAs } from './folded-sql'
import { codesCalled, standingOf } from './shown-words'
import { spelled } from './spelled'

type Sql = RawBuilder<unknown>

const timelineNames: Readonly<Record<'person' | 'organisation' | 'issue' | 'partner', readonly string[]>> = {
  person: ['name'],
  organisation: ['name', 'abbreviation'],
  issue: ['name', 'short_name'],
  partner: ['name', 'short_name'],
}

/**
 * Returns the row numbers of the living rows whose name matches the word. There are a few thousand names at most, and each is read once.
 */
async function called(db: Reader, table: string, columns: readonly string[], word: string): Promise<readonly number[]> {
  const tests = columns.map(column => readsAs(sql.ref(`named.${column}`), word, standingOf(word)))
  const rows = await readSql(
    db,
    sql<{ rids: string }>`select json_group_array(named.rid) as rids from ${sql.table(table)} named
      where named.deleted_at is null and (${sql.join(tests, sql` or `)})`,
  )
  return JSON.parse(rows[0]?.rids ?? '[]') as number[]
}

const numbers = (rids: readonly number[]): Sql => sql`json_each(${JSON.stringify(rids)})`

const stretches = (kind: TimelineKind, rids: readonly number[]): Sql =>
  sql`select t.rid from ${numbers(rids)} chosen cross join timeline t
    on t.subject_kind = ${sql.lit(timelineKinds[kind])} and t.subject_rid = chosen.value`

type Held = readonly [personRid: number, from: string | null, to: string | null]

/**
 * SQL for the interactions with a participant who held a role with a matching title that day. Undefined if no such role exists. Each role
 * is compared by the minutes of the timeline, so no interaction is read.
 */
async function throughRoles(db: Reader, word: string): Promise<Sql | undefined> {
  const rows = await readSql(
    db,
    sql<{ held: string }>`select json_group_array(json_array(p.rid, held.from_on, held.to_on)) as held
      from role_assignment held cross join person p on p.id = held.person_id
      where held.deleted_at is null and ${readsAs(sql`held.title`, word, standingOf(word))}`,
  )
  const beginnings = new Map<string, number>()
  const beginningOf = (day: string): number => {
    const known = beginnings.get(day) ?? Date.parse(instantInStockholm(day, null)) / 60_000
    beginnings.set(day, known)
    return known
  }
  const held = (JSON.parse(rows[0]?.held ?? '[]') as Held[]).map(([person, from, to]) => [
    person,
    from === null ? 0 : beginningOf(from),
    to === null ? Number.MAX_SAFE_INTEGER : beginningOf(dayAfter(to, 1)),
  ])
  if (held.length === 0) return undefined
  return sql`select t.rid from json_each(${JSON.stringify(held)}) chosen cross join timeline t
    on t.subject_kind = ${sql.lit(timelineKinds.person)} and t.subject_rid = chosen.value ->> 0
      and t.minute >= chosen.value ->> 1 and t.minute < chosen.value ->> 2`
}

const throughStaff = (rids: readonly number[]): Sql =>
  sql`select d.rid from ${numbers(rids)} chosen cross join staff_member s on s.rid = chosen.value
    cross join interaction_staff l indexed by interaction_staff_by_staff_member
      on l.staff_member_id = s.id and l.deleted_at is null
    cross join interaction d on d.id = l.interaction_id`

/**
 * SQL condition for the rows of the log that show a word. It matches in the headline, and in the name or that day's role of a participant.
 * It matches in the name of an organisation (with all above it), an issue, a partner or a colleague. It matches in the word for the kind,
 * the status or the visibility. In the note, and in what belongs to the interaction, it matches the beginning of a word, which the search
 * index finds. No part of it scans the log itself.
 */
export async function interactionsShowing(db: Reader, word: string): Promise<Sql> {
  const found: Sql[] = []
  const add = (rids: readonly number[], rows: (rids: readonly number[]) => Sql) => {
    if (rids.length > 0) found.push(rows(rids))
  }
  for (const kind of ['person', 'organisation', 'issue', 'partner'] as const)
    add(await called(db, kind, timelineNames[kind], word), rids => stretches(kind, rids))
  const byTitle = await throughRoles(db, word)
  if (byTitle) found.push(byTitle)
  add(await called(db, 'staff_member', ['name'], word), throughStaff)

  const term = prefixTerm(word)
  if (term.words.length > 0) {
    const { any } = await wantedIn(db, 'search_index', [term])
    found.push(sql`select rowid from search_index where search_index match ${any}`)
  }
  const among = (kind: 'kinds' | 'statuses', cell: string) => {
    const codes = codesCalled(kind, word)
    if (codes.length > 0)
      found.push(sql`select d.rid from interaction d indexed by interaction_by_day
        where d.deleted_at is null and ${sql.ref(`d.${cell}`)} in (select value from json_each(${JSON.stringify(codes)}))`)
  }
  among('kinds', 'kind')
  among('statuses', 'status')

  const headline = spelled(interactionList().columns['headline'] ?? {}, standingOf(word), word)
  const marked = codesCalled('confidentialities', word)
  const isMarked = sql`i.confidentiality in (select value from json_each(${JSON.stringify(marked)}))`
  const shown = [headline, ...(found.length > 0 ? [sql`i.rid in (${sql.join(found, sql` union all `)})`] : [])]
  return sql`(${sql.join([...shown, ...(marked.length > 0 ? [isMarked] : [])], sql` or `)})`
}
