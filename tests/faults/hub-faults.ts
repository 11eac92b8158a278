import { setTimeout as sleep } from 'node:timers/promises'
import { Refused } from '../../src-shared/refusals/refusal'
import { aProxy } from '../hub/cutting-proxy'
import { add, exchange, exchangeSurely, type Hub } from '../hub/hub-laptops'
import { inDatabase, type ServerAddress } from '../hub/postgres-roles'
import { aServer, aStandbyOf, promote, type Server } from '../hub/postgres-server'
import { type Tally, tally } from './found'
import { beginWriting, type Place, type Writing } from './hub-child'
import { groundIn, settleAndLook, withLaptops } from './hub-ground'
import { type Injecting, inFolder } from './injecting'

/** How many of each there are when there is time. */
const most = { cuts: 100, kills: 100, crashes: 6 } as const

type At = { readonly base: string; readonly server: Server; readonly to: Tally; readonly injecting: Injecting }

const isOver = ({ injecting }: At): boolean => Date.now() >= injecting.until

/** Cuts the network at a random byte, both ways, while two laptops write and exchange. */
async function cutNetwork(at: At): Promise<void> {
  const { base, server, to, injecting } = at
  const ground = await groundIn(base, server, 'cuts', 2)
  const proxy = await aProxy(server.port)
  const ids: string[] = []
  await withLaptops(ground.places, async laptops => {
    for (const one of laptops) await exchangeSurely(ground.hub, one)
    for (let turn = 0; proxy.cuts() < most.cuts && (turn === 0 || !isOver(at)); turn += 1)
      for (const [nth, one] of laptops.entries()) {
        const id = `cut-${nth}-${turn}`
        await add(one, id)
        ids.push(id)
        proxy.cutAfter(2_000 + injecting.random.below(14_000))
        try {
          await exchange(ground.hub, one, proxy.port)
          to.count('rounds that came through')
        } catch (error) {
          if (!(error instanceof Refused)) to.fault('unexpected', `cuts: ${String(error)}`)
          to.count('rounds that broke')
        }
      }
  })
  to.count('cuts', proxy.cuts())
  await proxy.close()
  await settleAndLook(ground, ids, to, 'cuts')
}

async function killAll(writing: readonly Writing[], ids: string[], to: Tally, about: string): Promise<void> {
  for (const { kill } of writing) {
    const { ids: said, error } = await kill()
    ids.push(...said)
    if (error) to.fault('unexpected', `${about}: ${error}`)
  }
}

const beginAll = (hub: Hub, places: readonly Place[]): Writing[] => places.map(place => beginWriting(hub, place))

/** Kills programs with SIGKILL while three laptops write and exchange. */
async function killPrograms(at: At): Promise<void> {
  const { base, server, to, injecting } = at
  const ground = await groundIn(base, server, 'kills', 3)
  const ids: string[] = []
  for (let killed = 0; killed < most.kills && (killed === 0 || !isOver(at)); killed += ground.places.length) {
    const writing = beginAll(ground.hub, ground.places)
    await sleep(1_000 + injecting.random.below(1_500))
    await killAll(writing, ids, to, 'kills')
    to.count('kills', writing.length)
  }
  await settleAndLook(ground, ids, to, 'kills')
}

/** Ends PostgreSQL at once, without a checkpoint, while three laptops write and exchange. */
async function crashHub(at: At): Promise<void> {
  const { base, server, to } = at
  const ground = await groundIn(base, server, 'crashes', 3)
  const ids: string[] = []
  const writing = beginAll(ground.hub, ground.places)
  for (let nth = 0; nth < most.crashes && (nth === 0 || !isOver(at)); nth += 1) {
    await sleep(1_500)
    await server.stop('at once')
    await server.start()
    to.count('crashes of the hub')
  }
  await sleep(1_000)
  await killAll(writing, ids, to, 'crashes')
  await settleAndLook(ground, ids, to, 'crashes')
}

const commitsAt = async ({ database }: Hub, server: ServerAddress): Promise<number> => {
  const text = 'select count(*) as count from talan.sealed_group'
  const [row] = await inDatabase<{ count: string }>(server, database, text)
  return Number(row?.count)
}

/**
 * How a standby takes over: it lacks commits that the hub had acknowledged, and the laptop that wrote them is there, or is gone for good; or the hub
 * acknowledges nothing that the standby lacks.
 */
const failOvers = ['behind', 'behind, without the writer', 'in step'] as const

/** Lets a server acknowledge only what its standby has too, or also other things again. */
async function keepInStep(server: Server, isInStep: boolean): Promise<void> {
  const names = isInStep ? `set synchronous_standby_names = 'standby'` : 'reset synchronous_standby_names'
  await inDatabase(server, 'postgres', `alter system ${names}`)
  await inDatabase(server, 'postgres', 'select pg_reload_conf()')
  const text = `select 1 from pg_stat_replication where sync_state = 'sync'`
  for (let tries = 0; isInStep && (await inDatabase(server, 'postgres', text)).length === 0; tries += 1) {
    if (tries > 100) throw new Error('the standby does not keep in step')
    await sleep(100)
  }
}

/** Waits until a standby has as many commits as its server. Returns how many. */
async function caughtUp(hub: Hub, standby: Server): Promise<number> {
  const all = await commitsAt(hub, hub.server)
  for (let tries = 0; (await commitsAt(hub, standby)) < all; tries += 1) {
    if (tries > 100) throw new Error('the standby does not follow')
    await sleep(100)
  }
  return all
}

/** Writes on one laptop what another one then has, and builds on. Returns the ids of the rows. */
async function writeOn(hub: Hub, places: readonly Place[], about: string): Promise<string[]> {
  const ids = Array.from({ length: 12 }, (_, nth) => `${about}-${nth}`)
  await withLaptops(places, async ([writer, reader]) => {
    if (!writer || !reader) return
    for (const id of ids) await add(writer, id)
    await exchangeSurely(hub, writer)
    await exchangeSurely(hub, reader)
    await add(reader, `${about}-after`)
  })
  return [...ids, `${about}-after`]
}

/** Lets a standby take over. */
async function failOver({ base, server, to }: At, how: (typeof failOvers)[number]): Promise<void> {
  const about = `fail-over ${how}`
  const { hub, places } = await groundIn(base, server, about.replaceAll(/[ ,]+/g, '-'), 3)
  await withLaptops(places, async laptops => {
    for (const one of laptops) await exchangeSurely(hub, one)
  })
  const standby = await aStandbyOf(server)
  try {
    await caughtUp(hub, standby)
    if (how === 'in step') await keepInStep(server, true)
    else await standby.stop('in order')
    const ids = await writeOn(hub, places.slice(0, 2), about)
    const all = await commitsAt(hub, server)
    await server.stop('at once')
    const begun = Date.now()
    await standby.start()
    await promote(standby)
    to.count(`${about}: milliseconds to take over`, Date.now() - begun)
    const lacked = all - (await commitsAt(hub, standby))
    if (how === 'in step' && lacked > 0) to.fault('lost', `${about}: ${lacked} commits were acknowledged`)
    else to.count(`${about}: acknowledged commits that the standby lacked`, lacked)
    const left = how === 'behind, without the writer' ? places.slice(1) : places
    await settleAndLook({ hub: { ...hub, server: standby }, places: left }, ids, to, about)
    to.count('fail-overs')
  } finally {
    await standby.remove()
    await server.start()
    await keepInStep(server, false)
  }
}

/** Does to the hub, its network and its programs what may befall them, and counts what is lost, doubled or unlike. */
export const hubFaults = (injecting: Injecting): Promise<Tally> =>
  inFolder(async base => {
    const to = tally('hub', ['lost', 'laptops differ', 'hub differs', 'unexpected'])
    const server = await aServer()
    try {
      const [said] = await inDatabase<{ version: string }>(server, 'postgres', 'select version()')
      console.log(`the hub is ${said?.version}`)
      const at = { base, server, to, injecting }
      const all: Readonly<Record<string, () => Promise<void>>> = {
        cuts: () => cutNetwork(at),
        kills: () => killPrograms(at),
        crashes: () => crashHub(at),
      }
      for (const [name, run] of Object.entries(all)) if (injecting.isWanted(name)) await run()
      // The first of them always, the others when there is time.
      for (const how of failOvers)
        if (injecting.isWanted(`fail-over ${how}`) && (how === 'behind' || !isOver(at))) await failOver(at, how)
      return to
    } finally {
      await server.remove()
    }
  })
