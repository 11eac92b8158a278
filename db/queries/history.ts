import { type RawBuilder, sql } from 'kysely'
import type { ActionId } from '../../src-shared/domain/ids'
import { Refused } from '../../src-shared/domain/refusal'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'

/** What one cell held before a change and after it; a link or a day is text as in the store. */
export type CellChange = {
  readonly column: string
  readonly before: string | number | null
  readonly after: string | number | null
}

/** One row that was made or changed, and what in it. */
export type RowChange = {
  readonly table: string
  readonly id: string
  readonly op: 'insert' | 'update'
  readonly cells: readonly CellChange[]
}

/** What one user action did: who, when (an instant), and to which rows, newest first. */
export type ActionChanges = {
  readonly actionId: ActionId
  readonly by: string | null
  readonly at: string
  readonly changes: readonly RowChange[]
}

/** Some of the history, newest first; an action that is longer than the page goes on in the next. */
export type HistoryPage = { readonly total: number; readonly actions: readonly ActionChanges[] }

/** Which changes to give: `id` asks for one row only, in whichever table has it. */
export type HistoryRequest = { readonly id?: string; readonly offset: number; readonly limit: number }

type Entry = { device: string; sequence: number; hlc: string }
type CellRow = Entry & {
  actionId: ActionId
  by: string | null
  table: string
  id: string
  op: string
  column: string | null
  before: string | number | null
  after: string | number | null
}

const newestFirst = (entries: readonly Entry[], { offset, limit }: HistoryRequest): Entry[] =>
  entries.toSorted((a, b) => (a.hlc < b.hlc ? 1 : -1)).slice(offset, offset + limit)

/** Each laptop's changes are stamped in the order they are numbered, so the newest of all are among the newest of each. */
async function newestEntries(db: Reader, request: HistoryRequest): Promise<{ total: number; entries: Entry[] }> {
  const laptops = await readSql(
    db,
    sql<{ device: string; total: number }>`
      select device_id as device, count(*) as total from change group by device_id`,
  )
  const perLaptop = await Promise.all(
    laptops.map(({ device }) =>
      readSql(
        db,
        sql<Entry>`select device_id as device, device_sequence as sequence, hlc from change
          where device_id = ${device} order by device_sequence desc limit ${request.offset + request.limit}`,
      ),
    ),
  )
  const total = laptops.reduce((sum, laptop) => sum + laptop.total, 0)
  return { total, entries: newestFirst(perLaptop.flat(), request) }
}

async function entriesOfRow(db: Reader, id: string, request: HistoryRequest) {
  const entries = await readSql(
    db,
    sql<Entry>`select c.device_id as device, c.device_sequence as sequence, c.hlc
      from sqlite_master m join change c on c.table_name = m.name and c.row_id = ${id} where m.type = 'table'`,
  )
  if (entries.length === 0) throw new Refused({ code: 'unknown-id', what: 'historik', id })
  return { total: entries.length, entries: newestFirst(entries, request) }
}

const path = (column: RawBuilder<unknown>) => sql`'$."' || ${column} || '"'`

/** The cells of some changes; what one held before is in the newest earlier change of the row that mentions it. */
const cellsOf = (db: Reader, entries: readonly Entry[]): Promise<CellRow[]> =>
  readSql(
    db,
    sql<CellRow>`
    select c.device_id as device, c.device_sequence as sequence, c.hlc, c.action_id as actionId, c.user_id as "by",
      c.table_name as "table", c.row_id as id, c.op, j.key as "column", j.value as after,
      case c.op when 'I' then null else (
        select json_extract(e.columns, ${path(sql`j.key`)}) from change e
        where e.table_name = c.table_name and e.row_id = c.row_id and e.hlc < c.hlc
          and json_type(e.columns, ${path(sql`j.key`)}) is not null
        order by e.hlc desc limit 1) end as before
    from json_each(${JSON.stringify(entries)}) wanted
      join change c on c.device_id = wanted.value ->> 'device' and c.device_sequence = wanted.value ->> 'sequence'
      left join json_each(c.columns) j
    order by c.hlc desc, j.id`,
  )

const instantOf = (hlc: string): string => new Date(Number.parseInt(hlc.slice(0, 12), 16)).toISOString()

type Grown<Row, Key extends keyof Row, Item> = Omit<Row, Key> & Record<Key, Item[]>

function grouped(cells: readonly CellRow[]): ActionChanges[] {
  const actions = new Map<string, Grown<ActionChanges, 'changes', Grown<RowChange, 'cells', CellChange>>>()
  let last = ''
  for (const { hlc, actionId, by, table, id, op, column, before, after } of cells) {
    const action = actions.get(actionId) ?? { actionId, by, at: instantOf(hlc), changes: [] }
    actions.set(actionId, action)
    if (hlc !== last) action.changes.push({ table, id, op: op === 'I' ? 'insert' : 'update', cells: [] })
    last = hlc
    if (column !== null && column !== 'id') action.changes.at(-1)?.cells.push({ column, before, after })
  }
  return [...actions.values()]
}

/** Who changed what, when, from what to what, newest first. Refuses the id of a row that there has never been. */
export async function historyPage(db: Reader, request: HistoryRequest): Promise<HistoryPage> {
  const { id } = request
  const { total, entries } = id === undefined ? await newestEntries(db, request) : await entriesOfRow(db, id, request)
  return { total, actions: grouped(await cellsOf(db, entries)) }
}
