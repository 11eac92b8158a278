import { sql } from 'kysely'
import type { RowRule } from '../../src-shared/refusals/row-rule'
import { readSql } from '../read-sql'
import type { Writer } from '../schema'
import type { Breach } from './broken-rows'
import { heldReferences } from './references'

/** Rules that depend only on the row itself and on its parts. No other row of the office decides whether they are broken. */
const brokenByItself: ReadonlySet<RowRule> = new Set<RowRule>([
  'no-headline',
  'no-day',
  'no-time',
  'other-instant',
  'no-counterpart',
  'ground-without-mark',
  'no-name',
  'no-promise',
  'before-given',
  'no-evidence',
  'backwards',
])

const counterparts = ['interaction_participant', 'interaction_organisation'] as const

type Going = { readonly hlc: string; readonly actionId: string | null }

/**
 * True if something the row is judged by was changed after the row was deleted: the day of a commitment's interaction, or a counterpart
 * that has not been restored.
 */
async function isJudgedOtherwise(db: Writer, { rule, id }: Breach, { hlc, actionId }: Going): Promise<boolean> {
  if (rule === 'before-given') {
    const moved = await readSql(
      db,
      sql`select 1 from commitment x cross join change e indexed by change_by_row
        on e.table_name = 'interaction' and e.row_id = x.interaction_id and e.hlc > ${hlc}
        where x.id = ${id} and json_type(e.columns, '$.starts_on') is not null limit 1`,
    )
    return moved.length > 0
  }
  if (rule !== 'no-counterpart') return false
  for (const table of counterparts) {
    const missing = await readSql(
      db,
      sql`select 1 from ${sql.table(table)} x cross join change e indexed by change_by_row
        on e.table_name = ${table} and e.row_id = x.id and (e.hlc > ${hlc} or e.action_id = ${actionId})
        where x.interaction_id = ${id} and x.deleted_at is not null and json_type(e.columns, '$.deleted_at') = 'text' limit 1`,
    )
    if (missing.length > 0) return true
  }
  return false
}

/** Rules about what a row names: its owner, or another row that has to be living. */
const brokenByNamed: ReadonlySet<RowRule> = new Set<RowRule>(['owner-gone', 'names-gone'])

/**
 * True if everything gone that a row names was deleted before the row was, and by another action. The row lived on then, as a role of a
 * deleted person does, or a part that another program left behind, and lives on again when it comes back.
 */
async function namedWhatWasGone(db: Writer, { table, id }: Breach, { hlc, actionId }: Going): Promise<boolean> {
  let isAny = false
  for (const { table: from, column, to } of heldReferences) {
    if (from !== table) continue
    const dead = sql`${sql.table(table)} x join ${sql.table(to)} o on o.id = x.${sql.ref(column)}
      where x.id = ${id} and +o.deleted_at is not null`
    const [named] = await readSql(db, sql<{ id: string }>`select o.id from ${dead}`)
    if (!named) continue
    const [went] = await readSql(
      db,
      sql<Going>`select hlc, action_id as actionId from change indexed by change_by_row
        where table_name = ${to} and row_id = ${named.id} and json_type(columns, '$.deleted_at') = 'text' order by hlc desc limit 1`,
    )
    if (!went || went.hlc > hlc || went.actionId === actionId) return false
    isAny = true
  }
  return isAny
}

/**
 * True if a deleted row has been restored and breaks a rule of its own exactly as it did when it was deleted. Nothing in the row, or in
 * what the rule reads, has changed since. The row was then broken before it was deleted, so restoring it breaks nothing new.
 */
export async function cameBackAsItWent(db: Writer, breach: Breach): Promise<boolean> {
  const isByNamed = brokenByNamed.has(breach.rule)
  if (!brokenByItself.has(breach.rule) && !isByNamed) return false
  const { table, id } = breach
  const [went] = await readSql(
    db,
    sql<Going>`select hlc, action_id as actionId from change indexed by change_by_row
      where table_name = ${table} and row_id = ${id} and json_type(columns, '$.deleted_at') = 'text' order by hlc desc limit 1`,
  )
  if (!went) return false
  const changed = await readSql(
    db,
    sql`select 1 from change e indexed by change_by_row cross join json_each(e.columns) cell
      where e.table_name = ${table} and e.row_id = ${id} and e.hlc >= ${went.hlc} and cell.key <> 'deleted_at' limit 1`,
  )
  if (changed.length > 0) return false
  return isByNamed ? namedWhatWasGone(db, breach, went) : !(await isJudgedOtherwise(db, breach, went))
}
