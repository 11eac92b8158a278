import { type RawBuilder, sql } from 'kysely'
import { readSql } from '../read-sql'
import type { Reader, Writer } from '../schema'

const withAliases = `name || coalesce((select ' ' || group_concat(a.name, ' ') from person_alias a indexed by person_alias_by_person
  where a.person_id = person.id and a.deleted_at is null), '')`
const allNames = `name || ' ' || coalesce(abbreviation, '') || ' ' || coalesce(name_en, '')`

type Source = { readonly table: string; readonly words: string }

/**
 * What the triggers write into the two indexes of names. A row's number there is its own row number times the number of sources, plus the
 * place of its source.
 */
const sources: Readonly<Record<'name_index' | 'register_index', readonly Source[]>> = {
  name_index: [
    { table: 'person', words: withAliases },
    { table: 'organisation', words: allNames },
    { table: 'organisation_alias', words: 'name' },
  ],
  register_index: [
    { table: 'person', words: 'name' },
    { table: 'organisation', words: allNames },
    { table: 'organisation_alias', words: 'name' },
    { table: 'organisation_name', words: allNames },
    { table: 'issue', words: `name || ' ' || short_name || ' ' || name_en` },
    { table: 'issue_alias', words: 'name' },
    { table: 'attachment', words: `case subject_table when 'interaction' then '' else name || ' ' || plain_text end` },
    { table: 'person_alias', words: 'name' },
  ],
}

type NameIndex = keyof typeof sources

/** The place of attachments among the sources of the register's index. */
const attachments = sources.register_index.findIndex(({ table }) => table === 'attachment')

const nameIndexes = Object.keys(sources) as readonly NameIndex[]

/** SQL for the lines (number, words) that an index of names should hold for the tables as they are. */
const namesNow = (index: NameIndex): RawBuilder<unknown> =>
  sql.raw(
    sources[index]
      .map(
        ({ table, words }, residue) =>
          `select rid * ${sources[index].length} + ${residue} as number, ${words} as words from ${table} where deleted_at is null`,
      )
      .join(' union all '),
  )

/**
 * Returns how many rows of the indexes of names are missing, extra, or begin with other words. Only the beginning is compared, since other
 * ways to type the name follow after it.
 */
export async function nameFaults(db: Reader): Promise<number> {
  let faults = 0
  for (const index of nameIndexes) {
    const table = sql.table(index)
    const [row] = await readSql(
      db,
      sql<{ number: number }>`with now as materialized (${namesNow(index)})
        select (select count(*) from now left join ${table} kept on kept.rowid = now.number
            where kept.rowid is null or substr(kept.words, 1, length(now.words)) <> now.words)
          + (select count(*) from ${table} where rowid not in (select number from now)) as number`,
    )
    faults += row?.number ?? 0
  }
  return faults
}

/** Builds the indexes of names again from the tables, through the same view that the triggers use. */
export async function rebuildNames(db: Writer): Promise<void> {
  for (const index of nameIndexes) {
    const table = sql.table(index)
    // First the index is rebuilt from its own words. A row is removed by its words, and a damaged index would not find them.
    await sql`insert into ${table} (${sql.ref(index)}) values ('rebuild')`.execute(db)
    await sql`delete from ${table}`.execute(db)
    const isRegister = Number(index === 'register_index')
    await sql`insert into name_entry (is_register, number, words) select ${sql.lit(isRegister)}, number, words
      from (${namesNow(index)}) where not (${sql.lit(isRegister)} and number % 8 = ${sql.lit(attachments)})`.execute(db)
    // A long text is entered only as written, as its trigger does.
    if (isRegister)
      await sql`insert into ${table} (rowid, words) select number, words from (${namesNow(index)})
        where number % 8 = ${sql.lit(attachments)}`.execute(db)
  }
}
