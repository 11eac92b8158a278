import { bringUpToDate } from '../derived/bring-up-to-date'
import type { RowKey } from '../rules/broken-rows'
import { runSql } from '../run-sql'
import type { Writer } from '../schema'
import type { Turns } from '../work-step'
import { joinGroups, type Unjoined } from './join-groups'
import { parkedToTry, putRows } from './put-rows'
import type { SealedGroup } from './sealed-group'

/** What taking in did: how many entries came, of which logs, which rows they are about, and which commits could not be taken, with the reason. */
export type TakenIn = {
  readonly entries: number
  readonly logs: ReadonlySet<string>
  readonly touched: readonly RowKey[]
  readonly unjoined: readonly Unjoined[]
}

/** How commits are taken in. */
type TakingIn = { readonly isPiece?: boolean; readonly turn?: Turns | undefined }

/** How many rows are entered in timelines, counts and search between two turns. */
const derivedInStep = 50

/** The clock never falls behind a stamp that was taken in, so that what is written next is later than all that its writer has seen. */
const setClock = `update device set is_merging = 0,
  clock_counter = case when seen.ms > clock_ms then seen.counter when seen.ms = clock_ms then max(clock_counter, seen.counter)
    else clock_counter end,
  clock_ms = max(clock_ms, seen.ms)
  from (select cast(? as integer) as ms, cast(? as integer) as counter) seen`

/** Returns the rows that entries are about, each once, those with the earliest stamps first. */
function rowsOf(groups: readonly SealedGroup[]): RowKey[] {
  const entries = groups.flatMap(group => group.entries).sort((one, other) => (one.hlc < other.hlc ? -1 : 1))
  const rows = new Map<string, RowKey>()
  for (const { table_name: table, row_id: id } of entries) rows.set(`${table} ${id}`, { table, id })
  return [...rows.values()]
}

/**
 * Takes in commits of other devices, in whatever order they are given, as a part of a change: their entries and seals join the record, and the rows
 * they are about become what the record now says. What is there already is passed over. A commit that does not follow on what the file has, or
 * whose seal does not hold, is left out and returned. Rows that were parked are tried again, also if no commits are given; `isPiece` leaves that to
 * a later call, when much is taken in piece by piece. `turn` is awaited often: between two rows, and between two steps of what is derived from them.
 */
export async function takeIn(
  db: Writer,
  groups: readonly SealedGroup[],
  { isPiece = false, turn }: TakingIn = {},
): Promise<TakenIn> {
  await runSql(db, 'update device set is_merging = 1')
  const { joined, moved, unjoined } = await joinGroups(db, groups, turn)
  const waiting = isPiece ? [] : await parkedToTry(db)
  const rows = new Map([...rowsOf(joined), ...moved, ...waiting].map(row => [`${row.table} ${row.id}`, row]))
  await putRows(db, [...rows.values()], turn)
  // Otherwise all of it would be derived at the end of the change, in long steps.
  if (turn) await bringUpToDate(db, turn, derivedInStep)
  const newest = joined.map(({ entries }) => entries.at(-1)?.hlc ?? '').reduce((a, b) => (a > b ? a : b), '')
  const [ms, counter] =
    newest === '' ? [0, 0] : [newest.slice(0, 12), newest.slice(12, 16)].map(text => Number.parseInt(text, 16))
  await runSql(db, setClock, ms, counter)
  return {
    entries: joined.reduce((sum, { entries }) => sum + entries.length, 0),
    logs: new Set(joined.map(({ device }) => device)),
    touched: [...rowsOf(joined), ...waiting],
    unjoined,
  }
}
