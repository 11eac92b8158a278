import { type Kysely, sql } from 'kysely'

const run = (db: Kysely<unknown>, text: string) => sql.raw(text).execute(db)

/** Letters that the index does not fold itself, each with one or two ways to type it, as `plain-letters.ts` had them at this step. */
const letters =
  'æ:a:ae ø:o:oe œ:oe:o đ:d:dj ð:d þ:th:t ß:ss:s ŋ:n:ng ŧ:t ħ:h ł:l ı:i ĸ:k:q ſ:s ə:e:a ǝ:e ɛ:e ɔ:o ɵ:o ʒ:z ǥ:g ƀ:b ɓ:b ƈ:c ɖ:d ɗ:d ƒ:f ɠ:g ɨ:i ɉ:j ƙ:k ƚ:l ɫ:l ɲ:n ƞ:n ƥ:p ɍ:r ʂ:s ƭ:t ʈ:t ʉ:u ʋ:v ɏ:y ƴ:y ƶ:z ﬁ:fi ﬂ:fl ﬀ:ff'
    .split(' ')
    .map(way => way.split(':') as [letter: string, usual: string, other?: string])

/** Characters that occur in a name and are left out when it is typed: apostrophes, hyphens and invisible characters. */
const leftOut = [..."'’‘ʼ´`′-‐‑\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"]

const bothCases = (letter: string): string[] => {
  const capital = letter.toUpperCase()
  return capital.length === 1 && capital > '\u007f' ? [letter, capital] : [letter]
}
const pairs = (way: 1 | 2): (readonly [string, string])[] => [
  ...bothCases('ŋ').flatMap(one => [[`${one}ŋ`, way === 1 ? 'ng' : 'nn'] as const]),
  ...letters.flatMap(line => bothCases(line[0]).map(letter => [letter, line[way] ?? line[1]] as const)),
  ['ẞ', way === 1 ? 'ss' : 's'],
  ...leftOut.map(one => [one, ''] as const),
]
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** How many calls may be nested in the oldest SQLite that must be able to open the file. */
const atOnce = 18

/** Returns the statements that rewrite a column of the one row in work, each for some of the letters. */
function rewriting(column: 'usual' | 'other', way: 1 | 2): string[] {
  const all = pairs(way)
  return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, at) => {
    const some = all.slice(at * atOnce, (at + 1) * atOnce)
    const text = some.reduce<string>(
      (words, [one, other]) => `replace(${words}, ${quoted(one)}, ${quoted(other)})`,
      column,
    )
    return `update typed_name set ${column} = ${text};`
  })
}

const special = [...new Set([...letters.flatMap(([letter]) => bothCases(letter)), 'ẞ', ...leftOut])]
// A hyphen at the end of a set of characters means itself.
const anySpecial = quoted(`*[${special.filter(one => one !== '-').join('')}-]*`)

/**
 * The view through which every name goes into an index. What a trigger inserts here is indexed as written, and as typed without its letters
 * if it has such letters. One trigger serves all tables, since each connection reads the text of every trigger when it opens the file.
 */
async function entering(db: Kysely<unknown>): Promise<void> {
  await run(db, 'create table typed_name (rid integer primary key, usual text not null, other text not null) strict')
  await run(db, 'create view name_entry as select 0 as is_register, rowid as number, words from name_index')
  const typed = `(select usual || ' ' || other from typed_name)`
  await run(
    db,
    `create trigger name_entry_insert instead of insert on name_entry begin
      insert into typed_name (usual, other) select new.words, new.words where new.words glob ${anySpecial};
      ${rewriting('usual', 1).join('\n')}
      ${rewriting('other', 2).join('\n')}
      insert into name_index (rowid, words) select new.number, new.words || coalesce(' ' || ${typed}, '') where not new.is_register;
      insert into register_index (rowid, words, typed) select new.number, new.words, ${typed} where new.is_register;
      delete from typed_name;
    end`,
  )
}

const inAllNames = (row: string): string =>
  `${row}.name || ' ' || coalesce(${row}.abbreviation, '') || ' ' || coalesce(${row}.name_en, '')`
const justName = (row: string): string => `${row}.name`

/** SQL for a person's names: the one in use and every other. */
const personNames = (
  row: string,
): string => `${row}.name || coalesce((select ' ' || group_concat(a.name, ' ') from person_alias a
  indexed by person_alias_by_person where a.person_id = ${row}.id and a.deleted_at is null), '')`

type Entered = {
  readonly table: string
  readonly residue: number
  /** `words` is the SQL for what is indexed; `compared` is the part of it that may have changed, where that is less. */
  readonly words: (row: string) => string
  readonly compared?: (row: string) => string
  /** A long text is found only as it is written; otherwise the index would hold it three times. */
  readonly isLong?: true
}

async function triggersOf(db: Kysely<unknown>, index: 'name' | 'register', rows: number, entered: Entered) {
  const { table, residue, words, compared = words, isLong } = entered
  const number = (row: string) => `${row}.rid * ${rows} + ${residue}`
  const into = isLong ? `${index}_index (rowid, words)` : 'name_entry (is_register, number, words)'
  const entry = (row: string) => `${isLong ? '' : `${Number(index === 'register')}, `}${number(row)}, ${words(row)}`
  const enter = `insert into ${into} select ${entry('new')} where new.deleted_at is null;`
  for (const event of ['insert', 'update']) await run(db, `drop trigger if exists ${index}_index_${event}_${table}`)
  await run(db, `create trigger ${index}_index_insert_${table} after insert on ${table} begin ${enter} end`)
  await run(
    db,
    `create trigger ${index}_index_update_${table} after update on ${table}
      when ${compared('new')} is not ${compared('old')} or new.deleted_at is not old.deleted_at begin
        delete from ${index}_index where rowid = ${number('old')};
        ${enter}
      end`,
  )
  await run(db, `insert into ${into} select ${entry(table)} from ${table} where deleted_at is null`)
}

async function nameIndex(db: Kysely<unknown>): Promise<void> {
  await run(db, 'delete from name_index')
  await triggersOf(db, 'name', 3, { table: 'person', residue: 0, words: personNames, compared: justName })
  await triggersOf(db, 'name', 3, { table: 'organisation', residue: 1, words: inAllNames })
  await triggersOf(db, 'name', 3, { table: 'organisation_alias', residue: 2, words: justName })
  for (const event of ['insert', 'update']) {
    const anew = (
      when: string,
      id: string,
    ) => `delete from name_index where ${when} and rowid in (select rid * 3 from person where id = ${id});
      insert into name_entry (is_register, number, words) select 0, p.rid * 3, ${personNames('p')} from person p
        where ${when} and p.id = ${id} and p.deleted_at is null;`
    await run(db, `drop trigger name_index_${event}_person_alias`)
    await run(
      db,
      `create trigger name_index_${event}_person_alias after ${event} on person_alias begin
        ${anew('true', 'new.person_id')}
        ${event === 'update' ? anew('new.person_id is not old.person_id', 'old.person_id') : ''}
      end`,
    )
  }
}

/** A hit shows the name as it is written, so the typed form has a separate column. */
async function registerIndex(db: Kysely<unknown>): Promise<void> {
  await run(db, 'drop table register_index')
  await run(
    db,
    `create virtual table register_index using fts5(words, typed, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3')`,
  )
  await run(db, `insert into register_index (register_index, rank) values ('secure-delete', 1)`)
}

async function registered(db: Kysely<unknown>): Promise<void> {
  const inAllIssueNames = (row: string) => `${row}.name || ' ' || ${row}.short_name || ' ' || ${row}.name_en`
  const ofRegister = (row: string) =>
    `case ${row}.subject_table when 'interaction' then '' else ${row}.name || ' ' || ${row}.plain_text end`
  const tables: readonly Entered[] = [
    { table: 'person', residue: 0, words: justName },
    { table: 'organisation', residue: 1, words: inAllNames },
    { table: 'organisation_alias', residue: 2, words: justName },
    { table: 'organisation_name', residue: 3, words: inAllNames },
    { table: 'issue', residue: 4, words: inAllIssueNames },
    { table: 'issue_alias', residue: 5, words: justName },
    { table: 'attachment', residue: 6, words: ofRegister, isLong: true },
    { table: 'person_alias', residue: 7, words: justName },
  ]
  for (const table of tables) await triggersOf(db, 'register', 8, table)
}

/**
 * Keeps headlines in Swedish order, worked out by code together with the words of the search, at the same point of every change. No
 * expression of SQLite knows every letter, and older programs cannot read one of more than a few dozen letters.
 */
async function headlines(db: Kysely<unknown>): Promise<void> {
  await run(db, 'drop index interaction_by_headline')
  await run(db, 'create table headline_key (rid integer primary key, key text not null) strict')
  await run(db, 'create index interaction_by_headline on headline_key (key)')
}

/**
 * Names are found as they are typed on a keyboard without their letters: Đorđe by dorde, Strauß by strauss, O'Brien by obrien. The words of
 * interactions are indexed again when the file is opened, since that is done by code.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await registerIndex(db)
  await entering(db)
  await nameIndex(db)
  await registered(db)
  await headlines(db)
  for (const index of ['search_index', 'recent_index'])
    await run(db, `insert into ${index} (${index}) values ('delete-all')`)
  await run(db, 'delete from search_word')
  await run(db, 'update recent_range set from_rid = 0')
  await run(db, 'delete from search_queue')
  await run(db, 'insert into search_queue (interaction_id) select id from interaction where deleted_at is null')
}
