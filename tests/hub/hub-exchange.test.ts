import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openClashes } from '../../db/exchange/open-clashes'
import { recordFaultsIn } from '../../db/record/record-faults'
import { readHubAddress } from '../../office/sharing/hub/hub-address'
import { hubOfOffice } from '../../office/sharing/hub/hub-calls-of-office'
import { hubBook } from '../../office/sharing/hub/hub-memory'
import { exchangeByHub } from '../../office/sharing/hub/hub-round'
import { stayAtHub } from '../../office/sharing/hub/stay-at-hub'
import { clashesOf, settle } from '../../office/sharing/settle-clash'
import { refusedIn } from '../db/exchange/laptops'
import { connect } from '../db/raw-store'
import { aProxy } from './cutting-proxy'
import { add, asPerson, connectAs, exchange, exchangeAll, type HubLaptop, rename, stateOf } from './hub-laptops'
import { joins, serverOfTests, twoAtHub } from './office-at-hub'
import { addressOf, inDatabase } from './postgres-roles'

const server = serverOfTests()

test('what is written on one laptop reaches the others through the hub, once', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  await add(anna, 'o-1', 'Verket')
  expect((await exchange(hub, anna)).sent).toBeGreaterThan(0)
  expect(await exchange(hub, anna)).toMatchObject({ sent: 0, received: 0, isNewLog: false })
  expect((await exchange(hub, bo)).received).toBeGreaterThan(0)
  expect(await exchange(hub, bo)).toMatchObject({ sent: 0, received: 0, problems: [] })
  const cleo = await joins(hub, 'cleo')
  await exchangeAll(hub, [anna, bo, cleo])
  for (const one of [bo, cleo]) expect(await stateOf(one.store)).toEqual(await stateOf(anna.store))
})

test('two who change the same name without knowing of each other get both values, on all laptops', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  await add(anna, 'o-1', 'Verket')
  await exchangeAll(hub, [anna, bo])
  await rename(anna, 'o-1', 'Annas namn')
  await rename(bo, 'o-1', 'Bos namn')
  await exchangeAll(hub, [anna, bo])
  expect(await exchange(hub, anna)).toMatchObject({ clashes: 1 })
  const [clash] = await clashesOf(anna.store)
  expect([clash?.standing.value, clash?.other.value].sort()).toEqual(['Annas namn', 'Bos namn'])
  expect(clash?.before).toBe('Verket')
  expect(await stateOf(bo.store)).toEqual(await stateOf(anna.store))
  for (const { store } of [anna, bo]) expect(recordFaultsIn(store.file)).toEqual([])
})

test('a clash that one settles is settled for all', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  await add(anna, 'o-1', 'Verket')
  await exchangeAll(hub, [anna, bo])
  await rename(anna, 'o-1', 'Annas namn')
  await rename(bo, 'o-1', 'Bos namn')
  await exchangeAll(hub, [anna, bo])
  const [clash] = await clashesOf(anna.store)
  await settle(anna.store, clash?.id ?? '', { side: 'mine' }, new Date())
  await exchangeAll(hub, [anna, bo])
  for (const { store } of [anna, bo]) {
    expect(await openClashes(store.read)).toEqual([])
    expect(recordFaultsIn(store.file)).toEqual([])
  }
  expect(JSON.stringify(await stateOf(bo.store))).toContain('Annas namn')
  expect(await stateOf(bo.store)).toEqual(await stateOf(anna.store))
})

test('a record that one deletes while another writes in it is a clash, with nothing lost', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  await add(anna, 'o-1', 'Verket')
  await exchangeAll(hub, [anna, bo])
  await anna.store.change(db =>
    db
      .updateTable('organisation')
      .set({ deleted_at: new Date().toISOString() })
      .where('id', '=', 'o-1' as never)
      .execute(),
  )
  await rename(bo, 'o-1', 'Bos namn')
  await exchangeAll(hub, [anna, bo])
  const [clash] = await clashesOf(bo.store)
  expect(clash?.isOfDeletion).toBe(true)
  expect(await stateOf(bo.store)).toEqual(await stateOf(anna.store))
})

test('a network that is cut anywhere loses nothing and doubles nothing', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  const proxy = await aProxy(server().port)
  let failed = 0
  for (let turn = 0; turn < 15; turn += 1)
    for (const [name, one] of Object.entries({ anna, bo })) {
      await add(one, `${name}-${turn}`)
      // Signing in takes about six thousand bytes, so some are cut before and some after.
      proxy.cutAfter(4_000 + turn * 500)
      await exchange(hub, one, proxy.port).catch(() => {
        failed += 1
      })
    }
  expect(failed).toBeGreaterThan(0)
  proxy.cutAfter(Number.POSITIVE_INFINITY)
  await exchangeAll(hub, [anna, bo], proxy.port)
  await proxy.close()
  expect(await stateOf(bo.store)).toEqual(await stateOf(anna.store))
  const rows = await anna.store.read.selectFrom('organisation').select('id').where('kind', '=', 'agency').execute()
  expect(rows.filter(({ id }) => /^(anna|bo)-\d+$/.test(id))).toHaveLength(30)
})

test('a hub that is away is told, and what was written goes out the next time', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  await add(anna, 'o-1')
  await server().stop('at once')
  expect(await refusedIn(exchange(hub, anna))).toContain('sparat på den här datorn')
  await server().start()
  await exchangeAll(hub, [anna, bo])
  expect(await stateOf(bo.store)).toEqual(await stateOf(anna.store))
})

test('a laptop whose clock is days ahead is not let in with what it wrote', async () => {
  const { hub, anna } = await twoAtHub(server())
  await exchange(hub, anna)
  const raw = connect(anna.store.file)
  raw.prepare('update device set clock_ms = ?').run(Date.now() + 72 * 3_600_000)
  raw.close()
  await add(anna, 'o-1')
  expect(await refusedIn(exchange(hub, anna))).toContain('mer än ett dygn framåt')
})

test('a clock that differs from the hub’s is told, and what is written is taken', async () => {
  const { hub, anna } = await twoAtHub(server())
  await add(anna, 'o-1')
  const done = await asPerson(hub, anna.person, calls => {
    const hello = async (schema: number) => ({ ...(await calls.hello(schema)), nowMs: Date.now() - 125.5 * 60_000 })
    return exchangeByHub(anna.store, { ...calls, hello }, hubBook(anna.folder))
  })
  expect(done.sent).toBeGreaterThan(0)
  expect(done.minutesAhead).toBe(125)
  expect(await exchange(hub, anna)).toMatchObject({ minutesAhead: 0 })
})

test('who listens is told when somebody has sent something', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  const listening = await connectAs(hub, bo.person)
  let told = 0
  await hubOfOffice(listening, hub.office).listen(() => {
    told += 1
  })
  await exchange(hub, bo)
  expect(told).toBe(0)
  await add(anna, 'o-1')
  await exchange(hub, anna)
  for (let tries = 0; tries < 100 && told === 0; tries += 1) await sleep(50)
  expect(told).toBeGreaterThan(0)
  await listening.close()
  expect((await exchange(hub, bo)).received).toBeGreaterThan(0)
})

/** Waits until a laptop has an organisation. */
async function has({ store }: HubLaptop, id: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (JSON.stringify(await stateOf(store)).includes(id)) return
    await sleep(50)
  }
  throw new Error(`${id} has not come`)
}

test('laptops that stay at a hub see what the others write, also after the hub was away', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  const enough = new AbortController()
  const stay = ({ store, folder, person }: HubLaptop) =>
    stayAtHub(
      store,
      readHubAddress(addressOf(hub.server, hub.database, person.name, person.password)),
      enough.signal,
      hubBook(folder),
    )
  const staying = Promise.all([anna, bo].map(stay))
  await add(anna, 'o-1')
  await has(bo, 'o-1')
  await server().stop('at once')
  await add(bo, 'o-2')
  await server().start()
  await has(anna, 'o-2')
  enough.abort()
  const [ofAnna, ofBo] = await staying
  expect(ofAnna?.received).toBeGreaterThan(0)
  expect(ofBo?.sent).toBeGreaterThan(0)
  expect(await stateOf(bo.store)).toEqual(await stateOf(anna.store))
})

test('a program that is older than the office asks for is told to be updated', async () => {
  const { hub, anna } = await twoAtHub(server())
  await inDatabase(hub.server, hub.database, 'update talan.office set least_schema = 9999')
  expect(await refusedIn(exchange(hub, anna))).toContain('nyare version')
})

test('no call reads a whole table of commits', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  const scans = async () => {
    const text = `select sum(seq_scan) as whole, sum(idx_scan) as index from pg_stat_user_tables where relname like 'sealed_group%'`
    const [found] = await inDatabase<{ whole: string; index: string }>(hub.server, hub.database, text)
    return { whole: Number(found?.whole), index: Number(found?.index) }
  }
  // A connection tells its figures when it ends, which may take a moment.
  const whenToldMoreThan = async (index: number) => {
    for (let tries = 0; tries < 50 && (await scans()).index <= index; tries += 1) await sleep(100)
    await sleep(200)
    return scans()
  }
  // Making the keys of an empty table reads it.
  const before = await whenToldMoreThan(0)
  for (let nth = 0; nth < 20; nth += 1) await add(anna, `o-${nth}`)
  await exchangeAll(hub, [anna, bo])
  const after = await whenToldMoreThan(before.index)
  expect(after.index).toBeGreaterThan(before.index)
  expect(after.whole).toBe(before.whole)
})
