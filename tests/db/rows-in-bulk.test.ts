import type SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { derivedFaults } from '../../db/derived/derived-faults'
import { insertRows } from '../../db/insert-rows'
import { programVersion } from '../../db/program-version'
import { deleteInBulk } from '../../db/record/bulk'
import { differencesIn } from '../../db/record/compare-rows'
import type { Writer } from '../../db/schema'
import type { Store } from '../../db/store'
import { anOffice } from './office'
import { connect } from './raw-store'

type Rows = readonly Readonly<Record<string, unknown>>[]
type Written = readonly (readonly [table: string, rows: Rows])[]

const count = 60
const numbers = Array.from({ length: count }, (_, at) => at)
const link = (at: number, other: string) => ({ id: `i${at}:${other}`, interaction_id: `i${at}` })

/** Meetings of two years, with somebody new, and promises: what an import writes. Cells are null, of more than one byte, or left to the table. */
const written: Written = [
  ['person', numbers.map(at => ({ id: `p${at}`, name: `Åsa Öberg${at}`, sort_name: `Öberg${at}`, category: null }))],
  [
    'interaction',
    numbers.map(at => ({
      id: `i${at}`,
      kind: 'meeting_physical',
      status: 'held',
      starts_on: `20${24 + (at % 2)}-10-0${1 + (at % 9)}`,
      starts_time: at % 3 === 0 ? null : '10:00',
      starts_at: `20${24 + (at % 2)}-10-0${1 + (at % 9)}T08:00Z`,
      headline: `Möte "${at}"`,
      note: at % 2 === 0 ? '' : 'Två\nrader',
      participants_count: at,
    })),
  ],
  ['interaction_participant', numbers.map(at => ({ ...link(at, `p${at}`), person_id: `p${at}` }))],
  ['interaction_issue', numbers.map(at => ({ ...link(at, 'malmbanan'), issue_id: 'malmbanan' }))],
  ['interaction_partner', numbers.map(at => ({ ...link(at, 'region-norrbotten'), partner_id: 'region-norrbotten' }))],
  [
    'commitment',
    numbers.map(at => ({
      id: `c${at}`,
      interaction_id: `i${at}`,
      made_by: 'us',
      promise: `Skicka ${at}`,
      status: 'open',
    })),
  ],
]

/** The same rows, one statement a row, which the triggers record and note. */
async function oneByOne(db: Writer, table: string, rows: Rows): Promise<void> {
  for (const row of rows) await insertRows(db, table, [row])
}

const entries = (raw: SQLite.Database) =>
  raw
    .prepare(
      `select device_sequence, user_id, staff_member_id, action_id is not null as hasAction, table_name, row_id, op, columns, schema_version,
        length(nonce) as nonce, length(salt) as salt, columns_digest,
        (select json_group_array(json_array(key, (select row_id || ' ' || op from change e where e.hlc = value))) from json_each(prev)) as prev
      from change c order by device_sequence`,
    )
    .all()
const clocks = (raw: SQLite.Database) =>
  raw
    .prepare(
      `select table_name, row_id, (select json_group_array(json_array(key, (select device_sequence from change where hlc = value)))
        from json_each(clock)) as clock from row_clock order by 1, 2`,
    )
    .all()

const notes = async (db: Writer) => ({
  derived: (await sql`select * from derived_queue order by interaction_id`.execute(db)).rows,
  found: (await sql`select distinct interaction_id from search_queue order by 1`.execute(db)).rows,
})

/** What the record, the clocks and the notes are after some work, as far as they do not differ by the time or by chance. */
async function after(work: (db: Writer) => Promise<void>, before?: (db: Writer) => Promise<void>) {
  const store = await anOffice()
  if (before) await store.change(before)
  const { result } = await store.change(async db => {
    await work(db)
    return notes(db)
  })
  const raw = connect(store.file)
  const found = { entries: entries(raw), clocks: clocks(raw), notes: result }
  raw.close()
  return { store, found }
}

function differences({ file }: Store): unknown[] {
  const raw = connect(file)
  const found = written.flatMap(([table]) => [...differencesIn(raw, table, programVersion)].flat())
  raw.close()
  return found
}

const inBulk = async (db: Writer) => {
  for (const [table, rows] of written) await insertRows(db, table, rows)
}

test('rows that are written in bulk have the record, the clocks and the notes that triggers write', async () => {
  const bulk = await after(inBulk)
  const byTriggers = await after(async db => {
    for (const [table, rows] of written) await oneByOne(db, table, rows)
  })
  expect(bulk.found.notes.derived).toHaveLength(count)
  expect(bulk.found).toEqual(byTriggers.found)
  expect(differences(bulk.store)).toEqual([])
  expect(await derivedFaults(bulk.store.read)).toBe(0)
})

test('rows that are written in bulk about an interaction of before keep what was derived from it', async () => {
  const others = numbers.map(at => ({ ...link(at, 'norrbotniabanan'), issue_id: 'norrbotniabanan' }))
  const bulk = await after(db => insertRows(db, 'interaction_issue', others), inBulk)
  const byTriggers = await after(db => oneByOne(db, 'interaction_issue', others), inBulk)
  expect(bulk.found.notes.derived[0]).toMatchObject({ rid: expect.any(Number) })
  expect(bulk.found).toEqual(byTriggers.found)
  expect(await derivedFaults(bulk.store.read)).toBe(0)
})

test('rows that are deleted in bulk have the record, the clocks and the notes that triggers write', async () => {
  const at = '2026-11-30T10:00:00.000Z'
  const gone = written.toReversed().map(([table, rows]) => [table, rows.map(({ id }) => String(id))] as const)
  const bulk = await after(async db => {
    for (const [table, ids] of gone) await deleteInBulk(db, table, [...ids, 'unknown'], at)
    // Once more, which changes nothing.
    await deleteInBulk(db, 'interaction', gone.find(([table]) => table === 'interaction')?.[1] ?? [], at)
  }, inBulk)
  const byTriggers = await after(async db => {
    for (const [table, ids] of gone)
      for (const id of ids) await sql`update ${sql.table(table)} set deleted_at = ${at} where id = ${id}`.execute(db)
  }, inBulk)
  expect(bulk.found.notes.derived).toHaveLength(count)
  expect(bulk.found).toEqual(byTriggers.found)
  expect(differences(bulk.store)).toEqual([])
  expect(await derivedFaults(bulk.store.read)).toBe(0)
})

test('the stamps of a bulk rise across the end of a millisecond, and go on after it', async () => {
  const store = await anOffice()
  const future = Date.now() + 3_600_000
  await store.change(async db => {
    await sql`update device set clock_ms = ${future}, clock_counter = 65520`.execute(db)
    await inBulk(db)
    await oneByOne(db, 'person', [{ id: 'later', name: 'Senare', sort_name: 'Senare' }])
  })
  const raw = connect(store.file)
  const stamps = raw.prepare('select hlc from change order by device_sequence').pluck().all() as string[]
  expect(stamps).toEqual([...new Set(stamps)].sort())
  expect(raw.prepare('select clock_ms - ? as ms, clock_counter < 65536 as isShort from device').get(future)).toEqual({
    ms: 1,
    isShort: 1,
  })
  raw.close()
})

test('a bulk that fails leaves no row without its entry, and later rows are recorded', async () => {
  const store = await anOffice()
  const people = written[0]?.[1] ?? []
  await store.change(async db => {
    await expect(insertRows(db, 'person', [...people, ...people])).rejects.toThrow('UNIQUE')
    await oneByOne(db, 'person', [{ id: 'later', name: 'Senare', sort_name: 'Senare' }])
  })
  const raw = connect(store.file)
  expect(raw.prepare("select row_id from change where table_name = 'person'").pluck().all()).toEqual(['later'])
  expect(raw.prepare("select id from person where id = 'later' or id like 'p%'").pluck().all()).toEqual(['later'])
  raw.close()
})
