import { type Kysely, sql } from 'kysely'

const compared = '(new.name, new.deleted_at) is not (old.name, old.deleted_at)'
const alsoSorted = '(new.name, new.sort_name, new.deleted_at) is not (old.name, old.sort_name, old.deleted_at)'

/**
 * Keeps the living people in Swedish order of their names, so that the list of people reads the part it shows instead of sorting all. The keys are
 * made by code, with the register's index, which therefore also hears of a changed `sort_name`. All people are read into both when the file is
 * opened.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table person_key (rid integer primary key, key text not null) strict`.execute(db)
  await sql`create index person_by_key on person_key (key)`.execute(db)
  const { rows } = await sql<{ text: string }>`select sql as text from sqlite_master
    where type = 'trigger' and name = 'register_queue_update_person'`.execute(db)
  const before = rows[0]?.text ?? ''
  if (!before.includes(compared)) throw new Error('register_queue_update_person does not compare as step 42 left it')
  await sql`drop trigger register_queue_update_person`.execute(db)
  await sql.raw(before.replace(compared, alsoSorted)).execute(db)
  await sql`insert into register_queue (kind, rid) select 0, rid from person where deleted_at is null`.execute(db)
}
