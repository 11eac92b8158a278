import type SQLite from 'better-sqlite3'
import type { Cell } from '../archive/archive-schema'
import { isPlausible } from '../record/compare-entries'
import { valuesIn } from '../record/replayed-row'
import type { DamagedSource } from './damaged-source'
import { cellsBeside } from './indexed-cells'
import { columnsIn, listed, type Pause, readableRows } from './readable-rows'

/** A row that a lost entry of the change record was about. */
type LostEntry = { readonly table: string; readonly id: string }

/** What came of the change record: the rows that lost entries were about, as far as the indexes of the record say. */
type SalvagedEntries = { readonly isDamaged: boolean; readonly lost: readonly LostEntry[] }

const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '')

/**
 * Copies the entries of the change record that can be read and are as the triggers write them. What is left is looked for in the indexes of the
 * record, which know the row and the stamp of an entry but not its values.
 */
export async function salvageEntries(
  source: DamagedSource,
  target: SQLite.Database,
  tables: readonly string[],
  pause: Pause,
): Promise<SalvagedEntries> {
  const columns = target.prepare("select name from pragma_table_info('change')").pluck().all() as string[]
  const insert = target.prepare(
    `insert or ignore into change (${listed(columns)}) select ${columns.map(column => `@${column}`).join(', ')}`,
  )
  const version = target.pragma('user_version', { simple: true }) as number
  const columnsOf = new Map(
    tables.map(table => [
      table,
      target.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[],
    ]),
  )
  const isEntry = isPlausible(target, tables, version)
  const isGood = (cells: Readonly<Record<string, Cell>>): boolean => {
    if (!isEntry(cells)) return false
    const known = columnsOf.get(text(cells['table_name']))
    const values = valuesIn(text(cells['columns']))
    return values !== undefined && (known === undefined || values.every(([column]) => known.includes(column)))
  }
  const nothing = Object.fromEntries(columns.map(column => [column, null]))
  const kept = new Set<number>()
  let isDamaged = false
  const skipped = () => {
    isDamaged = true
  }
  for (const { raw, name } of source.parts('change'))
    for (const { rid, cells } of readableRows(raw, name, columnsIn(raw, name, columns), skipped)) {
      const entry = { ...nothing, ...cells }
      if (!isGood(entry)) isDamaged = true
      else if (insert.run(entry).changes > 0) kept.add(rid)
      await pause()
    }
  if (!isDamaged || !source.whole) return { isDamaged, lost: [] }
  const { known } = cellsBeside(source.whole, 'change', ['table_name', 'row_id'], rid => kept.has(rid))
  return {
    isDamaged,
    lost: [...known.values()].flatMap(cells => {
      const [table, id] = [text(cells.get('table_name')), text(cells.get('row_id'))]
      return tables.includes(table) && id !== '' ? [{ table, id }] : []
    }),
  }
}

/**
 * Puts an entry without values in the place of each one that is missing, so that the numbering of a device has no gap that a later check would
 * take for new damage. Returns the device and number of each.
 */
export function markLostEntries(
  target: SQLite.Database,
  actionId: string,
  last: { device: string; sequence: number } | undefined,
): string[] {
  const gaps = target
    .prepare(
      `with reached as (select device_id, device_sequence, hlc from change
         union all select ?, ? + 1, null where exists (select 1 from change where device_id = ?)
         union all select device_id, 0, '0000000000000000-' || device_id from (
           select device_id, min(device_sequence) as first from change group by device_id) d
         where first > 1 and not exists (select 1 from change c where c.device_sequence = first - 1)),
       steps as (select *, lag(device_sequence) over record as before, lag(hlc) over record as stamp from reached
         window record as (partition by device_id order by device_sequence))
       select device_id as device, before, device_sequence as next, stamp from steps where before is not null and device_sequence > before + 1`,
    )
    .all(last?.device ?? '', last?.sequence ?? 0, last?.device ?? '') as {
    device: string
    before: number
    next: number
    stamp: string
  }[]
  const insert = target.prepare(
    `insert into change (device_id, device_sequence, hlc, action_id, table_name, row_id, op, columns, prev, schema_version, nonce)
      values (?, ?, ?, ?, 'change', ?, 'P', '{}', '{}', ?, lower(hex(randomblob(8))))`,
  )
  const version = target.pragma('user_version', { simple: true })
  return gaps.flatMap(({ device, before, next, stamp }) =>
    Array.from({ length: next - before - 1 }, (_, index) => {
      const id = `${device}:${before + 1 + index}`
      insert.run(device, before + 1 + index, stamp, actionId, id, version)
      return id
    }),
  )
}

/** Puts an entry without values in the place of each one about a row that is not in its table, which would otherwise be taken for a lost row. */
export function blankEntriesOf(target: SQLite.Database, table: string, id: string): void {
  target
    .prepare(
      `update change set table_name = 'change', row_id = device_id || ':' || device_sequence, op = 'P', columns = '{}', prev = '{}'
        where table_name = ? and row_id = ?`,
    )
    .run(table, id)
}
