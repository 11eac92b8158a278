import { type Kysely, sql } from 'kysely'

const run = (db: Kysely<unknown>, text: string) => sql.raw(text).execute(db)

/** The words a person is found by while a name is typed: the name in use, and every other name once used. */
const words = (row: string) => `${row}.name || coalesce((select ' ' || group_concat(a.name, ' ') from person_alias a
  indexed by person_alias_by_person where a.person_id = ${row}.id and a.deleted_at is null), '')`

/** Puts aliases into the person's own row of the name index: its row numbers leave no room for a fourth kind of row. */
async function nameIndex(db: Kysely<unknown>): Promise<void> {
  await run(db, 'drop trigger name_index_update_person')
  const enter = (row: string) =>
    `insert into name_index (rowid, words) select ${row}.rid * 3, ${words(row)} where ${row}.deleted_at is null;`
  await run(
    db,
    `create trigger name_index_update_person after update on person
      when new.name is not old.name or new.deleted_at is not old.deleted_at begin
        delete from name_index where rowid = old.rid * 3;
        ${enter('new')}
      end`,
  )
  for (const event of ['insert', 'update'])
    await run(
      db,
      `create trigger name_index_${event}_person_alias after ${event} on person_alias begin
        delete from name_index where rowid in (select rid * 3 from person where id = new.person_id);
        insert into name_index (rowid, words) select p.rid * 3, ${words('p')} from person p
          where p.id = new.person_id and p.deleted_at is null;
        ${
          event === 'insert'
            ? ''
            : `delete from name_index where new.person_id is not old.person_id
                and rowid in (select rid * 3 from person where id = old.person_id);
              insert into name_index (rowid, words) select p.rid * 3, ${words('p')} from person p
                where new.person_id is not old.person_id and p.id = old.person_id and p.deleted_at is null;`
        }
      end`,
    )
}

/** Gives aliases residue 7 of the row numbers in the register's search; residues 0 to 6 are taken by step 13. */
async function registerIndex(db: Kysely<unknown>): Promise<void> {
  const insert =
    'insert into register_index (rowid, words) select new.rid * 8 + 7, new.name where new.deleted_at is null;'
  await run(db, `create trigger register_index_insert_person_alias after insert on person_alias begin ${insert} end`)
  await run(
    db,
    `create trigger register_index_update_person_alias after update on person_alias
      when new.name is not old.name or new.deleted_at is not old.deleted_at begin
        delete from register_index where rowid = old.rid * 8 + 7;
        ${insert}
      end`,
  )
}

/**
 * What keeps the register clean: other names of a person, pairs judged not to be the same, and where a merged row went. Also how often a
 * person is to be met, and which colleague works at a laptop. Addresses are compared in the form of `folded_address`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(
    db,
    `create table person_alias (
      rid integer primary key,
      id text not null unique,
      person_id text not null references person (id) deferrable initially deferred,
      name text not null,
      deleted_at text
    ) strict`,
  )
  await run(db, 'create index person_alias_by_person on person_alias (person_id)')
  await run(
    db,
    `create table duplicate_dismissal (
      rid integer primary key,
      id text not null unique,
      subject_table text not null,
      one_id text not null,
      other_id text not null,
      deleted_at text
    ) strict`,
  )
  await run(db, 'create index duplicate_dismissal_by_other on duplicate_dismissal (subject_table, other_id)')
  await run(db, 'create index duplicate_dismissal_by_one on duplicate_dismissal (subject_table, one_id)')
  await run(
    db,
    `create table contact_cadence (
      rid integer primary key,
      id text not null unique,
      subject_table text not null,
      subject_id text not null,
      every integer not null,
      unit text not null,
      deleted_at text
    ) strict`,
  )
  await run(db, 'create index contact_cadence_by_subject on contact_cadence (subject_table, subject_id)')
  for (const table of ['person', 'organisation']) {
    await run(
      db,
      `alter table ${table} add column merged_into_id text references ${table} (id) deferrable initially deferred`,
    )
    await run(db, `create index ${table}_by_merged_into on ${table} (merged_into_id) where merged_into_id is not null`)
  }
  await run(db, 'alter table staff_member add column user_name text')
  await run(
    db,
    `create index contact_way_by_folded_address on contact_way
      (kind, lower(replace(replace(replace(trim(address), ' ', ''), '-', ''), '+46', '0'))) where deleted_at is null`,
  )
  await nameIndex(db)
  await registerIndex(db)
}
