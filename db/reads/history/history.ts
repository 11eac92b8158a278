import { type RawBuilder, sql } from 'kysely'
import { doerName } from '../../../src-shared/program/doer'
import type {
  ActionChanges,
  CellChange,
  HistoryPage,
  HistoryRequest,
  RowChange,
} from '../../../src-shared/records/history'
import type { ActionId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { idsIn, namesOf } from '../names/names-in-changes'
import { beganWith, fixedAs } from './fixed-action'
import { rowAndItsParts } from './row-and-its-parts'

type Entry = { device: string; sequence: number; hlc: string }
type CellRow = Entry & {
  actionId: ActionId
  login: string | null
  colleague: string | null
  table: string
  id: string
  op: string
  column: string | null
  before: string | number | null
  after: string | number | null
}

/** Returns the newest entries, one more than the page shows. The extra one tells whether there are older entries. */
function newestEntries(db: Reader, { before = '~', limit }: HistoryRequest): Promise<Entry[]> {
  return readSql(
    db,
    sql<Entry>`select device_id as device, device_sequence as sequence, hlc from change indexed by change_by_stamp
      where hlc < ${before} order by hlc desc limit ${limit + 1}`,
  )
}

async function entriesOfRow(db: Reader, id: string, { before = '~', limit }: HistoryRequest): Promise<Entry[]> {
  const rows = await rowAndItsParts(db, id)
  if (rows.length === 0) throw new Refused({ code: 'unknown-id', what: 'history', id })
  return readSql(
    db,
    sql<Entry>`select c.device_id as device, c.device_sequence as sequence, c.hlc from json_each(${JSON.stringify(rows)}) asked
      cross join change c indexed by change_by_row
        on c.table_name = asked.value ->> 'table' and c.row_id = asked.value ->> 'id' and c.hlc < ${before}
      order by c.hlc desc limit ${limit + 1}`,
  )
}

const path = (column: RawBuilder<unknown>) => sql`'$."' || ${column} || '"'`

/** Returns the cells of some changes. The value before comes from the newest earlier change of the row that mentions the cell. */
const cellsOf = (db: Reader, entries: readonly Entry[]): Promise<CellRow[]> =>
  readSql(
    db,
    sql<CellRow>`
    select c.device_id as device, c.device_sequence as sequence, c.hlc, c.action_id as actionId, c.user_id as login, s.name as colleague,
      c.table_name as "table", c.row_id as id, c.op, j.key as "column", j.value as after,
      case c.op when 'I' then null else (
        select json_extract(e.columns, ${path(sql`j.key`)}) from change e
        where e.table_name = c.table_name and e.row_id = c.row_id and e.hlc < c.hlc
          and json_type(e.columns, ${path(sql`j.key`)}) is not null
        order by e.hlc desc limit 1) end as before
    from json_each(${JSON.stringify(entries)}) wanted
      cross join change c on c.device_id = wanted.value ->> 'device' and c.device_sequence = wanted.value ->> 'sequence'
      left join staff_member s on s.id = c.staff_member_id
      left join json_each(c.columns) j on c.op <> 'R'
    order by c.hlc desc, j.id`,
  )

const ops: Readonly<Record<string, RowChange['op']>> = { I: 'insert', R: 'settle' }

/** Returns the smallest stamp of an instant. */
export const stampAt = (at: Date): string => at.getTime().toString(16).padStart(12, '0')

/** Returns the instant of a stamp of the change record. */
export const instantOf = (hlc: string): string => new Date(Number.parseInt(hlc.slice(0, 12), 16)).toISOString()

type Grown<Row, Key extends keyof Row, Item> = Omit<Row, Key> & Record<Key, Item[]>

function grouped(cells: readonly CellRow[], beginning: ActionId | undefined): ActionChanges[] {
  type Gathered = Omit<ActionChanges, 'fixedAs'>
  const actions = new Map<string, Grown<Gathered, 'changes', Grown<RowChange, 'cells', CellChange>>>()
  let last = ''
  for (const { hlc, actionId, login, colleague, table, id, op, column, before, after } of cells) {
    const action = actions.get(actionId) ?? {
      actionId,
      by: doerName(login, colleague),
      at: instantOf(hlc),
      changes: [],
    }
    actions.set(actionId, action)
    if (hlc !== last) action.changes.push({ table, id, op: ops[op] ?? 'update', cells: [] })
    last = hlc
    if (column !== null && column !== 'id') action.changes.at(-1)?.cells.push({ column, before, after })
  }
  return [...actions.values()].map(action => {
    const tables = action.changes.map(change => change.table)
    return { ...action, fixedAs: fixedAs(action.actionId, tables, beginning) }
  })
}

/**
 * Returns who changed what, when, and from what to what, newest first. It covers the whole office, or one row and its parts. The cost grows
 * with the page and not with the history. Throws if no row ever had that id.
 */
export async function historyPage(db: Reader, request: HistoryRequest): Promise<HistoryPage> {
  const { id, limit } = request
  const found = id === undefined ? await newestEntries(db, request) : await entriesOfRow(db, id, request)
  const entries = found.slice(0, limit)
  const actions = grouped(await cellsOf(db, entries), await beganWith(db))
  const next = found.length > limit ? (entries.at(-1)?.hlc ?? null) : null
  return { actions, next, names: await namesOf(db, idsIn(actions)) }
}
