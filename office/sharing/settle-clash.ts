import { sql } from 'kysely'
import type { OpenClash } from '../../db/exchange/open-clashes'
import { recordSettled } from '../../db/exchange/settling'
import { asReader } from '../../db/read-sql'
import type { Writer } from '../../db/schema'
import type { Store } from '../../db/store'
import { type Clash, type ClashChoice, type ClashSide, choiceOf } from '../../src-shared/program/clash'
import { catalogueTables } from '../../src-shared/records/catalogue/catalogue'
import type { ActionId } from '../../src-shared/records/ids'
import { removableKinds } from '../../src-shared/records/trash'
import { Refused } from '../../src-shared/refusals/refusal'
import { removeRow } from '../log/remove-row'
import { kindInTrash, restoreRow } from '../log/restore-row'
import { clashesToSettle } from './clashes'

/**
 * Lets the other value of a clash stand. For a deleted row this brings it back, with what was deleted together with it; for one that somebody deleted
 * and somebody else brought back, it deletes it.
 */
async function letOtherStand(
  db: Writer,
  { table, id, column, isOfDeletion, other }: OpenClash,
  now: Date,
): Promise<void> {
  if (!isOfDeletion) {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${other.value} where id = ${id}`.execute(db)
    return
  }
  const removed = removableKinds.find(kind => catalogueTables[kind] === table)
  if (column === 'deleted_at' && other.value !== null) {
    if (removed) await removeRow(db, removed, id, now)
    else await sql`update ${sql.table(table)} set deleted_at = ${now.toISOString()} where id = ${id}`.execute(db)
    return
  }
  const kind = await kindInTrash(asReader(db), id)
  if (kind) await restoreRow(db, kind, id, now)
  else await sql`update ${sql.table(table)} set deleted_at = null where id = ${id}`.execute(db)
}

/**
 * Settles a clash by its short name, for every laptop: the value that is chosen stands, and the other is in the history. It is a change like any other,
 * so it can be undone. Settling what happened to a deleted record settles all that was written in it meanwhile. Refuses an unknown clash, and
 * one that was settled already.
 */
async function settleClash(
  db: Writer,
  clashId: string,
  choice: (clash: Clash) => ClashChoice,
  now: Date,
): Promise<void> {
  const all = await clashesToSettle(asReader(db))
  const found = all.find(({ shown }) => shown.id === clashId)
  if (!found) throw new Refused({ code: 'sharing', fault: 'unknown-clash', what: clashId })
  const { table, id, isOfDeletion } = found.own
  const ofRow = all.filter(({ own }) => own.table === table && own.id === id && own.isOfDeletion)
  const settled = (isOfDeletion ? ofRow : [found]).flatMap(({ own, following }) => [own, ...following])
  if (choice(found.shown) === 'other')
    for (const clash of isOfDeletion ? [found.own] : settled) await letOtherStand(db, clash, now)
  await recordSettled(db, { table, id }, settled)
}

/** Returns the open clashes of an office. */
export const clashesOf = async ({ read }: Store): Promise<readonly Clash[]> =>
  (await clashesToSettle(read)).map(({ shown }) => shown)

/** Settles a clash as one action: what was written here shall stand, or what was written elsewhere. Returns the action. */
export const settle = async (store: Store, clashId: string, side: ClashSide, now: Date): Promise<ActionId> =>
  (await store.change(db => settleClash(db, clashId, clash => choiceOf(clash, side), now))).actionId
