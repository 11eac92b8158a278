import { type Kysely, sql } from 'kysely'

const timelines = 'from (select 1 as kind, p.rid as subject'
/** Kind 0 is the log itself. Its subject is a day twice: as the log is ordered (the beginning of `starts_at`), and as it is shown. */
const ofTheLog = 'substr(i.starts_at, 1, 10) || i.starts_on'

/**
 * Counts the living interactions of each day, so that the length of the log, its days and the place of a row need not be counted among all rows.
 * The counts follow from the queue of derived data, as timelines do. `derived_source` says of each interaction which day it adds to. What waits
 * in the queue was not counted before it changed, so it is left out here, and counted when the queue is emptied.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table day_count (ordered_on text not null, starts_on text not null, number integer not null,
    primary key (ordered_on, starts_on)) strict, without rowid`.execute(db)
  const { rows } = await sql<{ text: string }>`select sql as text from sqlite_master
    where type = 'view' and name = 'derived_source'`.execute(db)
  const before = rows[0]?.text ?? ''
  if (!before.includes(timelines)) throw new Error('derived_source does not list timelines as step 15 left it')
  await sql`drop view derived_source`.execute(db)
  await sql
    .raw(
      before.replace(
        timelines,
        `from (select 0 as kind, ${ofTheLog} as subject union all select 1 as kind, p.rid as subject`,
      ),
    )
    .execute(db)
  await sql`insert into day_count (ordered_on, starts_on, number)
    select substr(starts_at, 1, 10), starts_on, count(*) from interaction
    where deleted_at is null and id not in (select interaction_id from derived_queue) group by 1, 2`.execute(db)
}
