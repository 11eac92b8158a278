import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordedTables } from '../../../db/change-record'
import { programVersion } from '../../../db/program-version'
import { gapsIn, oddEntries } from '../../../db/record/compare-entries'
import { differencesIn } from '../../../db/record/compare-rows'
import { checkSeals } from '../../../db/seals/check-seals'
import { expectedRow, type OracleEntry } from './oracle'
import { keepForNext, newReplica, type Replica } from './replica'
import { aWorld, exchangeAll, take, type World } from './schedule'
import { step } from './step'

/** The number of schedules. `npm run exchange` asks for more than the usual test run. */
const schedules = Number(process.env['SCHEDULES'] ?? 1_000)

/** The tables that a schedule writes. */
const tables = ['organisation', 'interaction_organisation'] as const

/** The columns of each table, but for the number of the row. They are the same in every replica. */
const columns = new Map<string, readonly string[]>()

function columnsOf(replica: Replica, table: string): readonly string[] {
  const known = columns.get(table)
  if (known) return known
  const found = replica.column<string>("select name from pragma_table_info(?) where name <> 'rid'", table)
  columns.set(table, found)
  return found
}

/** Everything of a replica that must be the same on all of them. */
async function stateOf(replica: Replica) {
  const among = tables.map(table => `'${table}'`).join(', ')
  const rows = tables.map(table => {
    const names = columnsOf(replica, table).map(name => `"${name}"`)
    return replica.all(`select ${names.join(', ')} from ${table} order by id`)
  })
  const clocks = replica
    .all<{ row: string; clock: string }>(
      `select table_name || ' ' || row_id as row, clock from row_clock where table_name in (${among}) order by 1`,
    )
    .map(({ row, clock }) => [row, Object.entries(JSON.parse(clock) as object).sort()])
  const clashes = (await replica.clashes())
    .map(({ table, id, column, stamp }) => `${table} ${id} ${column} ${stamp}`)
    .sort()
  const record = replica.all(
    'select device_id, device_sequence, hlc, table_name, row_id, op, columns, prev, nonce from change order by hlc, op',
  )
  const parked = replica.all('select * from parked_row')
  return { rows, clocks, clashes, record, parked }
}

/** Each row is what its entries say, and its open clashes are those of the definition. */
async function holdsTheDefinition({ knowledge, began }: World, replica: Replica): Promise<void> {
  const open = await replica.clashes()
  for (const table of tables)
    for (const row of replica.all<Record<string, string | number | null>>(`select * from ${table}`)) {
      const id = String(row['id'])
      const entries = replica.all<OracleEntry>(
        'select nonce, hlc, op, columns from change where table_name = ? and row_id = ?',
        table,
        id,
      )
      if (entries.length === 0) continue
      const { cells, clashes } = expectedRow(entries, knowledge, began)
      expect(Object.fromEntries(Object.keys(cells).map(column => [column, row[column]]))).toEqual(cells)
      const found = open
        .filter(one => one.table === table && one.id === id)
        .map(({ column, stamp }) => `${column} ${stamp}`)
      expect(found.sort()).toEqual(clashes)
    }
}

/** The record is whole and agrees with the rows, as `talan check` asks; every stamp that an entry names is of an earlier entry that is here. */
function holdsTogether({ raw }: Replica): void {
  expect(raw.pragma('foreign_key_check')).toEqual([])
  expect(checkSeals(raw).faults).toEqual([])
  expect(gapsIn(raw)).toEqual([])
  expect([...oddEntries(raw, recordedTables(raw), programVersion)].flat()).toEqual([])
  for (const table of tables) expect([...differencesIn(raw, table, programVersion)].flat()).toEqual([])
  const orphans = raw.prepare(
    `select c.hlc from change c, json_each(c.prev) p where p.value not glob '0000000000000000-*'
      and (p.value >= c.hlc or not exists (select 1 from change e where e.hlc = p.value))`,
  )
  expect(orphans.all()).toEqual([])
}

async function happens(steps: readonly Parameters<typeof take>[1][]): Promise<void> {
  const world = await aWorld()
  const fresh = await newReplica(world.clock)
  try {
    for (const one of steps) await take(world, one)
    await exchangeAll(world)
    const every = [...world.shared.values()].flat()
    // A laptop that begins today takes in one log after another, a few commits at a time, and so much of it long after what came later.
    let left = [...world.shared.values()].reverse().flat()
    for (let came = 1; came > 0; ) {
      came = 0
      for (let from = 0; from < left.length; from += 3) came += (await fresh.takeIn(left.slice(from, from + 3))).entries
      const progress = await fresh.progress()
      left = left.filter(({ device, sequence }) => sequence > (progress.get(device) ?? 0))
    }
    const [first, ...others] = world.replicas
    if (!first) throw new Error('a world has laptops')
    const state = await stateOf(first)
    expect(state.parked).toEqual([])
    for (const replica of [...others, fresh]) expect(await stateOf(replica)).toEqual(state)
    const recorded = new Set(first.column('select nonce from change'))
    expect(every.flatMap(group => group.entries).filter(({ nonce }) => !recorded.has(nonce))).toEqual([])
    for (const replica of [first, fresh]) {
      expect((await replica.takeIn(every)).entries).toBe(0)
      expect(await stateOf(replica)).toEqual(state)
      holdsTogether(replica)
    }
    await holdsTheDefinition(world, first)
    keepForNext([...world.replicas, fresh])
  } catch (error) {
    for (const replica of [...world.replicas, fresh]) replica.close()
    throw error
  }
}

/** A schedule takes less than a tenth of a second on a laptop with nothing else to do. */
const longestSchedule = 1_000

test(
  `in ${schedules} random schedules all laptops come to the same office, with every value and every true clash in it`,
  async () => {
    const schedule = fc.array(step, { minLength: 5, maxLength: 60, size: 'max' })
    await fc.assert(fc.asyncProperty(schedule, happens), {
      numRuns: schedules,
      endOnFailure: process.env['MUTANT'] !== undefined,
    })
  },
  schedules * longestSchedule,
)
