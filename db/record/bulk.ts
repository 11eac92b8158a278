import { quotedName, rowsWritten, runSql } from '../run-sql'
import type { Writer } from '../schema'
import type { Turns } from '../work-step'
import { noteBefore, noteDeleted, noteInserted } from './bulk-notes'

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Where the clock of the device goes on: its next stamp follows the latest of the file, and is not before now. */
type Clock = { readonly ms: number; readonly counter: number; readonly sequence: number }

/** How many stamps a millisecond has. */
const inMillisecond = 65_536

const nextStamp = `select iif(now > clock_ms, now, clock_ms) as ms, iif(now > clock_ms, 0, clock_counter + 1) as counter,
    device_sequence as sequence
  from (select *, cast(unixepoch('subsec') * 1000 as integer) as now from device)`

/**
 * SQL that writes an entry for each of `entries (n, id, cells, prev)`, counted from 0, as the trigger would one after another. Its first two
 * parameters are the first stamp.
 */
const writingEntries = (table: string, op: 'I' | 'U', entries: string): string => `
  insert into change (device_id, device_sequence, hlc, user_id, staff_member_id, action_id, table_name, row_id, op, columns, prev,
    schema_version, nonce, salt)
  select device_id, device_sequence + 1 + n, hlc, user_id, staff_member_id, coalesce(action_id, hlc), ${quoted(table)}, id, '${op}',
    cells, prev, user_version, lower(hex(randomblob(8))), lower(hex(randomblob(16)))
  from (select d.*, v.user_version, e.*,
      printf('%012x%04x-%s', first.ms + (first.counter + n) / ${inMillisecond}, (first.counter + n) % ${inMillisecond}, d.device_id) as hlc
    from device d cross join pragma_user_version v cross join (select cast(? as integer) as ms, cast(? as integer) as counter) first cross join (${entries}) e)`

/** The rows whose entries have just been written. */
const justWritten =
  'from device d cross join change c on c.device_id = d.device_id and c.device_sequence > d.device_sequence'

const newClocks = `insert into row_clock (table_name, row_id, clock)
  select c.table_name, c.row_id, json_object('*', c.hlc) ${justWritten}`

/** The entry of a deletion has the whole clock of its row, so that no clock is looked up here. A row without a clock keeps none. */
const clocksOfDeleted = `insert into row_clock (table_name, row_id, clock)
  select c.table_name, c.row_id, json_patch(c.prev, json_object('deleted_at', c.hlc)) ${justWritten} where c.prev <> '{}'
  on conflict do update set clock = excluded.clock`

const columnsOf = async (db: Writer, table: string): Promise<readonly string[]> =>
  (await runSql<{ name: string }>(db, `select name from pragma_table_info(?) where name <> 'rid'`, table)).map(
    ({ name }) => name,
  )

/**
 * Runs work whose rows no trigger records or notes. The work returns how many entries it wrote from `clock` on. If it fails, nothing of it is
 * left, so that no row is ever without its entry.
 */
async function inBulk(db: Writer, work: (clock: Clock) => Promise<number>): Promise<void> {
  const [clock] = await runSql<Clock>(db, nextStamp)
  if (!clock) throw new Error('a store has its device')
  await runSql(db, 'savepoint bulk')
  try {
    await runSql(db, 'update device set is_merging = 2')
    const entries = await work(clock)
    const last = clock.counter + entries - 1
    const isAny = entries > 0 ? 1 : 0
    await runSql(
      db,
      `update device set is_merging = 0, device_sequence = device_sequence + ?,
        clock_ms = iif(?, ?, clock_ms), clock_counter = iif(?, ?, clock_counter)`,
      entries,
      isAny,
      clock.ms + Math.floor(last / inMillisecond),
      isAny,
      last % inMillisecond,
    )
  } catch (error) {
    // On a full disk SQLite has already ended the whole transaction.
    await runSql(db, 'rollback to bulk').catch(() => undefined)
    throw error
  }
  await runSql(db, 'release bulk')
}

const noTurns: Turns = async () => undefined

/**
 * Writes new rows of a recorded table with a few statements, which also write their entries of the change record and note them for search,
 * timelines and counts: all that the triggers do for rows that are written one by one. `values` has the cells of each row in the order of
 * `columns`. `turn` is awaited between two statements.
 */
export async function insertInBulk(
  db: Writer,
  table: string,
  columns: readonly string[],
  values: readonly (readonly unknown[])[],
  turn = noTurns,
): Promise<void> {
  const given = JSON.stringify(values)
  const pairs = (await columnsOf(db, table)).map(name => `${quoted(name)}, ${quotedName(name)}`).join(', ')
  await inBulk(db, async ({ ms, counter }) => {
    const [before] = await runSql<{ rid: number }>(db, `select coalesce(max(rid), 0) as rid from ${quotedName(table)}`)
    await noteBefore(db, table, columns, given)
    await turn()
    await runSql(
      db,
      `insert into ${quotedName(table)} (${columns.map(quotedName).join(', ')})
        select ${columns.map((_, at) => `value ->> ${at}`).join(', ')} from json_each(?)`,
      given,
    )
    await turn()
    await noteInserted(db, table, columns, given)
    await turn()
    // A column without a recorded value is null, so an insert leaves nulls out of the record.
    const entries = `select row_number() over (order by rid) - 1 as n, id, json_patch('{}', json_object(${pairs})) as cells, '{}' as prev
      from ${quotedName(table)} where rid > ?`
    const written = await rowsWritten(db, writingEntries(table, 'I', entries), ms, counter, before?.rid ?? 0)
    await turn()
    await runSql(db, newClocks)
    return written
  })
}

/**
 * Deletes living rows of a recorded table, as many updates of their own would. Rows that are deleted already are passed over. `turn` is awaited
 * between two statements.
 */
export async function deleteInBulk(
  db: Writer,
  table: string,
  ids: readonly string[],
  at: string,
  turn = noTurns,
): Promise<void> {
  const given = JSON.stringify(ids)
  await inBulk(db, async ({ ms, counter }) => {
    await noteDeleted(db, table, given)
    await turn()
    const living = `select asked.key as place, x.id from json_each(?) asked
      cross join ${quotedName(table)} x on x.id = asked.value and x.deleted_at is null`
    // A deletion knew the whole row, so its entry has the stamps of all cells.
    const entries = `select row_number() over (order by place) - 1 as n, living.id, json_object('deleted_at', ?) as cells,
        coalesce(k.clock, '{}') as prev
      from (${living}) living left join row_clock k on k.table_name = ${quoted(table)} and k.row_id = living.id`
    const written = await rowsWritten(db, writingEntries(table, 'U', entries), ms, counter, at, given)
    await turn()
    await runSql(
      db,
      `update ${quotedName(table)} set deleted_at = ? where deleted_at is null and id in (select value from json_each(?))`,
      at,
      given,
    )
    await turn()
    await runSql(db, clocksOfDeleted)
    return written
  })
}
