import { CompiledQuery, type Kysely } from 'kysely'
import type { BrokenRow, RowRule } from '../../src-shared/refusals/row-rule'
import { asReader } from '../read-sql'
import { namesOf } from '../reads/names/names-in-changes'
import type { Reader, Tables, Writer } from '../schema'
import {
  brokenAmong,
  brokenAnywhere,
  brokenByAction,
  mayBeBroken,
  type TouchedRow,
  touchedByAction,
} from './rule-statements'

/** A row by its table and id. */
export type RowKey = { readonly table: string; readonly id: string }

/** A row that breaks a rule, and the touched row that it does so by: itself, or the one it hangs on. */
export type Breach = RowKey & { readonly rule: RowRule; readonly isAtWriting: boolean; readonly by: RowKey }

type Found = { rule: string; table: string; id: string; touchedTable: string; touchedId: string }

const ask = async <Row>(db: Reader | Writer, text: string, ...given: readonly unknown[]): Promise<Row[]> =>
  (await (db as unknown as Kysely<Tables>).executeQuery<Row>(CompiledQuery.raw(text, [...given]))).rows

const isAtWriting = (rule: string): boolean => rule === 'names-gone-at-writing'

const breachOf = ({ rule, table, id, touchedTable, touchedId }: Found): Breach => ({
  rule: isAtWriting(rule) ? 'names-gone' : (rule as RowRule),
  isAtWriting: isAtWriting(rule),
  table,
  id,
  by: { table: touchedTable, id: touchedId },
})

/** Which rows an action touched, up to a number of changes. */
export const rowsOfAction = (db: Writer, actionId: string, most: number): Promise<TouchedRow[]> =>
  ask<TouchedRow>(db, touchedByAction, actionId, most)

/**
 * What an action broke: in the rows it touched and in rows that hang on them. A short question comes first, made for the touched
 * tables; most saves ask no more.
 */
export async function breachesOfAction(db: Writer, actionId: string, rows: readonly TouchedRow[]): Promise<Breach[]> {
  const anything = mayBeBroken(rows)
  if (!anything || (await ask(db, anything.text, ...anything.given)).length === 0) return []
  return (await ask<Found>(db, brokenByAction, actionId)).map(breachOf)
}

/** Broken rows as breaches of an action: a row that it touched breaks its rule by itself, any other by something else. */
export async function asBreaches(
  db: Writer,
  actionId: string,
  rows: readonly (RowKey & { readonly rule: RowRule })[],
): Promise<Breach[]> {
  if (rows.length === 0) return []
  const keys = JSON.stringify(rows.map(({ table, id }) => [table, id]))
  const touched = await ask<RowKey>(
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

/** What some rows break, and those that hang on them. */
export const breachesAmong = async (db: Reader | Writer, rows: readonly RowKey[]): Promise<Breach[]> =>
  (await ask<Found>(db, brokenAmong, JSON.stringify(rows.map(({ table, id }) => [table, id])))).map(breachOf)

/** A breach by what it is, to be found again among others. */
export const breachKey = ({ rule, table, id }: Pick<Breach, 'rule' | 'table' | 'id'>): string =>
  `${rule} ${table} ${id}`

/** Gives broken rows the names the office knows them by; a link those of its ends. */
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

/** Every living row of the office that breaks a rule, with its name. Its cost follows the office, so it is for looking and not for saving. */
export async function brokenRows(db: Reader): Promise<BrokenRow[]> {
  const found = await ask<Pick<Found, 'rule' | 'table' | 'id'>>(db, brokenAnywhere)
  return withNames(
    db,
    found.map(({ rule, table, id }) => ({ rule: rule as RowRule, table, id })),
  )
}
