import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordFaultsIn } from '../../db/record/record-faults'
import { Refused } from '../../src-shared/refusals/refusal'
import { connect } from '../db/raw-store'
import { aProxy } from './cutting-proxy'
import { add, exchange, exchangeAll, exchangeSurely, type Hub, type HubLaptop, rename, stateOf } from './hub-laptops'
import { kept, opened } from './kept-laptop'
import { backUp, joins, restoreHub, serverOfTests, twoAtHub } from './office-at-hub'
import { inDatabase } from './postgres-roles'

/** The number of schedules. A schedule takes some seconds, so a usual test run has few. */
const schedules = Number(process.env['HUB_SCHEDULES'] ?? 4)

const server = serverOfTests()

const does = ['add', 'rename', 'exchange', 'cut', 'keep', 'restore', 'restore disk', 'keep hub', 'restore hub'] as const
type Step = { readonly does: (typeof does)[number]; readonly who: number; readonly much: number }

const step: fc.Arbitrary<Step> = fc.record({
  // Writing and exchanging are most of a life.
  does: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('add', 'rename') },
    { weight: 5, arbitrary: fc.constantFrom('exchange') },
    { weight: 4, arbitrary: fc.constantFrom(...does) },
  ),
  who: fc.nat(2),
  much: fc.nat(12_000),
})

type World = {
  readonly hub: Hub
  readonly laptops: HubLaptop[]
  readonly kept: ((isWholeDisk: boolean) => Promise<HubLaptop>)[]
  isHubKept: boolean
  written: number
}

/** The nonces of the entries that a laptop has: an entry keeps its own whatever log it comes to be in. */
function noncesIn({ store }: HubLaptop): string[] {
  const raw = connect(store.file)
  try {
    return raw.prepare<[], string>('select nonce from change').pluck().all()
  } finally {
    raw.close()
  }
}

async function keepLaptop(world: World, who: number, one: HubLaptop): Promise<void> {
  world.kept[who] = await kept(one)
  world.laptops[who] = await opened(one)
}

async function restoreLaptop(world: World, who: number, one: HubLaptop, isWholeDisk: boolean): Promise<void> {
  const bringBack = world.kept[who]
  if (!bringBack) return
  await one.store.close()
  world.laptops[who] = await bringBack(isWholeDisk)
}

async function renameOne(world: World, one: HubLaptop, much: number): Promise<void> {
  const rows = await one.store.read
    .selectFrom('organisation')
    .select('id')
    .where('kind', '=', 'agency')
    .orderBy('id')
    .execute()
  const ours = rows.map(({ id }) => String(id)).filter(id => id.startsWith('o-'))
  const id = ours[much % Math.max(1, ours.length)]
  if (id !== undefined) await rename(one, id, `namn ${world.written}`)
}

/** Exchanges through a network that is cut after so many bytes. */
async function exchangeCut({ hub }: World, one: HubLaptop, bytes: number): Promise<void> {
  const proxy = await aProxy(hub.server.port)
  proxy.cutAfter(2_000 + bytes)
  try {
    await exchange(hub, one, proxy.port)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  } finally {
    await proxy.close()
  }
}

async function take(world: World, { does: what, who, much }: Step): Promise<void> {
  const one = world.laptops[who]
  if (!one) throw new Error('there are three laptops')
  world.written += 1
  if (what === 'add') await add(one, `o-${world.written}`)
  if (what === 'rename') await renameOne(world, one, much)
  if (what === 'exchange') await exchangeSurely(world.hub, one)
  if (what === 'cut') await exchangeCut(world, one, much)
  if (what === 'keep') await keepLaptop(world, who, one)
  if (what === 'restore') await restoreLaptop(world, who, one, false)
  if (what === 'restore disk') await restoreLaptop(world, who, one, true)
  if (what === 'keep hub') {
    await backUp(world.hub)
    world.isHubKept = true
  }
  if (what === 'restore hub' && world.isHubKept) await restoreHub(world.hub)
}

/** The hub has each log without a gap, and just what the laptops have of it. */
async function holdsAllOf({ hub }: World, one: HubLaptop): Promise<void> {
  const logs = await inDatabase<{ log: string; entries: string }>(
    hub.server,
    hub.database,
    'select log_id as log, sum(entry_count) as entries from talan.sealed_group group by log_id order by log_id',
  )
  const raw = connect(one.store.file)
  try {
    const counts = raw.prepare<[], { log: string; entries: number }>(
      'select device_id as log, count(*) as entries from change group by device_id order by device_id',
    )
    expect(logs.map(({ log, entries }) => ({ log, entries: Number(entries) }))).toEqual(counts.all())
  } finally {
    raw.close()
  }
}

async function happens(steps: readonly Step[]): Promise<void> {
  const { hub, anna, bo } = await twoAtHub(server())
  const cleo = await joins(hub, 'cleo')
  const world: World = { hub, laptops: [anna, bo, cleo], kept: [], isHubKept: false, written: 0 }
  for (const one of steps) await take(world, one)
  const before = new Set(world.laptops.flatMap(noncesIn))
  await exchangeAll(hub, world.laptops)
  const [first, ...others] = world.laptops
  if (!first) throw new Error('there are three laptops')
  const state = await stateOf(first.store)
  for (const one of world.laptops) {
    const after = new Set(noncesIn(one))
    expect([...before].filter(nonce => !after.has(nonce))).toEqual([])
    expect(recordFaultsIn(one.store.file)).toEqual([])
  }
  for (const one of others) expect(await stateOf(one.store)).toEqual(state)
  await holdsAllOf(world, first)
  for (const { store } of world.laptops) await store.close()
}

test(`in ${schedules} random schedules of writing, cutting and restoring, all laptops and the hub come to have the same, and nothing is lost`, async () => {
  const schedule = fc.array(step, { minLength: 8, maxLength: 30, size: 'max' })
  await fc.assert(fc.asyncProperty(schedule, happens), { numRuns: schedules, endOnFailure: true })
})
