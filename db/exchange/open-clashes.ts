import { valuesIn } from '../record/replayed-row'
import type { RowKey } from '../rules/broken-rows'
import { runSql } from '../run-sql'
import type { Reader, Writer } from '../schema'
import { type CellClash, clashesOf, type LoggedEntry, type Recorded } from './clashes-of-row'

/** One of the values of a clash: what was written, by whom and when, and by which device. */
type Side = {
  readonly value: Recorded
  readonly stamp: string
  readonly device: string
  readonly login: string | null
  readonly colleague: string | null
}

/**
 * An open clash of one cell: the value that stands, the one that was written without knowing of it, and what was there before. For a row that was
 * deleted by one and written by another, what stands is the deletion.
 */
export type OpenClash = RowKey &
  CellClash & {
    readonly standing: Side
    readonly other: Side
    /** What the other writer saw in the cell; null if nothing, or if it is not known. */
    readonly before: Recorded
  }

type Entry = LoggedEntry & { readonly login: string | null; readonly colleague: string | null }

const entriesOfRow = `select c.op, c.hlc, c.columns, c.prev, c.schema_version as schemaVersion, c.device_id as device, c.user_id as login, s.name as colleague
  from change c indexed by change_by_row left join staff_member s on s.id = c.staff_member_id
  where c.table_name = ? and c.row_id = ? order by c.hlc`

const isOf = ({ op, columns }: Entry, column: string): boolean =>
  op === 'I' || (op === 'U' && (valuesIn(columns) ?? []).some(([key]) => key === column))

function sideOf({ hlc, device, login, colleague, columns }: Entry, column: string): Side {
  const value = new Map(valuesIn(columns)).get(column) ?? null
  return { value, stamp: hlc, device, login, colleague }
}

function beforeIn(entries: readonly Entry[], { prev }: Entry, column: string): Recorded {
  const seen = new Map(valuesIn(prev))
  const stamp = seen.get(column) ?? seen.get('*')
  const entry = entries.find(({ hlc }) => hlc === stamp)
  return entry ? (new Map(valuesIn(entry.columns)).get(column) ?? null) : null
}

function clashesIn(key: RowKey, entries: readonly Entry[]): OpenClash[] {
  return clashesOf(entries).flatMap((clash): OpenClash[] => {
    const { column, stamp, isOfDeletion } = clash
    const standsIn = isOfDeletion ? 'deleted_at' : column
    const standing = entries.findLast(entry => isOf(entry, standsIn))
    const other = entries.find(({ hlc }) => hlc === stamp)
    if (!standing || !other) return []
    return [
      {
        ...key,
        ...clash,
        standing: sideOf(standing, standsIn),
        other: sideOf(other, column),
        before: beforeIn(entries, other, column),
      },
    ]
  })
}

/** Returns the open clashes of one row. */
const clashesOfRow = async (db: Reader | Writer, key: RowKey): Promise<readonly OpenClash[]> =>
  clashesIn(key, await runSql<Entry>(db, entriesOfRow, key.table, key.id))

/**
 * Returns every open clash of the office. They are worked out from the change record of the rows that had one when they were last merged, so that
 * what was settled or written since is known.
 */
export async function openClashes(db: Reader | Writer): Promise<readonly OpenClash[]> {
  const rows = await runSql<RowKey>(
    db,
    'select table_name as "table", row_id as id from clashing_row order by table_name, row_id',
  )
  const clashes: OpenClash[] = []
  for (const row of rows) clashes.push(...(await clashesOfRow(db, row)))
  return clashes
}
