import { sql } from 'kysely'
import type { RowRule } from '../../src-shared/refusals/row-rule'
import { readSql } from '../read-sql'
import { belongings } from '../reads/records/belongings'
import type { Writer } from '../schema'
import type { Breach } from './broken-rows'

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

/**
 * True if the owner of a part was deleted before the part was, and by another action. The part was then left behind by another program, and
 * is left behind again when it comes back.
 */
async function wasLeftBehind(db: Writer, { table, id }: Breach, { hlc, actionId }: Going): Promise<boolean> {
  for (const [owner, parts] of Object.entries(belongings))
    for (const { table: part, column } of parts) {
      if (part !== table) continue
      const [ownerWent] = await readSql(
        db,
        sql<Going>`select e.hlc, e.action_id as actionId from ${sql.table(table)} x cross join change e indexed by change_by_row
          on e.table_name = ${owner} and e.row_id = x.${sql.ref(column)}
          where x.id = ${id} and json_type(e.columns, '$.deleted_at') = 'text' order by e.hlc desc limit 1`,
      )
      if (ownerWent && ownerWent.hlc < hlc && ownerWent.actionId !== actionId) return true
    }
  return false
}

/**
 * True if a deleted row has been restored and breaks a rule of its own exactly as it did when it was deleted. Nothing in the row, or in
 * what the rule reads, has changed since. The row was then broken before it was deleted, so restoring it breaks nothing new.
 */
export async function cameBackAsItWent(db: Writer, breach: Breach): Promise<boolean> {
  if (!brokenByItself.has(breach.rule) && breach.rule !== 'owner-gone') return false
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
  return breach.rule === 'owner-gone' ? wasLeftBehind(db, breach, went) : !(await isJudgedOtherwise(db, breach, went))
}
