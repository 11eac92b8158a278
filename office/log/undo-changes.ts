import { sql } from 'kysely'
import { beganWith, fixedAs } from '../../db/reads/history/fixed-action'
import { redirected } from '../../db/reads/names/redirects'
import { referencesThatFollow } from '../../db/rules/references'
import type { Writer } from '../../db/schema'
import type { ActionId } from '../../src-shared/records/ids'
import { mergedKinds } from '../../src-shared/records/merge'
import { Refused } from '../../src-shared/refusals/refusal'

type Change = {
  readonly table_name: string
  readonly row_id: string
  readonly hlc: string
  readonly op: string
  readonly columns: string
}
/** Cells of a row by column, as the SQLite file holds them. */
type Cells = Readonly<Record<string, unknown>>

/**
 * Everything one action did to one row, as one step: the last value it wrote in each column, and the stamps of its first and last change.
 */
export type DoneRow = {
  readonly table: string
  readonly id: string
  readonly isMade: boolean
  readonly written: Cells
  /** The stamp of the first change of each column. */
  readonly firstAt: Readonly<Record<string, string>>
  readonly lastAt: string
  readonly now: Cells
}

async function rowNow(db: Writer, table: string, id: string): Promise<Cells> {
  const { rows } = await sql<Cells>`select * from ${sql.table(table)} where id = ${id}`.execute(db)
  return rows[0] ?? {}
}

/**
 * Returns the rows of an action in the order it first touched them, each with its cells as they are now. Refuses an unknown action, the
 * action that the office began with, and the locking of a report. A locked report is opened by `unlockPack` only, which asks for a reason.
 */
export async function rowsOfAction(db: Writer, actionId: ActionId): Promise<DoneRow[]> {
  const changes: Change[] = await db
    .selectFrom('change')
    .select(['table_name', 'row_id', 'hlc', 'op', 'columns'])
    .where('action_id', '=', actionId)
    .orderBy('hlc')
    .execute()
  if (changes.length === 0) throw new Refused({ code: 'unknown-id', what: 'action', id: actionId })
  const tables = changes.map(({ table_name }) => table_name)
  const fixed = fixedAs(actionId, tables, await beganWith(db))
  if (fixed) throw new Refused({ code: fixed === 'lock' ? 'lock-not-undone' : 'beginning-not-undone' })
  const rows = new Map<string, Omit<DoneRow, 'now'>>()
  for (const { table_name: table, row_id: id, hlc, op, columns } of changes) {
    const cells = JSON.parse(columns) as Cells
    const known = rows.get(`${table} ${id}`)
    rows.set(`${table} ${id}`, {
      table,
      id,
      isMade: known?.isMade === true || op !== 'U',
      written: { ...known?.written, ...cells },
      firstAt: { ...Object.fromEntries(Object.keys(cells).map(column => [column, hlc])), ...known?.firstAt },
      lastAt: hlc,
    })
  }
  const done: DoneRow[] = []
  for (const row of rows.values()) done.push({ ...row, now: await rowNow(db, row.table, row.id) })
  return done
}

/**
 * Returns what a cell held just before a stamp, by the newest earlier change that mentions it. Undefined if no change does; null if the
 * cell was empty.
 */
async function valueUpTo(db: Writer, { table, id }: DoneRow, column: string, before: string): Promise<unknown> {
  const path = `$."${column}"`
  const { rows } = await sql<{ value: unknown }>`
    select json_extract(columns, ${path}) as value from change
    where table_name = ${table} and row_id = ${id} and hlc < ${before} and json_type(columns, ${path}) is not null
    order by hlc desc limit 1`.execute(db)
  return rows.length === 0 ? undefined : rows[0]?.value
}

async function isMadeOnRecord(db: Writer, { table, id }: DoneRow): Promise<boolean> {
  const { rows } =
    await sql`select 1 from change where table_name = ${table} and row_id = ${id} and op <> 'U' limit 1`.execute(db)
  return rows.length > 0
}

/** Returns what a cell held before the action; undefined if the change record does not say. */
export async function valueBefore(db: Writer, row: DoneRow, column: string): Promise<unknown> {
  const value = await valueUpTo(db, row, column, row.firstAt[column] ?? row.lastAt)
  return value === undefined && (await isMadeOnRecord(db, row)) ? null : value
}

const followed = (table: string, column: string) =>
  mergedKinds.find(kind => referencesThatFollow(table).some(to => to.column === column && to.to === kind))

/** Returns a value as it must be written today: the id of a row that was merged away becomes the id of the row that stayed. */
export async function asOfNow(db: Writer, table: string, column: string, value: unknown): Promise<unknown> {
  const kind = followed(table, column)
  return kind && typeof value === 'string' ? redirected(db, kind, value) : value
}

/** True if a cell still holds the value written in it. A merge that since redirected the reference does not count as a change. */
export async function holdsStill(
  db: Writer,
  { table, now }: DoneRow,
  column: string,
  value: unknown,
): Promise<boolean> {
  return now[column] === value || now[column] === (await asOfNow(db, table, column, value))
}

/** Columns that the program derives from what a row is about. Their present values do not show whether somebody changed the row. */
const workedOut: Readonly<Record<string, readonly string[]>> = { interaction_partner: ['follows_from'] }

/** True if a column is derived again whenever the facts it follows from change, also by a merge. */
export const isWorkedOut = (table: string, column: string): boolean => workedOut[table]?.includes(column) ?? false

/** True if a row differs from what it held when the action was over. */
export async function isChangedSince(db: Writer, row: DoneRow): Promise<boolean> {
  if (row.isMade) {
    for (const column of Object.keys(row.now))
      if (
        column !== 'rid' &&
        !isWorkedOut(row.table, column) &&
        !(await holdsStill(db, row, column, row.written[column] ?? null))
      )
        return true
    return false
  }
  const { rows: later } = await sql<{ columns: string }>`select columns from change
    where table_name = ${row.table} and row_id = ${row.id} and hlc > ${row.lastAt}`.execute(db)
  const columns = new Set(later.flatMap(change => Object.keys(JSON.parse(change.columns) as Cells)))
  for (const column of columns) {
    if (isWorkedOut(row.table, column)) continue
    const then = (await valueUpTo(db, row, column, `${row.lastAt}~`)) ?? null
    if (!(await holdsStill(db, row, column, then))) return true
  }
  return false
}

type Reference = { readonly child: string; readonly column: string; readonly isAbout: number }

/**
 * Returns those of the given rows of a table that a living row refers to or is about. Such a row stays. For rows that the
 * action brought back, only references written after the action count.
 */
export async function referredTo(db: Writer, table: string, rows: readonly DoneRow[]): Promise<ReadonlySet<string>> {
  const { rows: references } = await sql<Reference>`
    select m.name as child, f."from" as "column", 0 as isAbout from sqlite_master m, pragma_foreign_key_list(m.name) f
      where m.type = 'table' and f."table" = ${table}
    union all select m.name, 'subject_id', 1 from sqlite_master m where m.type = 'table'
      and (select count(*) from pragma_table_info(m.name) c where c.name in ('id', 'deleted_at', 'subject_table', 'subject_id')) = 4`.execute(
    db,
  )
  const asked = JSON.stringify(rows.map(({ id, isMade, lastAt }) => [id, isMade ? '' : lastAt]))
  const found = new Set<string>()
  for (const { child, column, isAbout } of references) {
    const { rows: referring } = await sql<{
      id: string
    }>`select distinct asked.value ->> 0 as id from json_each(${asked}) asked
      cross join ${sql.table(child)} x on x.${sql.ref(column)} = asked.value ->> 0 and x.deleted_at is null
      where ${isAbout === 1 ? sql`x.subject_table = ${table}` : sql`true`} and (asked.value ->> 1 = '' or exists (
        select 1 from change e where e.table_name = ${child} and e.row_id = x.id and e.hlc > asked.value ->> 1))`.execute(
      db,
    )
    for (const { id } of referring) found.add(id)
  }
  return found
}
