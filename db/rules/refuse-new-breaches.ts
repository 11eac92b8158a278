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
  breachKey,
  brokenRows,
  rowsOfAction,
  withNames,
} from './broken-rows'
import { cameBackAsItWent } from './came-back-as-it-went'

/** An action of more rows than this is judged by looking through the whole office once, which is then cheaper. */
const looksThroughAt = 20_000

/** Whether a row came back together with the row it is part of, and names what it did before: a meeting keeps whom it was with. */
async function cameBackWhole(before: Reader, db: Writer, { table, id }: Breach): Promise<boolean> {
  for (const [owner, parts] of Object.entries(belongings))
    for (const { table: part, column } of parts) {
      if (part !== table) continue
      const rows = await readSql(
        before,
        sql<{
          id: string
        }>`select o.id from ${sql.table(table)} x join ${sql.table(owner)} o on o.id = x.${sql.ref(column)}
          where x.id = ${id} and x.deleted_at is not null and o.deleted_at is not null`,
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
 * A part whose owner was put in the trash alone. Deleting and undoing take parts along; what comes from another program does not know
 * them, and is then told of by the check instead of refused.
 */
const isLeftBehind = ({ rule, table, id, by }: Breach): boolean =>
  rule === 'owner-gone' && (by.table !== table || by.id !== id)

/**
 * Those of some breaches that were not there before: a row that was broken already may be changed in its other fields, and come back from the
 * trash. A span that ends before it begins is refused by each form at its field, by undoing and by reading in; a statement that ends many at once is let through
 * and told of by the check.
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

async function firstNew(
  before: Reader,
  db: Writer,
  actionId: string,
): Promise<Pick<Breach, 'rule' | 'table' | 'id'> | undefined> {
  const rows = await rowsOfAction(db, actionId, looksThroughAt)
  if (rows.length < looksThroughAt)
    return (await newBreaches(before, db, await breachesOfAction(db, actionId, rows)))[0]
  const known = new Set((await brokenRows(before)).map(breachKey))
  const found = (await brokenRows(asReader(db))).filter(row => !known.has(breachKey(row)))
  return (await newBreaches(before, db, await asBreaches(db, actionId, found)))[0]
}

/**
 * Refuses an action that leaves a row breaking a rule which it did not break before; `before` still sees the office as it was. Every
 * change passes here before it is committed, whoever wrote it.
 */
export async function refuseNewBreaches(before: Reader, db: Writer, actionId: string): Promise<void> {
  const breach = await firstNew(before, db, actionId)
  if (!breach) return
  const [named] = await withNames(db, [breach])
  throw new Refused({ code: 'rule-broken', rule: breach.rule, table: breach.table, name: named?.name ?? null })
}
