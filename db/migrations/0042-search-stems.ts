import { type Kysely, sql } from 'kysely'

const run = (db: Kysely<unknown>, text: string) => sql.raw(text).execute(db)

/** SQL for the other names of an organisation: in English, those once used, and those of the organisation above it. */
const furtherNames = (o: string): string =>
  `coalesce(' ' || ${o}.name_en, '')
    || coalesce((select ' ' || group_concat(n.name || ' ' || coalesce(n.abbreviation, ''), ' ') from organisation_name n
      indexed by organisation_name_by_organisation where n.organisation_id = ${o}.id and n.deleted_at is null), '')
    || coalesce((select ' ' || above.name || ' ' || coalesce(above.abbreviation, '') from organisation above
      where above.id = ${o}.parent_id and above.deleted_at is null), '')`

const allNames = (o: string): string =>
  `${o}.name || ' ' || coalesce(${o}.abbreviation, '') || coalesce((select ' ' || group_concat(a.name, ' ') from organisation_alias a
    indexed by organisation_alias_by_organisation where a.organisation_id = ${o}.id and a.deleted_at is null), '') || ${furtherNames(o)}`

/** SQL for a mark: a letter that nobody can type, what kind of mark it is, and what is marked. It is one word to the index. */
const mark = (kind: string, what: string): string => `char(57344) || '${kind}' || ${what}`
const code = (cell: string): string => `replace(${cell}, '_', '')`

const linked = (kind: string, table: string, of: string): string =>
  `coalesce((select group_concat(${mark(kind, 's.rid')}, ' ') from ${table} l indexed by ${table}_by_interaction
    cross join ${of} s on s.id = l.${of}_id where l.interaction_id = i.id and l.deleted_at is null), '')`

/**
 * The view of step 22, with two more columns. `roles` has the titles that the participants held that day and all names of where they held
 * them. `marks` has one word for each code and link whose name is kept elsewhere, so that a new name of an issue needs no new indexing.
 */
const source = `create view search_source as
  select i.rid, i.headline,
    (select group_concat(words, ' ') from (
      select p.name || coalesce((select ' ' || group_concat(a.name, ' ') from person_alias a indexed by person_alias_by_person
          where a.person_id = p.id and a.deleted_at is null), '') as words
        from interaction_participant l join person p on p.id = l.person_id and p.deleted_at is null
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
      where f.subject_table = 'interaction' and f.subject_id = i.id and f.deleted_at is null), '') as beside,
    (select group_concat(words, ' ') from (
      select r.title || coalesce((select ' ' || ${allNames('o')} from organisation o
          where o.id = r.organisation_id and o.deleted_at is null), '') as words
        from interaction_participant l indexed by interaction_participant_by_interaction
        cross join role_assignment r indexed by role_assignment_by_person on r.person_id = l.person_id
        where l.interaction_id = i.id and l.deleted_at is null and r.deleted_at is null
          and (r.from_on is null or r.from_on <= i.starts_on) and (r.to_on is null or r.to_on >= i.starts_on)
      union all
      select ${furtherNames('o')}
        from interaction_organisation l join organisation o on o.id = l.organisation_id and o.deleted_at is null
        where l.interaction_id = i.id and l.deleted_at is null)) as roles,
    ${mark('k', code('i.kind'))} || ' ' || ${mark('t', code('i.status'))} || ' ' || ${mark('c', code('i.confidentiality'))} || ' ' ||
    ${linked('i', 'interaction_issue', 'issue')} || ' ' ||
    ${linked('p', 'interaction_partner', 'partner')} || ' ' ||
    ${linked('s', 'interaction_staff', 'staff_member')} as marks
  from interaction i where i.deleted_at is null`

/** Makes the index as step 16 did, with a column for roles and marks. */
async function createIndex(db: Kysely<unknown>, name: string, prefixes: string): Promise<void> {
  await run(db, `drop table ${name}`)
  await run(
    db,
    `create virtual table ${name} using fts5(headline, names, note, beside, subjects, content = '', contentless_delete = 1,
      tokenize = "unicode61 remove_diacritics 0", prefix = '${prefixes}')`,
  )
  await run(db, `insert into ${name} (${name}, rank) values ('automerge', 0)`)
  await run(db, `insert into ${name} (${name}, rank) values ('crisismerge', 500)`)
}

/** The list of all words, filled by code: their stems, and the tails by which compounds and words typed wrong are met. */
async function wordList(db: Kysely<unknown>): Promise<void> {
  await run(
    db,
    `create table search_form (word text primary key, stem text not null, is_name integer not null) strict, without rowid`,
  )
  await run(db, 'create index search_form_by_stem on search_form (stem, is_name)')
  await run(
    db,
    'create table search_tail (tail text not null, word text not null, primary key (tail, word)) strict, without rowid',
  )
  await run(db, 'delete from search_word')
}

/** Rows that are written in bulk are noted by one statement for all of them (step 34). */
const isOneByOne = '(select is_merging from device) <> 2'

/** Notes that an interaction is to be indexed again: when its type, day, status or visibility changes, and when a link or a role does. */
async function interactionQueue(db: Kysely<unknown>): Promise<void> {
  const queue = (chosen: string) => `insert into search_queue (interaction_id) ${chosen};`
  await run(db, 'drop trigger search_queue_update_interaction')
  const cells = (row: string) =>
    ['headline', 'note', 'location', 'case_number', 'kind', 'status', 'confidentiality', 'starts_on', 'deleted_at']
      .map(name => `${row}.${name}`)
      .join(', ')
  await run(
    db,
    `create trigger search_queue_update_interaction after update on interaction
      when ${isOneByOne} and (${cells('new')}) is not (${cells('old')}) begin ${queue('values (new.id)')} end`,
  )
  for (const table of ['interaction_issue', 'interaction_partner', 'interaction_staff']) {
    const when = table === 'interaction_staff' ? '' : `when ${isOneByOne}`
    await run(
      db,
      `create trigger search_queue_insert_${table} after insert on ${table} ${when} begin ${queue('values (new.interaction_id)')} end`,
    )
    await run(
      db,
      `create trigger search_queue_update_${table} after update on ${table} ${when}
        begin ${queue('values (new.interaction_id), (old.interaction_id)')} end`,
    )
    await run(
      db,
      `create trigger search_queue_replace_${table} before insert on ${table} ${when} begin
        ${queue(`select interaction_id from ${table} where id = new.id`)} end`,
    )
  }
  const ofPerson = (id: string) =>
    `select interaction_id from interaction_participant where person_id = ${id} and deleted_at is null`
  for (const [event, moment, rows] of [
    ['insert', 'after insert', [ofPerson('new.person_id')]],
    ['update', 'after update', [ofPerson('new.person_id'), ofPerson('old.person_id')]],
    ['replace', 'before insert', [ofPerson('(select person_id from role_assignment where id = new.id)')]],
  ] as const)
    await run(
      db,
      `create trigger search_queue_${event}_role_assignment ${moment} on role_assignment begin ${rows.map(queue).join('\n')} end`,
    )
  const ofOrganisation = (id: string) =>
    `select interaction_id from interaction_organisation
      where organisation_id in (select id from organisation where id = ${id} or parent_id = ${id}) and deleted_at is null
    union select l.interaction_id from role_assignment r cross join interaction_participant l on l.person_id = r.person_id
      where r.organisation_id in (select id from organisation where id = ${id} or parent_id = ${id})
        and r.deleted_at is null and l.deleted_at is null`
  for (const name of ['update_organisation', 'insert_organisation_alias', 'update_organisation_alias'])
    await run(db, `drop trigger search_queue_${name}`)
  const named = (row: string) => `${row}.name, ${row}.abbreviation, ${row}.name_en, ${row}.parent_id, ${row}.deleted_at`
  await run(
    db,
    `create trigger search_queue_update_organisation after update on organisation when (${named('new')}) is not (${named('old')})
      begin ${queue(ofOrganisation('new.id'))} end`,
  )
  for (const table of ['organisation_alias', 'organisation_name']) {
    await run(
      db,
      `create trigger search_queue_insert_${table} after insert on ${table} begin ${queue(ofOrganisation('new.organisation_id'))} end`,
    )
    await run(
      db,
      `create trigger search_queue_update_${table} after update on ${table} begin
        ${queue(ofOrganisation('new.organisation_id'))}
        ${queue(ofOrganisation('old.organisation_id'))} end`,
    )
  }
}

const registered = ['person', 'organisation', 'issue', 'partner'] as const
type Registered = (typeof registered)[number]

/** SQL that notes rows of the register, chosen by their ids. */
const note = (kind: Registered, ids: string): string =>
  `insert into register_queue (kind, rid) select ${registered.indexOf(kind)}, rid from ${kind} where id in (${ids});`

/** SQL that notes what has the names of an organisation: itself, those who hold or held a role there or in a unit, and its partners. */
const noteOrganisation = (id: string): string =>
  `${note('organisation', id)}
  ${note('person', `select person_id from role_assignment where organisation_id in (select id from organisation where id = ${id} or parent_id = ${id})`)}
  ${note('partner', `select id from partner where organisation_id = ${id}`)}`

type Hanging = {
  readonly table: string
  /** The column with the id of what the row says something of. */
  readonly about: string
  readonly noted: (id: string) => string
  /** The columns whose words are indexed, where most changes are of others. */
  readonly compared?: readonly string[]
}

/** The tables whose rows say something of a row of the register, and what is noted when one is written. */
const hanging: readonly Hanging[] = [
  { table: 'person', about: 'id', noted: id => note('person', id), compared: ['name', 'deleted_at'] },
  { table: 'person_alias', about: 'person_id', noted: id => note('person', id) },
  { table: 'role_assignment', about: 'person_id', noted: id => note('person', id) },
  {
    table: 'organisation',
    about: 'id',
    noted: noteOrganisation,
    compared: ['name', 'abbreviation', 'name_en', 'parent_id', 'deleted_at'],
  },
  { table: 'organisation_alias', about: 'organisation_id', noted: noteOrganisation },
  { table: 'organisation_name', about: 'organisation_id', noted: noteOrganisation },
  { table: 'issue', about: 'id', noted: id => note('issue', id) },
  { table: 'issue_alias', about: 'issue_id', noted: id => note('issue', id) },
  { table: 'partner', about: 'id', noted: id => note('partner', id) },
  // An id belongs to one table, so the others find nothing by it.
  { table: 'attachment', about: 'subject_id', noted: id => registered.map(kind => note(kind, id)).join('\n') },
]

/**
 * Gives the register one row for each person, organisation, issue and partner, with all their names. Triggers only note what has changed,
 * since a word's stem is found by code.
 */
async function register(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from sqlite_master
    where type = 'trigger' and name glob 'register_index_*'`.execute(db)
  for (const { name } of rows) await run(db, `drop trigger ${name}`)
  const { rows: entry } = await sql<{
    text: string
  }>`select sql as text from sqlite_master where name = 'name_entry_insert'`.execute(db)
  await run(db, 'drop trigger name_entry_insert')
  for (const { text } of entry) await run(db, text.replace(/insert into register_index[^;]*;/, ''))
  await run(db, 'drop table register_index')
  await run(
    db,
    `create virtual table register_index using fts5(names, beside, texts, source unindexed,
      tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4')`,
  )
  await run(db, `insert into register_index (register_index, rank) values ('secure-delete', 1)`)
  await run(db, 'create table register_queue (kind integer not null, rid integer not null) strict')
  for (const { table, about, noted, compared } of hanging) {
    const cells = (row: string) => (compared ?? []).map(name => `${row}.${name}`).join(', ')
    const when = compared ? `when (${cells('new')}) is not (${cells('old')})` : ''
    const anyMoved = about === 'id' ? '' : noted(`old.${about}`)
    await run(
      db,
      `create trigger register_queue_insert_${table} after insert on ${table} begin ${noted(`new.${about}`)} end`,
    )
    await run(
      db,
      `create trigger register_queue_update_${table} after update on ${table} ${when}
        begin ${noted(`new.${about}`)} ${anyMoved} end`,
    )
    // SQLite fires no trigger for a row that a replace deletes.
    await run(
      db,
      `create trigger register_queue_replace_${table} before insert on ${table}
        when exists (select 1 from ${table} where id = new.id)
        begin ${noted(`(select ${about} from ${table} where id = new.id)`)} end`,
    )
  }
  for (const [place, kind] of registered.entries())
    await run(db, `insert into register_queue (kind, rid) select ${place}, rid from ${kind} where deleted_at is null`)
}

/**
 * Lets a search find words in any of their forms, compounds by their parts and words with a letter wrong. Interactions are found by the
 * titles, organisations, issues, partners and types they show. Every text is indexed again when the file is opened, since that is done by
 * code.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, 'drop view search_source')
  await run(db, source)
  await createIndex(db, 'search_index', '2 3 4')
  await createIndex(db, 'recent_index', '2 3 4 5 6')
  await run(db, 'update recent_range set from_rid = 0')
  await wordList(db)
  await interactionQueue(db)
  await register(db)
  await run(db, 'delete from search_queue')
  await run(db, 'insert into search_queue (interaction_id) select id from interaction where deleted_at is null')
}
