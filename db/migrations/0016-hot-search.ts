import { type Kysely, sql } from 'kysely'

const run = (db: Kysely<unknown>, text: string) => sql.raw(text).execute(db)

/** The words that an interaction is found by, gathered from every table that says something about it, now also what was promised there. */
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
    coalesce((select group_concat(coalesce(a.ask, '') || ' ' || coalesce(a.response, '') || ' ' || coalesce(a.evidence, '')
        || ' ' || coalesce(a.evidence_reference, ''), ' ')
      from ask a where a.interaction_id = i.id and a.deleted_at is null), '') || ' ' ||
    coalesce((select group_concat(c.promise, ' ') from commitment c
      where c.interaction_id = i.id and c.deleted_at is null), '') || ' ' ||
    coalesce((select group_concat(coalesce(s.evidence_reference, ''), ' ') from position s
      where s.evidence_interaction_id = i.id and s.deleted_at is null), '') || ' ' ||
    coalesce((select group_concat(f.name || ' ' || f.plain_text, ' ') from attachment f
      where f.subject_table = 'interaction' and f.subject_id = i.id and f.deleted_at is null), '') as beside
  from interaction i where i.deleted_at is null`

/**
 * Creates a search index that keeps dots, so that "are" and "åre" are two words; a search asks for both when it should. Merging is for idle
 * moments.
 */
async function createIndex(db: Kysely<unknown>, name: string, prefixes: string): Promise<void> {
  await run(
    db,
    `create virtual table ${name} using fts5(headline, names, note, beside, content = '', contentless_delete = 1,
      tokenize = "unicode61 remove_diacritics 0", prefix = '${prefixes}')`,
  )
  await run(db, `insert into ${name} (${name}, rank) values ('automerge', 0)`)
  // Otherwise every sixteenth commit is forced to merge, which takes half a second at 100,000 interactions.
  await run(db, `insert into ${name} (${name}, rank) values ('crisismerge', 500)`)
}

/** Tables whose rows belong to an interaction from this step on, and the column with its id, which may be null. */
const hanging = [
  { table: 'commitment', about: 'interaction_id' },
  { table: 'position', about: 'evidence_interaction_id' },
]

async function queueTriggers(db: Kysely<unknown>): Promise<void> {
  await run(db, 'create index position_by_evidence on position (evidence_interaction_id)')
  for (const { table, about } of hanging) {
    const queue = (rows: string) => `insert into search_queue (interaction_id) ${rows};`
    await run(
      db,
      `create trigger search_queue_insert_${table} after insert on ${table} when new.${about} is not null
        begin ${queue(`values (new.${about})`)} end`,
    )
    await run(
      db,
      `create trigger search_queue_update_${table} after update on ${table}
        when coalesce(new.${about}, old.${about}) is not null
        begin ${queue(`select new.${about} where new.${about} is not null union select old.${about} where old.${about} is not null`)} end`,
    )
  }
}

/**
 * Adds a second index over the newest interactions, so that search while typing costs the same however many interactions there are. Adds
 * the list of words with dots, by how they read without. Both spellings can then be asked for, and the typed one comes first. Every
 * interaction is queued and indexed when the store opens: the list of words is made by code, which no step of the schema runs.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, 'drop view search_source')
  await run(db, source)
  await run(db, 'drop table search_index')
  await createIndex(db, 'search_index', '2 3 4')
  // A prefix of a length that is not indexed is searched word by word. That is too slow at every key, and this index is small enough to
  // have more lengths.
  await createIndex(db, 'recent_index', '2 3 4 5 6')
  await run(db, 'create table recent_range (rid integer primary key, from_rid integer not null) strict')
  await run(db, 'insert into recent_range (rid, from_rid) values (1, 0)')
  await run(
    db,
    'create table search_word (folded text not null, word text not null, primary key (folded, word)) strict, without rowid',
  )
  await queueTriggers(db)
  await run(db, 'delete from search_queue')
  await run(db, 'insert into search_queue (interaction_id) select id from interaction where deleted_at is null')
}
