import { type RawBuilder, sql } from 'kysely'
import { readSql } from '../read-sql'
import type { Reader, Writer } from '../schema'
import { rebuildRegister, registerFaults } from '../search/register-indexing'

const withAliases = `name || coalesce((select ' ' || group_concat(a.name, ' ') from person_alias a indexed by person_alias_by_person
  where a.person_id = person.id and a.deleted_at is null), '')`
const allNames = `name || ' ' || coalesce(abbreviation, '') || ' ' || coalesce(name_en, '')`

/**
 * What the triggers write into the index of names. A row's number there is its own row number times the number of sources, plus the place
 * of its source.
 */
const sources: readonly { readonly table: string; readonly words: string }[] = [
  { table: 'person', words: withAliases },
  { table: 'organisation', words: allNames },
  { table: 'organisation_alias', words: 'name' },
]

/** SQL for the lines (number, words) that the index of names should hold for the tables as they are. */
const namesNow: RawBuilder<unknown> = sql.raw(
  sources
    .map(
      ({ table, words }, residue) =>
        `select rid * ${sources.length} + ${residue} as number, ${words} as words from ${table} where deleted_at is null`,
    )
    .join(' union all '),
)

/**
 * Returns how many rows of the index of names, and of that of the register, are missing, extra, or hold other words. Of the index of names
 * only the beginning is compared, since other ways to type the name follow after it.
 */
export async function nameFaults(db: Reader): Promise<number> {
  const [row] = await readSql(
    db,
    sql<{ number: number }>`with now as materialized (${namesNow})
      select (select count(*) from now left join name_index kept on kept.rowid = now.number
          where kept.rowid is null or substr(kept.words, 1, length(now.words)) <> now.words)
        + (select count(*) from name_index where rowid not in (select number from now)) as number`,
  )
  return (row?.number ?? 0) + (await registerFaults(db))
}

/** Builds the index of names and that of the register again from the tables, the former through the same view that the triggers use. */
export async function rebuildNames(db: Writer): Promise<void> {
  // First the index is rebuilt from its own words. A row is removed by its words, and a damaged index would not find them.
  await sql`insert into name_index (name_index) values ('rebuild')`.execute(db)
  await sql`delete from name_index`.execute(db)
  await sql`insert into name_entry (is_register, number, words) select 0, number, words from (${namesNow})`.execute(db)
  await rebuildRegister(db)
}
