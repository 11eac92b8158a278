import type { ActionId } from '../../src-shared/records/ids'
import { valuesIn } from '../record/replayed-row'
import type { RowKey } from '../rules/broken-rows'
import { runSql } from '../run-sql'
import type { Reader } from '../schema'
import { type LoggedEntry, type Recorded, settledIn, settledKey } from './clashes-of-row'

/**
 * What somebody settled of one cell: the value that was to stand, and the ones that were not. Of a record that one deleted and another wrote in, the
 * cell is `deleted_at`, which is null if the record was kept. `stamp` is that of the entry that settled it.
 */
export type SettledCell = RowKey & {
  readonly column: string
  readonly isOfDeletion: boolean
  readonly chosen: Recorded
  readonly others: readonly Recorded[]
  readonly actionId: ActionId
  readonly stamp: string
  readonly device: string
  readonly login: string | null
  readonly colleague: string | null
}

type Entry = LoggedEntry & Pick<SettledCell, 'actionId' | 'login' | 'colleague'>

const rowsSettledSince = `select distinct table_name as "table", row_id as id from change indexed by change_by_stamp
  where hlc >= ? and op = 'R' and json_type(columns, '$."${settledKey}"') = 'text'`

const entriesOfRow = `select c.op, c.hlc, c.columns, c.prev, c.schema_version as schemaVersion, c.device_id as device, c.action_id as actionId,
    c.user_id as login, s.name as colleague
  from change c indexed by change_by_row left join staff_member s on s.id = c.staff_member_id
  where c.table_name = ? and c.row_id = ? order by c.hlc`

const valueAt = (entry: Entry | undefined, column: string): Recorded =>
  entry ? (new Map(valuesIn(entry.columns)).get(column) ?? null) : null

const isOf = ({ op, columns }: Entry, column: string): boolean =>
  op === 'I' || (op === 'U' && (valuesIn(columns) ?? []).some(([key]) => key === column))

/** Returns what one entry settled of a row. `named` are the clashes that it names. */
function settledBy(
  key: RowKey,
  by: Entry,
  named: readonly { readonly column: string; readonly stamp: string }[],
  entries: readonly Entry[],
): SettledCell[] {
  const before = entries.filter(({ hlc }) => hlc < by.hlc)
  const standing = (column: string): Recorded =>
    valueAt(
      before.findLast(entry => isOf(entry, column)),
      column,
    )
  const { actionId, hlc: stamp, device, login, colleague } = by
  const said = { ...key, actionId, stamp, device, login, colleague }
  const ofAction = before.filter(entry => entry.actionId === actionId && entry.op === 'U')
  const isOfDeletion =
    standing('deleted_at') !== null ||
    named.some(({ column }) => column === 'deleted_at') ||
    ofAction.some(entry => isOf(entry, 'deleted_at'))
  if (isOfDeletion) return [{ ...said, column: 'deleted_at', isOfDeletion, chosen: standing('deleted_at'), others: [] }]
  return [...new Set(named.map(({ column }) => column))].map(column => {
    const chosen = standing(column)
    // What stood until then was overwritten in the same action, if the other value was chosen.
    const overwritten = ofAction.flatMap(({ columns, prev }) =>
      new Map(valuesIn(columns)).has(column) ? [new Map(valuesIn(prev)).get(column)] : [],
    )
    const stamps = [...named.filter(one => one.column === column).map(one => one.stamp), ...overwritten]
    const values = entries.filter(({ hlc }) => stamps.includes(hlc)).map(entry => valueAt(entry, column))
    return { ...said, column, isOfDeletion, chosen, others: [...new Set(values)].filter(value => value !== chosen) }
  })
}

/**
 * Returns what was settled since a stamp and has not been opened again, the latest first. It is worked out from the change record, so it is the same on
 * every laptop.
 */
export async function settledSince(db: Reader, since: string): Promise<readonly SettledCell[]> {
  const cells: SettledCell[] = []
  for (const key of await runSql<RowKey>(db, rowsSettledSince, since)) {
    const entries = await runSql<Entry>(db, entriesOfRow, key.table, key.id)
    const named = settledIn(entries).filter(({ by }) => by.hlc >= since)
    for (const by of new Set(named.map(one => one.by)))
      cells.push(
        ...settledBy(
          key,
          by,
          named.filter(one => one.by === by),
          entries,
        ),
      )
  }
  return cells.sort((one, other) => (one.stamp > other.stamp ? -1 : 1))
}
