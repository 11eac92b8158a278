import { sql } from 'kysely'
import { readSql } from '../../../db/read-sql'
import { beganWith, fixedAs } from '../../../db/reads/history/fixed-action'
import { redirected } from '../../../db/reads/names/redirects'
import { referencesThatFollow } from '../../../db/rules/references'
import type { Reader, Writer } from '../../../db/schema'
import type { ActionId } from '../../../src-shared/records/ids'
import { mergedKinds } from '../../../src-shared/records/merge'
import { Refused } from '../../../src-shared/refusals/refusal'
import { byTable, type RowName, rowKey } from './row-keys'

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

/** How many rows are read or written with one statement. */
const atATime = 5_000

/** Calls `work` with some of the items at a time, so that an action of any size is read and written with few statements. */
export async function inSteps<Item>(
  items: readonly Item[],
  work: (some: readonly Item[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += atATime) await work(items.slice(start, start + atATime))
}

/** Returns the rows as they are now, by table and id. */
export async function rowsNow(
  db: Reader | Writer,
  rows: readonly { table: string; id: string }[],
): Promise<ReadonlyMap<string, Cells>> {
  const found = new Map<string, Cells>()
  for (const [table, ofTable] of byTable(rows))
    await inSteps(ofTable, async some => {
      const ids = JSON.stringify(some.map(({ id }) => id))
      const read = await readSql(
        db,
        sql<Cells>`select t.* from json_each(${ids}) asked cross join ${sql.table(table)} t on t.id = asked.value`,
      )
      for (const cells of read) found.set(rowKey({ table, id: String(cells['id']) }), cells)
    })
  return found
}

/**
 * Refuses the action that the office began with, and the locking of a report. A locked report is opened by `unlockPack` only, which asks for a
 * reason. `tables` are those that the action wrote to.
 */
export async function refuseFixed(db: Reader | Writer, actionId: ActionId, tables: readonly string[]): Promise<void> {
  const fixed = fixedAs(actionId, tables, await beganWith(db))
  if (fixed) throw new Refused({ code: fixed === 'lock' ? 'lock-not-undone' : 'beginning-not-undone' })
}

/** Returns what an action did to some rows, or to all of them, in the order of the record. */
async function changesOf(
  db: Reader | Writer,
  actionId: ActionId,
  only: readonly RowName[] | undefined,
): Promise<Change[]> {
  if (!only)
    return readSql(
      db,
      sql<Change>`select table_name, row_id, hlc, op, columns from change where action_id = ${actionId} and op <> 'R'
        order by hlc`,
    )
  const changes: Change[] = []
  await inSteps(only, async some => {
    const asked = JSON.stringify(some.map(({ table, id }) => [table, id]))
    const rows = await readSql(
      db,
      sql<Change>`select c.table_name, c.row_id, c.hlc, c.op, c.columns from json_each(${asked}) asked
        cross join change c indexed by change_by_row on c.table_name = asked.value ->> 0 and c.row_id = asked.value ->> 1
        where c.action_id = ${actionId} and c.op <> 'R'`,
    )
    changes.push(...rows)
  })
  return changes.sort((one, other) => (one.hlc < other.hlc ? -1 : 1))
}

/**
 * Returns the rows of an action, or only some of them, in the order it first touched them, each with its cells as they are now. Refuses an
 * unknown action, and what `refuseFixed` refuses.
 */
export async function rowsOfAction(
  db: Reader | Writer,
  actionId: ActionId,
  only?: readonly RowName[],
): Promise<DoneRow[]> {
  const changes = await changesOf(db, actionId, only)
  if (changes.length === 0 && !only) throw new Refused({ code: 'unknown-id', what: 'action', id: actionId })
  await refuseFixed(
    db,
    actionId,
    changes.map(({ table_name }) => table_name),
  )
  const rows = new Map<string, Omit<DoneRow, 'now'>>()
  for (const { table_name: table, row_id: id, hlc, op, columns } of changes) {
    const cells = JSON.parse(columns) as Cells
    const known = rows.get(rowKey({ table, id }))
    // What was in a row before it was made is never asked for, so its stamps are not kept: an import has a third of a million rows.
    const isMade = known?.isMade === true || op !== 'U'
    const firstAt = isMade ? {} : Object.fromEntries(Object.keys(cells).map(column => [column, hlc]))
    rows.set(rowKey({ table, id }), {
      table,
      id,
      isMade,
      written: known ? { ...known.written, ...cells } : cells,
      firstAt: { ...firstAt, ...known?.firstAt },
      lastAt: hlc,
    })
  }
  const done = [...rows.values()]
  const now = await rowsNow(db, done)
  return done.map(row => ({ ...row, now: now.get(rowKey(row)) ?? {} }))
}

const followed = (table: string, column: string) =>
  mergedKinds.find(kind => referencesThatFollow(table).some(to => to.column === column && to.to === kind))

/**
 * Columns that the program derives from what a row is about, and the map of an import, which can be forgotten. Their present values do not
 * show whether somebody changed the row.
 */
const workedOut: Readonly<Record<string, readonly string[]>> = {
  interaction_partner: ['follows_from'],
  import_batch: ['map'],
}

/** True if a column is derived again whenever the facts it follows from change, also by a merge. */
export const isWorkedOut = (table: string, column: string): boolean => workedOut[table]?.includes(column) ?? false

/** Returns a value as it must be written today: the id of a row that was merged away becomes the id of the row that stayed. */
export type AsOfNow = (table: string, column: string, value: unknown) => unknown

type CellValue = { readonly table: string; readonly column: string; readonly value: unknown }

/** Looks up where the rows lead that some cells named, all at once. Ask it only of those cells. */
export async function asOfNow(db: Reader | Writer, cells: readonly CellValue[]): Promise<AsOfNow> {
  const moved = new Map<string, string>()
  for (const kind of mergedKinds) {
    const named = cells.flatMap(({ table, column, value }) =>
      typeof value === 'string' && followed(table, column) === kind ? [value] : [],
    )
    if (named.length === 0) continue
    const gone = await readSql(
      db,
      sql<{ id: string }>`select t.id from json_each(${JSON.stringify([...new Set(named)])}) asked
        cross join ${sql.table(kind)} t on t.id = asked.value where +t.deleted_at is not null and t.merged_into_id is not null`,
    )
    for (const { id } of gone) moved.set(`${kind} ${id}`, await redirected(db, kind, id))
  }
  return (table, column, value) => {
    const kind = followed(table, column)
    return kind && typeof value === 'string' ? (moved.get(`${kind} ${value}`) ?? value) : value
  }
}

/** What the change record says of some rows beside what the action did, read at once. */
export type Recorded = {
  /** What a cell held before the action; undefined if the change record does not say. */
  readonly before: (row: DoneRow, column: string) => unknown
  /** True if a cell still holds the value written in it. A merge that since redirected the reference does not count as a change. */
  readonly holdsStill: (row: DoneRow, column: string, value: unknown) => boolean
  /** True if a row differs from what it held when the action was over. */
  readonly isChangedSince: (row: DoneRow) => boolean
}

const cellName = (row: DoneRow, column: string): string => `${rowKey(row)} ${column}`

type Asked = { readonly row: DoneRow; readonly column: string; readonly before: string }

/** Returns what cells held just before a stamp, by the newest earlier change that mentions each. One that no change mentions is not in the map. */
async function valuesUpTo(db: Reader | Writer, asked: readonly Asked[]): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>()
  await inSteps(asked, async some => {
    const given = JSON.stringify(some.map(({ row: { table, id }, column, before }) => [table, id, column, before]))
    const rows = await readSql(
      db,
      sql<{ at: number; value: unknown }>`
        select asked.key as at, json_extract(e.columns, '$."' || (asked.value ->> 2) || '"') as value from json_each(${given}) asked
          cross join change e on e.rowid = (select c.rowid from change c indexed by change_by_row
            where c.table_name = asked.value ->> 0 and c.row_id = asked.value ->> 1 and c.hlc < asked.value ->> 3
              and json_type(c.columns, '$."' || (asked.value ->> 2) || '"') is not null order by c.hlc desc limit 1)`,
    )
    for (const { at, value } of rows) {
      const one = some[at]
      if (one) found.set(cellName(one.row, one.column), value)
    }
  })
  return found
}

/** Returns those of the rows that the change record has from their beginning. */
async function madeOnRecord(db: Reader | Writer, rows: readonly DoneRow[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  await inSteps(rows, async some => {
    const given = JSON.stringify(some.map(({ table, id }) => [table, id]))
    const made = await readSql(
      db,
      sql<{ at: number }>`select asked.key as at from json_each(${given}) asked
        where exists (select 1 from change c indexed by change_by_row where c.table_name = asked.value ->> 0 and c.row_id = asked.value ->> 1
          and c.op not in ('U', 'R'))`,
    )
    for (const { at } of made) if (some[at]) found.add(rowKey(some[at]))
  })
  return found
}

/** Returns the columns that were written after the action in rows that it did not make. */
async function writtenLater(
  db: Reader | Writer,
  rows: readonly DoneRow[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, Set<string>>()
  await inSteps(rows, async some => {
    const given = JSON.stringify(some.map(({ table, id, lastAt }) => [table, id, lastAt]))
    const later = await readSql(
      db,
      sql<{ at: number; column: string }>`select distinct asked.key as at, cell.key as "column"
        from json_each(${given}) asked cross join change c indexed by change_by_row
          on c.table_name = asked.value ->> 0 and c.row_id = asked.value ->> 1 and c.hlc > asked.value ->> 2
        cross join json_each(c.columns) cell`,
    )
    for (const { at, column } of later) {
      const row = some[at]
      if (row) found.set(rowKey(row), (found.get(rowKey(row)) ?? new Set<string>()).add(column))
    }
  })
  return found
}

/** Reads what the change record says of the rows of an action: of all of them with a few statements. */
export async function recordedOf(db: Reader | Writer, done: readonly DoneRow[]): Promise<Recorded> {
  const edited = done.filter(({ isMade }) => !isMade)
  const asked = edited.flatMap(row =>
    Object.keys(row.written).map((column): Asked => ({ row, column, before: row.firstAt[column] ?? row.lastAt })),
  )
  const before = await valuesUpTo(db, asked)
  const onRecord = await madeOnRecord(db, edited)
  const later = await writtenLater(db, edited)
  const since = edited.flatMap(row =>
    [...(later.get(rowKey(row)) ?? [])].map((column): Asked => ({ row, column, before: `${row.lastAt}~` })),
  )
  const then = await valuesUpTo(db, since)
  const differing = done.flatMap(({ table, written, now }) =>
    Object.keys(now).flatMap(column =>
      now[column] === written[column] ? [] : [{ table, column, value: written[column] }],
    ),
  )
  const ofThen = since.map(({ row, column }) => ({ table: row.table, column, value: then.get(cellName(row, column)) }))
  const today = await asOfNow(db, [...differing, ...ofThen])
  const holdsStill: Recorded['holdsStill'] = ({ table, now }, column, value) =>
    now[column] === value || now[column] === today(table, column, value)
  return {
    holdsStill,
    before: (row, column) => {
      const name = cellName(row, column)
      return before.has(name) ? before.get(name) : onRecord.has(rowKey(row)) ? null : undefined
    },
    isChangedSince: row => {
      const isOther = (column: string, value: unknown) =>
        !isWorkedOut(row.table, column) && !holdsStill(row, column, value ?? null)
      if (row.isMade)
        return Object.keys(row.now).some(column => column !== 'rid' && isOther(column, row.written[column]))
      return [...(later.get(rowKey(row)) ?? [])].some(column => isOther(column, then.get(cellName(row, column))))
    },
  }
}
