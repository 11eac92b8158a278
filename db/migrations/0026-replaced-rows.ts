import { type Kysely, sql } from 'kysely'

const run = (db: Kysely<unknown>, text: string) => sql.raw(text).execute(db)

/** The kinds of subject in `timeline`. The numbers are written out here, since a released step must not change with the code. */
const [person, organisation, issue, partner] = [1, 2, 3, 4]

const columns = 'interaction_id, rid, minute, places, month, scopes, features'

/**
 * SQL that saves what is derived from interactions, given as rows of one `id`, as it was before their first change in a transaction. It
 * joins from those few rows. With an `in (…)` SQLite would read every interaction instead.
 */
const keep = (which: string) => `insert into derived_queue (${columns}) select ${columns}
  from (${which}) met cross join derived_source s on s.interaction_id = met.id where not exists (select 1 from derived_queue q where q.interaction_id = s.interaction_id);`

/** SQL for the rows that an insert meets: of the same id, or of the same row number. An upsert changes them, a replace deletes them. */
const met = (table: string, column: string) =>
  `select ${column} as id from ${table} where id = new.id union select ${column} from ${table} where rid = new.rid`

const onTimelineOf = (kind: number | undefined, rids: string) =>
  `select i.id from (${rids}) subject cross join timeline t on t.subject_kind = ${kind} and t.subject_rid = subject.id
    cross join interaction i on i.rid = t.rid`

async function before(db: Kysely<unknown>, name: string, table: string, body: string): Promise<void> {
  await run(db, `drop trigger if exists derived_${name}`)
  await run(db, `create trigger derived_${name} before insert on ${table} begin ${body} end`)
}

async function timelines(db: Kysely<unknown>): Promise<void> {
  await before(
    db,
    'insert_interaction',
    'interaction',
    `${keep(met('interaction', 'id'))} insert into derived_queue (interaction_id) select new.id
      where not exists (select 1 from derived_queue where interaction_id = new.id);`,
  )
  for (const linked of ['participant', 'organisation', 'issue', 'partner', 'aim']) {
    const table = `interaction_${linked}`
    await before(
      db,
      `insert_${table}`,
      table,
      keep(`select new.interaction_id as id union ${met(table, 'interaction_id')}`),
    )
  }
  const subject = (kind: number | undefined, table: string) => keep(onTimelineOf(kind, met(table, 'rid')))
  await before(db, 'insert_person', 'person', subject(person, 'person'))
  await before(db, 'insert_issue', 'issue', subject(issue, 'issue'))
  await before(db, 'insert_partner', 'partner', subject(partner, 'partner'))
  await run(
    db,
    `create trigger derived_replace_organisation before insert on organisation begin ${subject(organisation, 'organisation')} end`,
  )
  await run(
    db,
    `create trigger derived_replace_role before insert on role_assignment begin ${keep(
      onTimelineOf(
        person,
        `select p.rid as id from (${met('role_assignment', 'person_id')}) held cross join person p on p.id = held.id`,
      ),
    )} end`,
  )
  await run(
    db,
    `create trigger derived_replace_membership before insert on membership begin ${keep(
      onTimelineOf(
        partner,
        `select p.rid as id from (${met('membership', 'partner_id')}) held cross join partner p on p.id = held.id`,
      ),
    )} end`,
  )
}

/** Tables whose words an interaction is found by, and the column with the interaction's id. */
const hanging = [
  { table: 'interaction_participant', about: 'interaction_id' },
  { table: 'interaction_organisation', about: 'interaction_id' },
  { table: 'ask', about: 'interaction_id' },
  { table: 'commitment', about: 'interaction_id' },
  { table: 'position', about: 'evidence_interaction_id' },
  { table: 'attachment', about: 'subject_id', when: `subject_table = 'interaction'` },
]

async function search(db: Kysely<unknown>): Promise<void> {
  for (const { table, about, when = `${about} is not null` } of hanging)
    await run(
      db,
      `create trigger search_queue_replace_${table} before insert on ${table} begin
        insert into search_queue (interaction_id) select ${about} from ${table} where id = new.id and ${when}; end`,
    )
}

/**
 * Handles a row that is inserted over an existing one. SQLite fires BEFORE INSERT even when an upsert goes on to update the row. It fires
 * no trigger at all for a row that a replace deletes. So both were counted as new, and what they had counted for before stayed. Now the
 * insert saves what was derived from such a row. All derived data is made again once, since an older file may have counted something twice.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await timelines(db)
  await search(db)
  await run(db, 'delete from timeline')
  await run(db, 'delete from month_count')
  await run(db, 'delete from derived_queue')
  await run(
    db,
    `insert into derived_stale (what) select 'organisations' where not exists (select 1 from derived_stale)`,
  )
  await run(db, 'insert into derived_queue (interaction_id) select id from interaction')
}
