import { sql } from 'kysely'
import type { Tables, Writer } from '../../db/schema'
import type { ListEdit } from '../../src-shared/records/edits'

/** A table of links, and the two columns that name the rows it joins. */
export type LinkTable = { readonly table: keyof Tables & string; readonly from: string; readonly to: string }

const ofInteraction = (table: keyof Tables & string, to: string): LinkTable => ({ table, from: 'interaction_id', to })

/** The link tables of an interaction, by what is linked. */
export const interactionLinks = {
  participant: ofInteraction('interaction_participant', 'person_id'),
  organisation: ofInteraction('interaction_organisation', 'organisation_id'),
  staff: ofInteraction('interaction_staff', 'staff_member_id'),
  issue: ofInteraction('interaction_issue', 'issue_id'),
}

/**
 * Adds and removes links. A link that was removed earlier comes back as the same row, so that laptops agree on it. Its column is written
 * again, since a merge may have redirected it meanwhile.
 */
export async function editLinks(
  db: Writer,
  { table, from, to }: LinkTable,
  owner: string,
  { add = [], remove = [] }: ListEdit<string>,
  now: Date,
): Promise<void> {
  const linked = sql`${sql.ref(from)} = ${owner} and ${sql.ref(to)}`
  for (const other of new Set(add)) {
    const { rows } =
      await sql`select 1 from ${sql.table(table)} where ${linked} = ${other} and deleted_at is null`.execute(db)
    if (rows.length > 0) continue
    await sql`insert into ${sql.table(table)} (id, ${sql.ref(from)}, ${sql.ref(to)}) values (${`${owner}:${other}`}, ${owner}, ${other})
      on conflict (id) do update set deleted_at = null, ${sql.ref(to)} = excluded.${sql.ref(to)}`.execute(db)
  }
  await sql`update ${sql.table(table)} set deleted_at = ${now.toISOString()}
    where ${linked} in (select value from json_each(${JSON.stringify(remove)})) and deleted_at is null`.execute(db)
}
