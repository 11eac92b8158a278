import type { BrokenRow, RowRule } from '../../src-shared/refusals/row-rule'
import { asReader } from '../read-sql'
import { namesOf } from '../reads/names/names-in-changes'
import { runSql } from '../run-sql'
import type { Reader, Writer } from '../schema'
import {
  brokenAmong,
  brokenAnywhere,
  brokenByAction,
  mayBeBroken,
  type TouchedRow,
  touchedByAction,
  touchedSince,
} from './rule-statements'

/** A row by its table and id. */
export type RowKey = { readonly table: string; readonly id: string }

/** A row that breaks a rule. `by` is the touched row that caused the breach: the row itself, or the row it depends on. */
export type Breach = RowKey & { readonly rule: RowRule; readonly isAtWriting: boolean; readonly by: RowKey }

type Found = { rule: string; table: string; id: string; touchedTable: string; touchedId: string }

const isAtWriting = (rule: string): boolean => rule === 'names-gone-at-writing'

const breachOf = ({ rule, table, id, touchedTable, touchedId }: Found): Breach => ({
  rule: isAtWriting(rule) ? 'names-gone' : (rule as RowRule),
  isAtWriting: isAtWriting(rule),
  table,
  id,
  by: { table: touchedTable, id: touchedId },
})

/** Returns the rows an action touched, at most `most` of its changes. */
export const rowsOfAction = (db: Writer, actionId: string, most: number): Promise<readonly TouchedRow[]> =>
  runSql<TouchedRow>(db, touchedByAction(most), actionId)

/**
 * Returns what an action broke, in the rows it touched and in the rows that depend on them. A short question built for the touched tables
 * is asked first; most saves need no other.
 */
export async function breachesOfAction(db: Writer, actionId: string, rows: readonly TouchedRow[]): Promise<Breach[]> {
  const anything = mayBeBroken(rows)
  if (!anything || (await runSql(db, anything.text, ...anything.given)).length === 0) return []
  return (await runSql<Found>(db, brokenByAction, actionId)).map(breachOf)
}

/**
 * Turns broken rows into breaches of an action. A row that the action touched is its own cause; for any other row the cause is left empty.
 */
export async function asBreaches(
  db: Writer,
  actionId: string,
  rows: readonly (RowKey & { readonly rule: RowRule })[],
): Promise<Breach[]> {
  if (rows.length === 0) return []
  const keys = JSON.stringify(rows.map(({ table, id }) => [table, id]))
  const touched = await runSql<RowKey>(
    db,
    `select distinct value ->> 0 as "table", value ->> 1 as id from json_each(?) cross join change c indexed by change_by_row
      on c.table_name = value ->> 0 and c.row_id = value ->> 1 and c.action_id = ?`,
    keys,
    actionId,
  )
  const known = new Set(touched.map(({ table, id }) => `${table} ${id}`))
  const elsewhere = { table: '', id: '' }
  return rows.map(({ rule, table, id }) => ({
    rule,
    table,
    id,
    isAtWriting: false,
    by: known.has(`${table} ${id}`) ? { table, id } : elsewhere,
  }))
}

/** Returns what is broken among these rows and the rows that depend on them. */
export const breachesAmong = async (db: Reader | Writer, rows: readonly RowKey[]): Promise<Breach[]> =>
  (await runSql<Found>(db, brokenAmong, JSON.stringify(rows.map(({ table, id }) => [table, id])))).map(breachOf)

/** Returns the number of the latest entry of this device. */
export async function latestEntry(db: Writer): Promise<number> {
  const [device] = await runSql<{ sequence: number }>(db, 'select device_sequence as sequence from device')
  return device?.sequence ?? 0
}

/**
 * Returns what the changes after an entry of this device, and up to another, broke in the rows they touched and in those that depend on them. As
 * for an action, a short question is asked first.
 */
export async function breachesSince(db: Writer, entry: number, upTo = Number.MAX_SAFE_INTEGER): Promise<Breach[]> {
  const rows = await runSql<TouchedRow>(db, touchedSince, entry, upTo)
  const anything = mayBeBroken(rows)
  if (!anything || (await runSql(db, anything.text, ...anything.given)).length === 0) return []
  return breachesAmong(db, rows)
}

/** Returns a key by which the same breach can be found among others. */
export const breachKey = ({ rule, table, id }: Pick<Breach, 'rule' | 'table' | 'id'>): string =>
  `${rule} ${table} ${id}`

/**
 * Adds to each broken row the name the office knows it by. A link row has no name, so it gets the names of the two rows it links. Null when
 * there is no name at all.
 */
export async function withNames(
  db: Reader | Writer,
  rows: readonly (RowKey & { readonly rule: RowRule })[],
): Promise<BrokenRow[]> {
  const names = await namesOf(
    asReader(db as Writer),
    rows.flatMap(({ id }) => [id, ...id.split(':')]),
  )
  return rows.map(({ rule, table, id }) => {
    const ends = id.split(':').flatMap(end => names[end] ?? [])
    return { rule, table, id, name: names[id] ?? (ends.join(' – ') || null) }
  })
}

/**
 * Returns every living row of the office that breaks a rule, with its name. It reads the whole office, so it is meant for checks and not
 * for saving.
 */
export async function brokenRows(db: Reader): Promise<BrokenRow[]> {
  const found = await runSql<Pick<Found, 'rule' | 'table' | 'id'>>(db, brokenAnywhere)
  return withNames(
    db,
    found.map(({ rule, table, id }) => ({ rule: rule as RowRule, table, id })),
  )
}
