import { sql } from 'kysely'
import { Refused } from '../../src-shared/refusals/refusal'
import { asReader, readSql } from '../read-sql'
import { belongings } from '../reads/records/belongings'
import type { Reader, Writer } from '../schema'
import {
  asBreaches,
  type Breach,
  breachesAmong,
  breachesOfAction,
  breachesSince,
  breachKey,
  brokenRows,
  rowsOfAction,
  withNames,
} from './broken-rows'
import { cameBackAsItWent } from './came-back-as-it-went'

/** An action of at least this many changes is judged by checking the whole office once, which is cheaper then. */
const looksThroughAt = 20_000

/**
 * True if a row was restored together with the row it is part of, and names what it named before. An interaction keeps its participants.
 */
async function cameBackWhole(before: Reader, db: Writer, { table, id }: Breach): Promise<boolean> {
  for (const [owner, parts] of Object.entries(belongings))
    for (const { table: part, column } of parts) {
      if (part !== table) continue
      const rows = await readSql(
        before,
        sql<{
          id: string
        }>`select o.id from ${sql.table(table)} x join ${sql.table(owner)} o on o.id = x.${sql.ref(column)}
          where x.id = ${id} and +x.deleted_at is not null and +o.deleted_at is not null`,
      )
      const [found] = rows
      if (!found) continue
      const living = await readSql(
        db,
        sql`select 1 from ${sql.table(owner)} where id = ${found.id} and deleted_at is null`,
      )
      if (living.length > 0) return true
    }
  return false
}

/**
 * True if a row is a part whose owner was deleted without it. Deleting and undoing take the parts along. A change from another program
 * knows nothing of parts, so the breach is reported by the check and not refused.
 */
const isLeftBehind = ({ rule, table, id, by }: Breach): boolean =>
  rule === 'owner-gone' && (by.table !== table || by.id !== id)

/**
 * Returns those of the breaches that did not exist before. A row that was already broken may still be changed in other fields, and may be
 * restored. Spans that end before they begin are left out: each form refuses them at the field, and so do undo and import. A statement that
 * ends many spans at once is let through, and the check reports them.
 */
async function newBreaches(before: Reader, db: Writer, breaches: readonly Breach[]): Promise<Breach[]> {
  if (breaches.length === 0) return []
  const known = new Set((await breachesAmong(before, breaches)).map(breachKey))
  const found: Breach[] = []
  for (const breach of breaches) {
    if (isLeftBehind(breach) || breach.rule === 'backwards') continue
    if (known.has(breachKey(breach))) continue
    if (await cameBackAsItWent(db, breach)) continue
    if (breach.isAtWriting && (await cameBackWhole(before, db, breach))) continue
    found.push(breach)
  }
  return found
}

/** Up to which entry of this device each long change has been judged by itself. */
const judged = new WeakMap<Writer, number>()

/**
 * Says that the entries of a change up to one have been judged by `breachesSince`, step by step, and that what was new is taken back. What comes
 * after is judged before the commit. A large import would otherwise be judged twice, the second time in one go.
 */
export const noteJudged = (db: Writer, entry: number): void => void judged.set(db, entry)

async function firstNew(
  before: Reader,
  db: Writer,
  actionId: string,
): Promise<Pick<Breach, 'rule' | 'table' | 'id'> | undefined> {
  const entry = judged.get(db)
  if (entry !== undefined) return (await newBreaches(before, db, await breachesSince(db, entry)))[0]
  const rows = await rowsOfAction(db, actionId, looksThroughAt)
  if (rows.length < looksThroughAt)
    return (await newBreaches(before, db, await breachesOfAction(db, actionId, rows)))[0]
  const known = new Set((await brokenRows(before)).map(breachKey))
  const found = (await brokenRows(asReader(db))).filter(row => !known.has(breachKey(row)))
  return (await newBreaches(before, db, await asBreaches(db, actionId, found)))[0]
}

/**
 * Throws `rule-broken` if an action leaves a row breaking a rule that it did not break before. `before` is a reader that still sees the
 * office as it was. Every change passes here before it is committed, whichever part of the program wrote it.
 */
export async function refuseNewBreaches(before: Reader, db: Writer, actionId: string): Promise<void> {
  const breach = await firstNew(before, db, actionId)
  if (!breach) return
  const [named] = await withNames(db, [breach])
  throw new Refused({ code: 'rule-broken', rule: breach.rule, table: breach.table, name: named?.name ?? null })
}
