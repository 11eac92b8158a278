import { sql } from 'kysely'
import type { OpenClash } from '../../db/exchange/open-clashes'
import { recordSettled } from '../../db/exchange/settling'
import { asReader } from '../../db/read-sql'
import type { Writer } from '../../db/schema'
import type { Store } from '../../db/store'
import { type Clash, type ClashAnswer, choiceOf } from '../../src-shared/program/clash'
import { catalogueTables } from '../../src-shared/records/catalogue/catalogue'
import type { ActionId } from '../../src-shared/records/ids'
import { removableKinds } from '../../src-shared/records/trash'
import { Refused } from '../../src-shared/refusals/refusal'
import { removeRow } from '../log/remove-row'
import { kindInTrash, restoreRow } from '../log/restore-row'
import { clashesToSettle } from './clashes'
import { textFieldAt, writeText } from './text-field'

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

/** Writes what shall stand: the other value, words of somebody's own, or nothing if what stands is to stay. */
async function letStand(
  db: Writer,
  { own, shown, following }: Awaited<ReturnType<typeof clashesToSettle>>[number],
  answer: ClashAnswer,
  now: Date,
): Promise<void> {
  if ('text' in answer) {
    const field = shown.isText ? textFieldAt(own.table, own.column) : undefined
    if (!field) throw new Refused({ code: 'sharing', fault: 'not-a-text', what: shown.id })
    return writeText(db, field, own.id, answer.text, now)
  }
  if (choiceOf(shown, answer.side) === 'standing') return
  for (const clash of own.isOfDeletion ? [own] : [own, ...following]) await letOtherStand(db, clash, now)
}

/**
 * Settles a clash by its short name, for every laptop: the value that is chosen stands, or words that join both, and what does not is in the history.
 * It is a change like any other, so it can be undone. Settling what happened to a deleted record settles all that was written in it meanwhile. Refuses
 * an unknown clash, one that was settled already, and words of one's own for what is no text.
 */
async function settleClash(db: Writer, clashId: string, answer: ClashAnswer, now: Date): Promise<void> {
  const all = await clashesToSettle(asReader(db))
  const found = all.find(({ shown }) => shown.id === clashId)
  if (!found) throw new Refused({ code: 'sharing', fault: 'unknown-clash', what: clashId })
  const { table, id, isOfDeletion } = found.own
  const ofRow = all.filter(({ own }) => own.table === table && own.id === id && own.isOfDeletion)
  const settled = (isOfDeletion ? ofRow : [found]).flatMap(({ own, following }) => [own, ...following])
  await letStand(db, found, answer, now)
  await recordSettled(db, { table, id }, settled)
}

/** Returns the open clashes of an office. */
export const clashesOf = async ({ read }: Store): Promise<readonly Clash[]> =>
  (await clashesToSettle(read)).map(({ shown }) => shown)

/**
 * Settles a clash as one action: what was written here shall stand, what was written elsewhere, or words of somebody's own. Returns the action.
 */
export const settle = async (store: Store, clashId: string, answer: ClashAnswer, now: Date): Promise<ActionId> =>
  (await store.change(db => settleClash(db, clashId, answer, now))).actionId
