import { type Kysely, sql } from 'kysely'

/** The tables that an import writes most of, which have triggers that note each row for search, timelines and counts. */
const written = [
  'interaction',
  'interaction_participant',
  'interaction_organisation',
  'interaction_issue',
  'interaction_partner',
  'interaction_aim',
  'commitment',
]

/** What says when a trigger of ours runs, and the condition that it has already. */
const head = /^(create trigger .*? on \w+)\s+(?:when\s+(.*?)\s+)?begin\s/is

/**
 * Has the triggers that note rows for search, timelines and counts pass over rows that are written in bulk, which `device.is_merging` says by
 * the number 2. A statement then notes all rows of a bulk at once, as it writes their entries of the change record. A third of the time of a
 * large import went to these triggers.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ name: string; text: string }>`select name, sql as text from sqlite_master
    where type = 'trigger' and tbl_name in (select value from json_each(${JSON.stringify(written)}))
      and (name glob 'derived_*' or name glob 'search_queue_*')`.execute(db)
  for (const { name, text } of rows) {
    const [whole = '', start = '', condition] = head.exec(text) ?? []
    const isOneByOne = '(select is_merging from device) <> 2'
    const when = condition === undefined ? isOneByOne : `${isOneByOne} and (${condition})`
    await sql`drop trigger ${sql.ref(name)}`.execute(db)
    await sql.raw(`${start} when ${when} begin ${text.slice(whole.length)}`).execute(db)
  }
}
