import { sql } from 'kysely'
import { readSql } from '../../db/read-sql'
import type { Writer } from '../../db/schema'
import type { InteractionId } from '../../src-shared/records/ids'
import { beforeFacts, type Concerned } from './concern-links'

const deciding = [
  'interaction_participant',
  'interaction_organisation',
  'interaction_staff',
  'interaction_issue',
  'interaction_partner',
]

/**
 * Returns what the rule gives the interactions that the rows of an action belong to. Call it before the action is undone. `isOurs` returns
 * true for a link, named `interaction:partner`, that the action wrote.
 */
export async function concernedByRows(
  db: Writer,
  rows: readonly { readonly table: string; readonly id: string }[],
): Promise<{ readonly concerned: Concerned; readonly isOurs: (pair: string) => boolean }> {
  const of = (table: string) => rows.filter(row => row.table === table).map(row => row.id)
  const interactions = new Set(of('interaction') as InteractionId[])
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
  return { concerned: await beforeFacts(db, [...interactions]), isOurs: pair => ours.has(pair) }
}
