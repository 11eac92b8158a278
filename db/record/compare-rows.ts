import type SQLite from 'better-sqlite3'
import type { RecordFault } from '../../src-shared/program/record-fault'
import { parkedRows } from './parked-rows'
import { type ReplayedRow, type RowEntry, replayed, valuesIn } from './replayed-row'

/** How many rows are compared before others get a turn. */
const rowsAtATime = 5_000

type Seen = { rid: number; id: string; row: string; clock: string | null; recorded: 0 | null }

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/**
 * SQL for the rows of a table that are not plainly right. Plainly right is a row with one entry, whose values are the row's own, word for word
 * as the trigger wrote them, and whose clock is that entry's. SQLite finds those without a row being sent here.
 */
function notPlainlyRight(table: string, columns: readonly string[]): string {
  const row = `json_object(${columns.map(name => `${quoted(name)}, x."${name}"`).join(', ')})`
  return `select * from (select x.rid, x.id, ${row} as row, k.clock,
      (select case when count(*) > 1 then 0 else
          min(c.op = 'I' and c.columns = json_patch('{}', ${row}) and k.clock is json_object('*', c.hlc)) end
        from change c indexed by change_by_row where c.table_name = ${quoted(table)} and c.row_id = x.id) as recorded
      from "${table}" x left join row_clock k on k.table_name = ${quoted(table)} and k.row_id = x.id
      where x.rid > ? and x.rid <= ?)
    where recorded is not 1 and (recorded is not null or clock is not null)`
}

const clockOf = (clock: string | null): ReadonlyMap<string, unknown> | undefined => {
  const pairs = clock === null ? [] : valuesIn(clock)
  return pairs && new Map(pairs.filter(([key]) => !key.startsWith('~')))
}

/** A row that came with a version of the program has no entry and this stamp. */
const isShipped = (stamp: unknown): boolean => typeof stamp === 'string' && /^0{16}-/.test(stamp)

/** Returns the columns whose stamps beside the row are not those of the record. */
function wrongStamps({ clock: recorded, madeIn }: ReplayedRow, clock: ReadonlyMap<string, unknown>): string[] {
  // A row that the record does not have from its beginning may have no stamps beside it either.
  if (clock.size === 0) return madeIn === null ? [] : ['*']
  return [...new Set([...recorded.keys(), ...clock.keys()])].filter(
    key => clock.get(key) !== recorded.get(key) && !(key === '*' && madeIn === null),
  )
}

/** Returns the columns that hold another value than the record says. A column that the record does not know is not compared. */
function otherValues(row: ReadonlyMap<string, unknown>, { values, madeIn }: ReplayedRow, version: number): string[] {
  // An insert leaves out what is null. Whether a row from before a column was added had it, the record does not say.
  const recorded = (key: string) => values.get(key) ?? null
  return [...new Set([...row.keys(), ...values.keys()])].filter(key =>
    values.has(key) || madeIn === version ? (row.get(key) ?? null) !== recorded(key) : false,
  )
}

function faultsOfRow(table: string, seen: Seen, entries: readonly RowEntry[], version: number): RecordFault[] {
  const { id } = seen
  const [row, clock] = [new Map(valuesIn(seen.row)), clockOf(seen.clock)]
  const found = replayed(entries)
  if (clock === undefined) return [{ kind: 'clock', table, id, field: null }]
  if (found === null)
    return isShipped(clock.get('*')) || entries.length > 0 ? [] : [{ kind: 'not-recorded', table, id, field: null }]
  // What cannot be read of the row's history is a fault of the entry, and says nothing of the row.
  if (entries.some(({ columns }) => valuesIn(columns) === undefined)) return []
  const other = otherValues(row, found, version)
  const wrong = wrongStamps(found, clock)
  const unknown = wrong.filter(key => clock.has(key) && !entries.some(({ hlc }) => hlc === clock.get(key)))
  return [
    ...other.map((field): RecordFault => ({ kind: 'other-value', table, id, field })),
    ...wrong
      .filter(key => !other.includes(key))
      .map(
        (key): RecordFault => ({
          kind: unknown.includes(key) ? 'not-recorded' : 'clock',
          table,
          id,
          field: key === '*' ? null : key,
        }),
      ),
  ]
}

/** Yields the rows of the record, and of the clocks, that the table does not have. */
function missingRows(raw: SQLite.Database, table: string, parked: ReadonlySet<string>): RecordFault[] {
  const gone = raw
    .prepare(
      `select distinct c.row_id from change c indexed by change_by_row
        where c.table_name = ? and not exists (select 1 from "${table}" x where x.id = c.row_id)
       union select k.row_id from row_clock k
        where k.table_name = ? and not exists (select 1 from "${table}" x where x.id = k.row_id)`,
    )
    .pluck()
    .all(table, table) as string[]
  const missing = gone.filter(id => !parked.has(`${table} ${id}`)).slice(0, 20)
  return missing.map(id => ({ kind: 'row-gone', table, id, field: null }))
}

/**
 * Compares the rows of one table with what the change record says of them, some thousand at a time, and yields what differs. The caller can
 * stop between two. Rows and columns that the record does not know are not compared: what ships is written without entries.
 */
export function* differencesIn(raw: SQLite.Database, table: string, version: number): Generator<RecordFault[]> {
  const columns = raw
    .prepare("select name from pragma_table_info(?) where name <> 'rid'")
    .pluck()
    .all(table) as string[]
  const look = raw.prepare(notPlainlyRight(table, columns))
  const entriesOf = raw.prepare(
    `select op, hlc, columns, schema_version as schemaVersion from change indexed by change_by_row
      where table_name = ? and row_id = ? order by hlc`,
  )
  const last = raw.prepare(`select max(rid) from "${table}"`).pluck().get() as number | null
  const parked = parkedRows(raw)
  // One read transaction for each part: the rows and their entries are of one moment, and the log can be emptied in between.
  const part = raw.transaction((from: number) =>
    (look.all(from, from + rowsAtATime) as Seen[])
      .filter(({ id }) => !parked.has(`${table} ${id}`))
      .flatMap(seen => faultsOfRow(table, seen, entriesOf.all(table, seen.id) as RowEntry[], version)),
  )
  for (let from = 0; from < (last ?? 0); from += rowsAtATime) yield part(from)
  yield missingRows(raw, table, parked)
}
