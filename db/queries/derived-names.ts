import { type RawBuilder, sql } from 'kysely'
import type { Writer } from '../schema'

const withAliases = `name || coalesce((select ' ' || group_concat(a.name, ' ') from person_alias a indexed by person_alias_by_person
  where a.person_id = person.id and a.deleted_at is null), '')`
const allNames = `name || ' ' || coalesce(abbreviation, '') || ' ' || coalesce(name_en, '')`

type Source = { readonly table: string; readonly words: string }

/** What the triggers write into the two indexes of names; a row's number there is its own times the sources, plus its source's place. */
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

/** The indexes that names are found by. */
export const nameIndexes = Object.keys(sources) as readonly NameIndex[]

/** The lines (number, words) that an index of names is to hold, as the tables now are. */
export const namesNow = (index: NameIndex): RawBuilder<unknown> =>
  sql.raw(
    sources[index]
      .map(
        ({ table, words }, residue) =>
          `select rid * ${sources[index].length} + ${residue}, ${words} from ${table} where deleted_at is null`,
      )
      .join(' union all '),
  )

/** Makes the indexes of names from nothing, from the tables as they are. */
export async function rebuildNames(db: Writer): Promise<void> {
  for (const index of nameIndexes) {
    const table = sql.table(index)
    // Read anew from its own words first: a row is taken out by its words, which a damaged index does not find.
    await sql`insert into ${table} (${sql.ref(index)}) values ('rebuild')`.execute(db)
    await sql`delete from ${table}`.execute(db)
    await sql`insert into ${table} (rowid, words) ${namesNow(index)}`.execute(db)
  }
}
