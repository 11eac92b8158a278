import { sql } from 'kysely'
import { readSql } from '../../db/read-sql'
import type { Writer } from '../../db/schema'
import type { InteractionId } from '../../src-shared/records/ids'
import { beforeFacts, type Concerned } from './concern-links'

/** The tables whose rows decide whom an interaction concerns. */
export const deciding = [
  'interaction_participant',
  'interaction_organisation',
  'interaction_staff',
  'interaction_issue',
  'interaction_partner',
] as const

/**
 * Returns what the rule gives the interactions that the rows of an action belong to. Call it before the action is undone. `isOurs` returns
 * true for a link, named `interaction:partner`, that the action wrote.
 */
export async function concernedByRows(
  db: Writer,
  rows: readonly { readonly table: string; readonly id: string; readonly isMade: boolean }[],
): Promise<{ readonly concerned: Concerned; readonly isOurs: (pair: string) => boolean }> {
  const of = (table: string) => rows.filter(row => row.table === table).map(row => row.id)
  const interactions = new Set(of('interaction') as InteractionId[])
  // What the action made goes or stays with all that it is about, so nothing that decides its links is changed by the undo.
  const made = new Set(rows.flatMap(({ table, id, isMade }) => (table === 'interaction' && isMade ? [id] : [])))
  for (const table of deciding) {
    const asked = of(table)
    if (asked.length === 0) continue
    const found = await readSql(
      db,
      sql<{ id: InteractionId }>`select distinct interaction_id as id from ${sql.table(table)}
        where id in (select value from json_each(${JSON.stringify(asked)}))`,
    )
    for (const { id } of found) interactions.add(id)
  }
  const ours = new Set(of('interaction_partner'))
  const before = [...interactions].filter(id => !made.has(id))
  return { concerned: await beforeFacts(db, before), isOurs: pair => ours.has(pair) }
}
