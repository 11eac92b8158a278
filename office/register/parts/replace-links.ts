import { sql } from 'kysely'
import type { Writer } from '../../../db/schema'
import { editLinks, type LinkTable } from '../edit-links'

/** Makes the links of a row just these: adds those that are missing and takes the others away; nothing given leaves them. */
export async function replaceLinks(
  db: Writer,
  link: LinkTable,
  owner: string,
  wanted: readonly string[] | undefined,
  now: Date,
): Promise<void> {
  if (wanted === undefined) return
  const { rows } = await sql<{ id: string }>`select ${sql.ref(link.to)} as id from ${sql.table(link.table)}
    where ${sql.ref(link.from)} = ${owner} and deleted_at is null`.execute(db)
  const remove = rows.map(row => row.id).filter(id => !wanted.includes(id))
  await editLinks(db, link, owner, { add: wanted, remove }, now)
}
