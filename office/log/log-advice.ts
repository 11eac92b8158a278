import { sql } from 'kysely'
import { freshnessOfColleagues } from '../../db/exchange/freshness'
import { readSql } from '../../db/read-sql'
import { collisions } from '../../db/reads/care/collisions'
import { concernedByDraft } from '../../db/reads/concern/concerned'
import { redirected } from '../../db/reads/names/redirects'
import { fromTimeline } from '../../db/reads/timelines/timeline-entries'
import type { Reader } from '../../db/schema'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { Period } from '../../src-shared/days/quarter'
import type { ConcernDraft } from '../../src-shared/log/concern'
import type { LogAdvice } from '../../src-shared/log/log-advice'
import type { IssueId, OrganisationId, PersonId } from '../../src-shared/records/ids'

const proposed = 3
/** The number of recent interactions searched for what a person was met about. Nobody remembers older ones either. */
const lookedThrough = 30

/** Returns the issues a person was last met about, each with the minute of its latest meeting, newest first. */
const recentIssues = (db: Reader, person: PersonId) =>
  readSql(
    db,
    sql<{ id: IssueId; minute: number }>`
      with recent as materialized (
        select i.id, t.minute ${fromTimeline('person', person, {})} order by t.minute desc, t.rid desc limit ${lookedThrough}
      )
      select l.issue_id as id, max(recent.minute) as minute from recent
        cross join interaction_issue l indexed by interaction_issue_by_interaction
          on l.interaction_id = recent.id and l.deleted_at is null
      group by l.issue_id order by max(recent.minute) desc limit ${proposed}`,
  )

async function lastMetAbout(db: Reader, people: readonly PersonId[]): Promise<IssueId[]> {
  const found = (await Promise.all(people.map(person => recentIssues(db, person)))).flat()
  const newest = found.sort((a, b) => b.minute - a.minute).map(({ id }) => id)
  return [...new Set(newest)].slice(0, proposed)
}

/** Returns the period of a locked report that contains the day; null if there is none. */
async function lockedPeriod(db: Reader, on: IsoDate): Promise<Period | null> {
  const found = await db
    .selectFrom('report_run')
    .select(['period_from as from', 'period_to as to'])
    .where('period_from', '<=', on)
    .where('period_to', '>=', on)
    .where('unlocked_at', 'is', null)
    .where('deleted_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return found ?? null
}

/**
 * Returns what to propose and warn of while an interaction is being written: the partners it concerns, the issues, who met the same people,
 * how fresh what that rests on is, and a locked report of that day.
 */
export async function logAdvice(db: Reader, asked: ConcernDraft): Promise<LogAdvice> {
  // A draft may be older than a merge. An id that was merged away means the row it went into.
  const draft = {
    ...asked,
    personIds: (await Promise.all(asked.personIds.map(id => redirected(db, 'person', id)))) as PersonId[],
    organisationIds: (await Promise.all(
      asked.organisationIds.map(id => redirected(db, 'organisation', id)),
    )) as OrganisationId[],
  }
  return {
    concerned: await concernedByDraft(db, draft),
    recentIssueIds: await lastMetAbout(db, draft.personIds),
    collisions: await collisions(db, draft),
    freshness: await freshnessOfColleagues(db),
    locked: await lockedPeriod(db, draft.on),
  }
}
