import type SQLite from 'better-sqlite3'
import type { RecordFault } from '../../src-shared/program/record-fault'
import { parkedRows } from './parked-rows'

/** How many entries are looked at before others get a turn. */
const entriesAtATime = 50_000

const hexadecimal = (digits: number): string => `'${'[0-9a-f]'.repeat(digits)}'`
const isObject = (column: string): string =>
  `case when json_valid(${column}) then json_type(${column}) = 'object' else 0 end`

/**
 * What must be true of every entry, as the triggers write it, by the column that is wrong otherwise. Of `prev` only the shape is asked: which
 * stamps it holds depends on the version that wrote it. An entry that a salvage puts in the place of a lost one is about the table `change`.
 */
const mustBe = (version: number) =>
  ({
    device_id: `device_id glob ${hexadecimal(12)}`,
    device_sequence: 'device_sequence > 0',
    hlc: `substr(hlc, 1, 16) glob ${hexadecimal(16)} and substr(hlc, 17) = '-' || device_id`,
    action_id: `action_id <> ''`,
    table_name: `table_name in (select value from json_each(?)) or (table_name = 'change' and op = 'P')`,
    row_id: `row_id <> ''`,
    op: `op in ('I', 'U', 'R', 'P')`,
    columns: isObject('columns'),
    prev: isObject('prev'),
    schema_version: `schema_version between 1 and ${version}`,
    nonce: `nonce glob ${hexadecimal(16)}`,
  }) as const

/** What an entry that a newer program wrote on another laptop may have that this one does not know. */
const ofNewer: readonly string[] = ['table_name', 'op', 'schema_version']

/** Looks at every entry of the change record by itself, some thousand at a time, and yields those that cannot be as they were written. */
export function* oddEntries(
  raw: SQLite.Database,
  tables: readonly string[],
  version: number,
): Generator<RecordFault[]> {
  const rules = Object.entries(mustBe(version))
  const odd = raw.prepare(
    `select device_id || ':' || device_sequence as id, table_name || ' ' || row_id as row, case ${rules
      .map(([column, rule]) => `when not (${rule}) then '${column}'`)
      .join(' ')} end as field from change where rowid > ? and rowid <= ? and field is not null limit 200`,
  )
  const last = raw.prepare('select max(rowid) from change').pluck().get() as number | null
  const names = JSON.stringify(tables)
  const parked = parkedRows(raw)
  for (let from = 0; from < (last ?? 0); from += entriesAtATime) {
    const found = odd.all(names, from, from + entriesAtATime) as { id: string; row: string; field: string }[]
    yield found
      .filter(({ row, field }) => !(ofNewer.includes(field) && parked.has(row)))
      .map(({ id, field }) => ({ kind: 'entry', table: 'change', id, field }))
  }
}

/** No laptop's clock has gone beyond the year 2199. In milliseconds, in hexadecimal, as a stamp begins. */
const latestStamp = Date.UTC(2200, 0, 1).toString(16).padStart(12, '0')

/** Returns a function that is true of an entry that can be as it was written, also by the time it gives. */
export function isPlausible(
  raw: SQLite.Database,
  tables: readonly string[],
  version: number,
): (entry: Readonly<Record<string, string | number | null>>) => boolean {
  const rules = mustBe(version)
  const names = Object.keys(rules)
  const ask = raw
    .prepare(
      `with entry as (select ${names.map(name => `@${name} as ${name}`).join(', ')})
        select ${Object.values(rules)
          .map(rule => `(${rule.replace('?', '@tables')})`)
          .join(' and ')} and hlc < '${latestStamp}' from entry`,
    )
    .pluck()
  return entry => ask.get({ ...entry, tables: JSON.stringify(tables) }) === 1
}

/**
 * Returns the entries before which others are missing, the entries whose stamp is not later than the one before, and the device's own number
 * if the record does not reach it.
 */
export function gapsIn(raw: SQLite.Database): RecordFault[] {
  const found = raw
    .prepare(
      `select device_id || ':' || device_sequence as id, device_sequence <> before + 1 as isGap from (
         select device_id, device_sequence, op, hlc, lag(device_sequence) over record as before, lag(hlc) over record as stamp
         from change window record as (partition by device_id order by device_sequence))
       where before is not null and (device_sequence <> before + 1 or (hlc <= stamp and op <> 'P')) limit 20`,
    )
    .all() as { id: string; isGap: number }[]
  const tail = raw
    .prepare(
      `select d.device_id || ':' || d.device_sequence from device d
        join (select device_id, max(device_sequence) as last from change group by device_id) c on c.device_id = d.device_id
        where c.last <> d.device_sequence`,
    )
    .pluck()
    .get() as string | undefined
  // A device begins at 1, or where the device it was copied from had come to.
  const head = raw
    .prepare(
      `select device_id || ':' || first from (select device_id, min(device_sequence) as first from change group by device_id)
        where first > 1 and not exists (select 1 from change where device_sequence = first - 1)`,
    )
    .pluck()
    .all() as string[]
  return [
    ...head.map((id): RecordFault => ({ kind: 'gap', table: 'change', id, field: null })),
    ...found.map(
      ({ id, isGap }): RecordFault => ({
        kind: isGap ? 'gap' : 'entry',
        table: 'change',
        id,
        field: isGap ? null : 'hlc',
      }),
    ),
    ...(tail === undefined ? [] : [{ kind: 'gap', table: 'change', id: tail, field: null } as const]),
  ]
}
