import { type Kysely, sql } from 'kysely'

const run = (db: Kysely<unknown>, text: string) => sql.raw(text).execute(db)

/** Each kind of row with its own name gets a residue of the index's row numbers, so that a hit tells which table it came from. */
const registered = [
  { table: 'person', residue: 0, words: (row: string) => `${row}.name` },
  {
    table: 'organisation',
    residue: 1,
    words: (row: string) =>
      `${row}.name || ' ' || coalesce(${row}.abbreviation, '') || ' ' || coalesce(${row}.name_en, '')`,
  },
  { table: 'organisation_alias', residue: 2, words: (row: string) => `${row}.name` },
  {
    table: 'organisation_name',
    residue: 3,
    words: (row: string) =>
      `${row}.name || ' ' || coalesce(${row}.abbreviation, '') || ' ' || coalesce(${row}.name_en, '')`,
  },
  {
    table: 'issue',
    residue: 4,
    words: (row: string) => `${row}.name || ' ' || ${row}.short_name || ' ' || ${row}.name_en`,
  },
  { table: 'issue_alias', residue: 5, words: (row: string) => `${row}.name` },
  {
    table: 'attachment',
    residue: 6,
    words: (row: string) =>
      `case ${row}.subject_table when 'interaction' then '' else ${row}.name || ' ' || ${row}.plain_text end`,
  },
]

/** The words that an interaction is found by, gathered from every table that says something about it. */
const source = `create view search_source as
  select i.rid, i.headline,
    (select group_concat(words, ' ') from (
      select p.name as words from interaction_participant l
        join person p on p.id = l.person_id and p.deleted_at is null
        where l.interaction_id = i.id and l.deleted_at is null
      union all
      select o.name || ' ' || coalesce(o.abbreviation, '') || ' ' || coalesce((select group_concat(a.name, ' ')
          from organisation_alias a where a.organisation_id = o.id and a.deleted_at is null), '')
        from interaction_organisation l join organisation o on o.id = l.organisation_id and o.deleted_at is null
        where l.interaction_id = i.id and l.deleted_at is null)) as names,
    i.note,
    coalesce(i.location, '') || ' ' || coalesce(i.case_number, '') || ' ' ||
    coalesce((select group_concat(coalesce(a.ask, '') || ' ' || coalesce(a.response, ''), ' ')
      from ask a where a.interaction_id = i.id and a.deleted_at is null), '') || ' ' ||
    coalesce((select group_concat(f.name || ' ' || f.plain_text, ' ') from attachment f
      where f.subject_table = 'interaction' and f.subject_id = i.id and f.deleted_at is null), '') as beside
  from interaction i where i.deleted_at is null`

/** Tables whose rows belong to an interaction, and the SQL for its id. When such a row is written, the interaction is indexed again. */
const hanging = [
  { table: 'interaction_participant', about: (row: string) => `${row}.interaction_id` },
  { table: 'interaction_organisation', about: (row: string) => `${row}.interaction_id` },
  { table: 'ask', about: (row: string) => `${row}.interaction_id` },
  { table: 'attachment', about: (row: string) => `${row}.subject_id`, when: `new.subject_table = 'interaction'` },
]

const byPerson = `select interaction_id from interaction_participant where person_id = new.id and deleted_at is null`
const byOrganisation = (id: string) =>
  `select interaction_id from interaction_organisation where organisation_id = ${id} and deleted_at is null`

const queue = (chosen: string) => `insert into search_queue (interaction_id) ${chosen};`

async function queueTriggers(db: Kysely<unknown>): Promise<void> {
  await run(
    db,
    `create trigger search_queue_insert_interaction after insert on interaction begin ${queue('values (new.id)')} end`,
  )
  await run(
    db,
    `create trigger search_queue_update_interaction after update on interaction
      when (new.headline, new.note, new.location, new.case_number, new.deleted_at)
        is not (old.headline, old.note, old.location, old.case_number, old.deleted_at)
      begin ${queue('values (new.id)')} end`,
  )
  for (const { table, about, when = 'true' } of hanging) {
    await run(
      db,
      `create trigger search_queue_insert_${table} after insert on ${table} when ${when}
        begin ${queue(`values (${about('new')})`)} end`,
    )
    await run(
      db,
      `create trigger search_queue_update_${table} after update on ${table} when ${when}
        begin ${queue(`values (${about('new')}), (${about('old')})`)} end`,
    )
  }
  await run(
    db,
    `create trigger search_queue_update_person after update on person
      when (new.name, new.deleted_at) is not (old.name, old.deleted_at) begin ${queue(byPerson)} end`,
  )
  await run(
    db,
    `create trigger search_queue_update_organisation after update on organisation
      when (new.name, new.abbreviation, new.deleted_at) is not (old.name, old.abbreviation, old.deleted_at)
      begin ${queue(byOrganisation('new.id'))} end`,
  )
  for (const event of ['insert', 'update'])
    await run(
      db,
      `create trigger search_queue_${event}_organisation_alias after ${event} on organisation_alias
        begin ${queue(byOrganisation('new.organisation_id'))} end`,
    )
}

async function register(db: Kysely<unknown>): Promise<void> {
  await run(
    db,
    `create virtual table register_index using fts5(words, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3')`,
  )
  await run(db, `insert into register_index (register_index, rank) values ('secure-delete', 1)`)
  for (const { table, residue, words } of registered) {
    const rowid = (row: string) => `${row}.rid * 8 + ${residue}`
    const insert = `insert into register_index (rowid, words) select ${rowid('new')}, ${words('new')} where new.deleted_at is null;`
    await run(db, `create trigger register_index_insert_${table} after insert on ${table} begin ${insert} end`)
    await run(
      db,
      `create trigger register_index_update_${table} after update on ${table}
        when ${words('new')} is not ${words('old')} or new.deleted_at is not old.deleted_at begin
          delete from register_index where rowid = ${rowid('old')};
          ${insert}
        end`,
    )
    await run(
      db,
      `insert into register_index (rowid, words) select ${rowid(table)}, ${words(table)} from ${table} where deleted_at is null`,
    )
  }
}

/**
 * Search over the whole office, derived and local. The register (people, organisations, issues) is small, and triggers keep its index up to
 * date. For interactions the triggers only note which ones have changed. `search-maintenance.ts` indexes those again before the change is
 * committed. Indexing row by row inside triggers costs more than twice as much and splits one interaction into five writes. The queue has
 * no key: a conflict clause of the statement that fires a trigger would override the trigger's own clause.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await register(db)
  await run(db, source)
  await run(db, `create table search_queue (interaction_id text not null) strict`)
  await run(
    db,
    `create virtual table search_index using fts5(headline, names, note, beside, content = '', contentless_delete = 1,
      tokenize = "unicode61 remove_diacritics 2", prefix = '2 3 4')`,
  )
  // Merging happens in idle time instead of inside whichever change comes last.
  await run(db, `insert into search_index (search_index, rank) values ('automerge', 0)`)
  // Otherwise every sixteenth commit is forced to merge, which takes half a second at 100,000 interactions. Merging is for idle moments.
  await run(db, `insert into search_index (search_index, rank) values ('crisismerge', 500)`)
  await run(
    db,
    `insert into search_index (rowid, headline, names, note, beside) select rid, headline, names, note, beside from search_source`,
  )
  await queueTriggers(db)
}
