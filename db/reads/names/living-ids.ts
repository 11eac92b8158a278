import { mergedKinds } from '../../../src-shared/records/merge'
import { type Refusal, Refused } from '../../../src-shared/refusals/refusal'
import { runSql } from '../../run-sql'
import type { Writer } from '../../schema'
import { type KnownKind, tablesByKind } from './known-rows'
import { redirected } from './redirects'

/** A row that is about to be referred to, by its kind and id. */
export type Named = readonly [kind: KnownKind, id: string]

const isLiving = Object.entries(tablesByKind)
  .map(
    ([kind, table]) =>
      `when '${kind}' then exists (select 1 from ${table} where id = n.value ->> 1 and deleted_at is null)`,
  )
  .join(' ')
/** Written by hand and not built by Kysely, since it runs at every save. */
const notLiving = `select n.value ->> 0 as kind, n.value ->> 1 as id from json_each(?) n where not (case n.value ->> 0 ${isLiving} end)`

const isLivingRow = async (db: Writer, kind: KnownKind, id: string): Promise<boolean> =>
  (await runSql(db, notLiving, JSON.stringify([[kind, id]]))).length === 0

/**
 * Returns a function that maps each id to the living row it is found under now: itself, or the row it was merged into. Work begun before a
 * merge is thereby saved with the row that remains. Throws `refusal` for the first id that leads to no living row.
 */
export async function livingRows(
  db: Writer,
  named: readonly Named[],
  refusal = ([what, id]: Named): Refusal => ({ code: 'unknown-id', what, id }),
): Promise<<Id extends string>(id: Id) => Id> {
  const moved = new Map<string, string>()
  const rows =
    named.length === 0 ? [] : await runSql<{ kind: KnownKind; id: string }>(db, notLiving, JSON.stringify(named))
  for (const { kind, id } of rows) {
    const merged = mergedKinds.find(known => known === kind)
    const found = merged ? await redirected(db, merged, id) : id
    if (found === id || !(await isLivingRow(db, kind, found))) throw new Refused(refusal([kind, id]))
    moved.set(id, found)
  }
  return <Id extends string>(id: Id) => (moved.get(id) ?? id) as Id
}

/** Returns the living row that one id leads to. Null and undefined are returned unchanged. Throws as `livingRows` does. */
export async function livingId<Id extends string | null | undefined>(db: Writer, kind: KnownKind, id: Id): Promise<Id> {
  return id === null || id === undefined ? id : (await livingRows(db, [[kind, id]]))(id)
}
