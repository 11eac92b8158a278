import { expect, test } from 'vitest'
import { derivedFaults } from '../../db/derived/derived-faults'
import type { Store } from '../../db/store'
import { loadDemo } from '../../office/demo/demo-office'
import { aDemoOffice } from './office'
import { connect } from './raw-store'

const now = new Date('2026-11-24T10:00:00Z')

/** Runs statements on the office's file as another program would, and then lets the office catch up. */
async function written(store: Store, ...statements: readonly string[]): Promise<void> {
  const raw = connect(store.file)
  for (const statement of statements) raw.exec(statement)
  raw.close()
  await store.catchUp()
}

const columnsOf = (store: Store, table: string): string[] => {
  const raw = connect(store.file)
  const names = raw.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[]
  raw.close()
  return names
}

const countsOf = async (store: Store) =>
  store.read
    .selectFrom('month_count')
    .select(({ fn }) => ['slice', fn.sum<number>('number').as('number')])
    .groupBy('slice')
    .orderBy('slice')
    .execute()

const tables = [
  'interaction',
  'interaction_participant',
  'interaction_organisation',
  'interaction_issue',
  'interaction_partner',
  'interaction_aim',
  'role_assignment',
  'membership',
  'organisation',
  'person',
  'person_alias',
  'issue',
  'partner',
  'ask',
  'commitment',
  'position',
]

for (const table of tables)
  test(`rows of ${table} that another program inserts over existing ones are not counted twice`, async () => {
    const store = await aDemoOffice()
    const before = await countsOf(store)
    const columns = columnsOf(store, table)
    const updated = columns.filter(name => name !== 'id' && name !== 'rid').map(name => `${name} = excluded.${name}`)
    expect(await derivedFaults(store.read)).toBe(0)
    await written(
      store,
      `insert into ${table} select * from ${table} where true on conflict (id) do update set ${updated}`,
    )
    expect([await countsOf(store), await derivedFaults(store.read)]).toEqual([before, 0])
    await written(store, `insert or replace into ${table} select * from ${table}`)
    expect([await countsOf(store), await derivedFaults(store.read)]).toEqual([before, 0])
    const unnumbered = columns.filter(name => name !== 'rid').join(', ')
    await written(
      store,
      `insert into ${table} (${unnumbered}) select ${unnumbered} from ${table} where true on conflict do nothing`,
    )
    expect([await countsOf(store), await derivedFaults(store.read)]).toEqual([before, 0])
  })

test('a meeting that another program replaces under a new row number is counted where it now belongs', async () => {
  const store = await aDemoOffice()
  const columns = columnsOf(store, 'interaction').filter(name => name !== 'rid' && name !== 'status')
  const before = await countsOf(store)
  await written(
    store,
    `insert or replace into interaction (${columns}, status) select ${columns}, 'cancelled' from interaction
      where status = 'held' and kind <> 'internal_coordination' and deleted_at is null order by id limit 3`,
  )
  const held = (counts: Awaited<ReturnType<typeof countsOf>>) =>
    counts.find(({ slice }) => slice === 'cell')?.number ?? 0
  expect(held(await countsOf(store))).toBeLessThan(held(before))
  const timelines = await store.read.selectFrom('timeline').selectAll().execute()
  const rids = new Set((await store.read.selectFrom('interaction').select('rid').execute()).map(({ rid }) => rid))
  expect(timelines.filter(({ rid }) => !rids.has(rid))).toEqual([])
})

test('a participant that another program moves to another meeting leaves the first one', async () => {
  const store = await aDemoOffice()
  await written(
    store,
    `insert or replace into interaction_participant (id, interaction_id, person_id)
      select l.id, (select max(id) from interaction where deleted_at is null), l.person_id
      from interaction_participant l order by l.id limit 5`,
  )
  expect(await derivedFaults(store.read)).toBe(0)
})

test('the row number of a row never changes, since all derived rows depend on it', async () => {
  const store = await aDemoOffice()
  const move =
    'update or replace interaction set rid = (select max(rid) from interaction) where rid = (select min(rid) from interaction)'
  await expect(written(store, move)).rejects.toThrow('an id never changes')
  await written(store, 'update interaction set rid = rid, headline = headline')
  expect(await derivedFaults(store.read)).toBe(0)
})

test('loading the demo office when it is already there changes nothing and says so', async () => {
  const store = await aDemoOffice()
  const before = await countsOf(store)
  const { result } = await store.change(db => loadDemo(db, now))
  expect(result).toEqual({ interactions: 46, isNew: false })
  expect([await countsOf(store), await derivedFaults(store.read)]).toEqual([before, 0])
})

test('no insert reads the whole log to see whether the row was there', async () => {
  const store = await aDemoOffice()
  const raw = connect(store.file)
  const triggers = raw
    .prepare(
      `select name, sql from sqlite_master where type = 'trigger' and tbl_name <> 'recording'
        and (name like 'derived\\_insert\\_interaction%' escape '\\' or name like '%\\_replace\\_%' escape '\\'
          or name in ('derived_insert_person', 'derived_insert_issue', 'derived_insert_partner'))`,
    )
    .all() as { name: string; sql: string }[]
  expect(triggers.length).toBeGreaterThan(15)
  for (const { name, sql } of triggers) {
    const body = sql.slice(sql.indexOf(' begin') + 6, sql.lastIndexOf('end'))
    for (const statement of body.split(';').filter(text => text.trim() !== '')) {
      const asked = statement.replace(/\bnew\.rid\b/g, '-1').replace(/\bnew\.\w+\b/g, "'x'")
      const plan = raw.prepare(`explain query plan ${asked}`).all() as { detail: string }[]
      expect(
        plan.filter(({ detail }) => /^SCAN (i|interaction|timeline|t)\b/.test(detail)),
        name,
      ).toEqual([])
    }
  }
  raw.close()
})
