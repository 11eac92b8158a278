import { type Kysely, sql } from 'kysely'

/** Each kind of row with a name gets its own residue of the index's row numbers, so that a hit tells which table it came from. */
const named = [
  { table: 'person', residue: 0, words: (row: string) => `${row}.name` },
  {
    table: 'organisation',
    residue: 1,
    words: (row: string) =>
      `${row}.name || ' ' || coalesce(${row}.abbreviation, '') || ' ' || coalesce(${row}.name_en, '')`,
  },
  { table: 'organisation_alias', residue: 2, words: (row: string) => `${row}.name` },
]

/**
 * The index that finds names while they are typed, from two letters on, with or without the dots of å, ä and ö. It is derived and local: it
 * can be rebuilt from the tables at all times, and is never sent to another laptop.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table name_index using fts5(words, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3')`.execute(
    db,
  )
  await sql`insert into name_index (name_index, rank) values ('secure-delete', 1)`.execute(db)
  for (const { table, residue, words } of named) {
    const insert = `insert into name_index (rowid, words) select new.rid * 3 + ${residue}, ${words('new')} where new.deleted_at is null;`
    await sql.raw(`create trigger name_index_insert_${table} after insert on ${table} begin ${insert} end`).execute(db)
    await sql
      .raw(`create trigger name_index_update_${table} after update on ${table}
        when ${words('new')} is not ${words('old')} or new.deleted_at is not old.deleted_at begin
          delete from name_index where rowid = old.rid * 3 + ${residue};
          ${insert}
        end`)
      .execute(db)
    await sql
      .raw(
        `insert into name_index (rowid, words) select rid * 3 + ${residue}, ${words(table)} from ${table} where deleted_at is null`,
      )
      .execute(db)
  }
}
