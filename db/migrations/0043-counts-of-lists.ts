import { type Kysely, sql } from 'kysely'

const timelines = 'from (select 1 as kind, p.rid as subject'
/** Kind 0 is the log itself. Its subject is a day twice: as the log is ordered (the beginning of `starts_at`), and as it is shown. */
const ofTheLog = 'substr(i.starts_at, 1, 10) || i.starts_on'

/** The kinds of subject whose quarters are counted: organisations and partners, as step 15 numbers them. */
const counted = '2, 4'
const isCounted = `i.deleted_at is null and i.status = 'held' and i.kind <> 'internal_coordination'`
const quarterOf = (month: string) => `${month} / 100 * 10 + (${month} % 100 + 2) / 3`

/**
 * Keeps two more counts, so that a list costs the same however long the log is. `day_count` has the living interactions of each day. From it the
 * log's length, its days and the place of a row follow. `quarter_count` has what each organisation and partner was met in a quarter. Both follow
 * from the queue of derived data, as timelines do. `derived_source` says of each interaction which day it adds to.
 *
 * An interaction that waits in the queue had no day before it changed, so it is left out of the days here. Its quarter is what the queue says.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table day_count (ordered_on text not null, starts_on text not null, number integer not null,
    primary key (ordered_on, starts_on)) strict, without rowid`.execute(db)
  await sql`create table quarter_count (subject_kind integer not null, subject_rid integer not null, quarter integer not null,
    number integer not null, primary key (subject_kind, subject_rid, quarter)) strict, without rowid`.execute(db)
  const { rows } = await sql<{ text: string }>`select sql as text from sqlite_master
    where type = 'view' and name = 'derived_source'`.execute(db)
  const before = rows[0]?.text ?? ''
  if (!before.includes(timelines)) throw new Error('derived_source does not list timelines as step 15 left it')
  await sql`drop view derived_source`.execute(db)
  const withDays = `from (select 0 as kind, ${ofTheLog} as subject union all select 1 as kind, p.rid as subject`
  await sql.raw(before.replace(timelines, withDays)).execute(db)
  await sql`insert into day_count (ordered_on, starts_on, number)
    select substr(starts_at, 1, 10), starts_on, count(*) from interaction
    where deleted_at is null and id not in (select interaction_id from derived_queue) group by 1, 2`.execute(db)
  await sql
    .raw(
      `insert into quarter_count (subject_kind, subject_rid, quarter, number)
    select kind, subject, quarter, count(*) from (
      select t.subject_kind as kind, t.subject_rid as subject,
        ${quarterOf(`(substr(i.starts_on, 1, 4) * 100 + substr(i.starts_on, 6, 2))`)} as quarter
      from timeline t cross join interaction i on i.rid = t.rid
      where t.subject_kind in (${counted}) and ${isCounted} and i.id not in (select interaction_id from derived_queue)
      union all select p.value ->> 0, p.value ->> 1, ${quarterOf('q.month')}
      from derived_queue q cross join json_each(q.places) p where q.month is not null and p.value ->> 0 in (${counted}))
    group by 1, 2, 3`,
    )
    .execute(db)
}
