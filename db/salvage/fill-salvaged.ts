import type SQLite from 'better-sqlite3'
import type { NotHad, Salvaged } from '../../src-shared/program/salvage'
import type { ReadingPart, WorkWatch } from '../../src-shared/program/work-progress'
import { takeOver } from '../archive/load-archive'
import { installChangeRecord, recordedTables } from '../change-record'
import { newDeviceId } from '../device-identity'
import { newId } from '../new-id'
import { differencesIn } from '../record/compare-rows'
import { type RowEntry, replayed } from '../record/replayed-row'
import { rest, tellStep } from '../work-step'
import type { DamagedSource } from './damaged-source'
import { tried } from './readable-rows'
import { blankEntriesOf, markLostEntries, salvageEntries } from './salvaged-entries'
import { salvageRows } from './salvaged-rows'
import { acceptSalvaged, type ChainEnds, salvageSeals } from './salvaged-seals'
import { settleReferences } from './settle-references'

/** What came out of a damaged file. */
export type Filled = Pick<Salvaged, 'read' | 'rebuilt' | 'notHad'>

/** The rows that lost entries of the record were about, as `table id`. */
type LostRows = ReadonlySet<string>

/** How many rows are copied before other requests get a turn. */
const rowsAtATime = 1_000

/** The row clock of what ships: every change is later than that. */
const shipped = '0000000000000000-000000000000'

type Device = { space: string; device: string; sequence: number }

function deviceOf(source: DamagedSource): Device | undefined {
  for (const { raw, name } of source.parts('device')) {
    const query = `select space_id as space, device_id as device, device_sequence as sequence from "${name}"`
    const found = tried(() => raw.prepare(query).get() as Device | undefined)
    if (found) return found
  }
  return undefined
}

/** Makes the clock of each row from the change record, which knows when each of its fields was changed. */
function makeClocks(target: SQLite.Database, table: string): void {
  target
    .prepare(
      `insert into row_clock (table_name, row_id, clock)
        select table_name, row_id, json_object('*', min(hlc)) from change indexed by change_by_row
        where table_name = ? group by row_id having count(*) = 1 and min(op) = 'I'`,
    )
    .run(table)
  const others = target
    .prepare(
      `select x.id from "${table}" x where not exists (select 1 from row_clock k where k.table_name = ? and k.row_id = x.id)`,
    )
    .pluck()
    .all(table) as string[]
  const entriesOf = target.prepare(
    `select op, hlc, columns, schema_version as schemaVersion from change indexed by change_by_row
      where table_name = ? and row_id = ? order by hlc`,
  )
  const insert = target.prepare('insert into row_clock (table_name, row_id, clock) values (?, ?, ?)')
  for (const id of others) {
    const clock = replayed(entriesOf.all(table, id) as RowEntry[])?.clock ?? new Map()
    insert.run(table, id, JSON.stringify({ '*': shipped, ...Object.fromEntries(clock) }))
  }
}

/** Blanks the entries about rows that are in no table. */
function forgetMissing(target: SQLite.Database, table: string): void {
  const gone = target
    .prepare(
      `select distinct c.row_id from change c indexed by change_by_row
        where c.table_name = ? and not exists (select 1 from "${table}" x where x.id = c.row_id)`,
    )
    .pluck()
    .all(table) as string[]
  for (const id of gone) blankEntriesOf(target, table, id)
}

/** Rows made from the record, about which a later entry may be lost. */
function olderRows(lost: LostRows, rebuilt: ReadonlySet<string>): NotHad[] {
  return [...lost]
    .filter(key => rebuilt.has(key))
    .map(key => {
      const [table = '', ...id] = key.split(' ')
      return { kind: 'older', table, id: id.join(' '), field: null }
    })
}

/**
 * Fills a new store, of the version of the damaged file, with what can be read of that file and of its change record. Recording is off
 * meanwhile. The new store is a device of its own in the same office, if the file says which office it was.
 */
export async function fillSalvaged(
  source: DamagedSource,
  target: SQLite.Database,
  user: string,
  watch: WorkWatch,
): Promise<Filled & { readonly lost: LostRows }> {
  const tables = recordedTables(target)
  const version = target.pragma('user_version', { simple: true }) as number
  const from = deviceOf(source)
  target
    .prepare('insert into device (rid, space_id, device_id, user_id, is_merging) values (1, ?, ?, ?, 1)')
    .run(from?.space ?? newId(), newDeviceId(), user)
  const keeping = target.prepare(
    `select name from sqlite_master where type = 'trigger' and name like 'keep\\_row\\_%' escape '\\'`,
  )
  for (const name of keeping.pluck().all() as string[]) target.exec(`drop trigger "${name}"`)

  let rows = 0
  const pause = () => {
    rows += 1
    return rows % rowsAtATime === 0 ? rest(watch) : undefined
  }
  const notHad: NotHad[] = from ? [] : [{ kind: 'unknown', table: 'device', id: null, field: null }]
  const entries = await salvageEntries(source, target, tables, pause)
  const lost: LostRows = new Set(entries.lost.map(({ table, id }) => `${table} ${id}`))
  const rebuilt = new Set<string>()
  let read = 0
  for (const table of tables) {
    await tellStep(watch, { done: read + rebuilt.size, total: null, detail: 'rows' satisfies ReadingPart })
    const found = await salvageRows(source, target, table, pause)
    read += found.read
    for (const id of found.rebuilt) rebuilt.add(`${table} ${id}`)
    notHad.push(...found.notHad)
  }
  notHad.push(...settleReferences(target))
  for (const table of tables) forgetMissing(target, table)
  const marked = markLostEntries(target, newId<'action'>(), from)
  const hasNone = target.prepare('select 1 from change limit 1').get() === undefined
  if (entries.isDamaged && marked.length === 0 && (hasNone || from === undefined))
    notHad.push({ kind: 'unknown', table: 'change', id: null, field: null })
  notHad.push(...marked.map((id): NotHad => ({ kind: 'entry', table: 'change', id, field: null })))
  notHad.push(...olderRows(lost, rebuilt))
  for (const table of tables) makeClocks(target, table)
  salvageSeals(source.whole, target)
  installChangeRecord(target, version)
  takeOver(target, 'change')
  return {
    lost,
    read,
    rebuilt: rebuilt.size,
    notHad: [...new Map(notHad.map(one => [JSON.stringify(one), one])).values()],
  }
}

/**
 * Writes into the change record what the rows hold where the two disagree, so that the other value is in the history, and which seals do not hold
 * after the damage. Both are one change. Returns each field that disagreed, but for rows of which it is known that the entry is lost.
 */
export function recordTheSalvage(target: SQLite.Database, lost: LostRows, kept: ChainEnds | undefined): NotHad[] {
  const version = target.pragma('user_version', { simple: true }) as number
  const differing = recordedTables(target).flatMap(table =>
    [...differencesIn(target, table, version)].flat().filter(({ kind }) => kind === 'other-value'),
  )
  target.prepare('update device set action_id = ?').run(newId<'action'>())
  for (const { table, id, field } of differing)
    target
      .prepare(
        `insert into recording select '${table}', id, 'U', json_object('${field}', "${field}") from "${table}" where id = ?`,
      )
      .run(id)
  acceptSalvaged(target, kept)
  target.exec('update device set action_id = null')
  return differing
    .filter(({ table, id }) => !lost.has(`${table} ${id}`))
    .map(({ table, id, field }) => ({ kind: 'other-value', table: table ?? '', id, field }))
}
