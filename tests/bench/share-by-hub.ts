import { join } from 'node:path'
import { progressOf } from '../../db/exchange/progress'
import { groupsAfter } from '../../db/exchange/read-log'
import type { SealedGroup } from '../../db/exchange/sealed-group'
import { takeIn } from '../../db/exchange/take-in'
import { createOffice } from '../../db/office'
import type { Store } from '../../db/store'
import { groupText } from '../../office/sharing/hub/group-text'
import { hubOfOffice } from '../../office/sharing/hub/hub-calls-of-office'
import { hubBook } from '../../office/sharing/hub/hub-memory'
import { exchangeByHub } from '../../office/sharing/hub/hub-round'
import { aHub, aLaptopIn, aPerson, connectAs, exchange, type Hub, type HubLaptop, rename } from '../hub/hub-laptops'
import { asKeeper, inDatabase } from '../hub/postgres-roles'
import { aServer } from '../hub/postgres-server'
import { type Figure, interleaved, median, now, percentile } from './measure'

const inCommit = 100
const edits = 100
const offline = 1_000

/** Returns the milliseconds that some work takes. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = now()
  await work()
  return now() - begun
}

const idOf = (nth: number): string => `bench-o${nth}`

/** Writes organisations, a hundred a commit. */
async function write(store: Store, rows: number): Promise<void> {
  for (let from = 0; from < rows; from += inCommit) {
    const values = Array.from({ length: inCommit }, (_, at) => ({
      id: idOf(from + at) as never,
      kind: 'agency' as const,
      name: `Verk ${from + at}`,
    }))
    await store.change(db => db.insertInto('organisation').values(values).execute())
  }
}

/** Returns every commit of a file, in parts of about two thousand entries. */
async function commitsOf({ read }: Store): Promise<SealedGroup[][]> {
  const parts: SealedGroup[][] = []
  for (const [log, entry] of await progressOf(read))
    for (let at = 0; at < entry; ) {
      const groups = await groupsAfter(read, log, at, 2_000)
      at = groups.at(-1)?.sequence ?? entry
      parts.push(groups)
    }
  return parts
}

/** Puts commits into a table of the hub's server that has nothing but them. */
async function intoBareTable({ server, database }: Hub, parts: readonly SealedGroup[][]): Promise<void> {
  await inDatabase(server, database, 'create table public.bare (content text)')
  const connection = await asKeeper(server, database)
  for (const groups of parts)
    await connection.rows('insert into public.bare select unnest($1::text[])', [groups.map(groupText)])
  await connection.close()
}

const figure = (name: string, ours: number, limit: number, limitName: string, detail: string): Figure => ({
  ...{ name, ours, limit, limitName, detail },
  ratio: ours / limit,
  target: null,
})

/** Measures edits of one laptop until another has them, both signed in, against the same edits made on the two by themselves. */
async function seenElsewhere(hub: Hub, anna: HubLaptop, bo: HubLaptop): Promise<Figure> {
  const connections = [await connectAs(hub, anna.person), await connectAs(hub, bo.person)]
  const rounds = [anna, bo].map(({ store, folder }, nth) => {
    const connection = connections[nth]
    if (!connection) throw new Error('each laptop has a connection')
    const calls = { ...hubOfOffice(connection, hub.office), named: hub.database }
    return () => exchangeByHub(store, calls, hubBook(folder))
  })
  const times = await interleaved(
    edits,
    10,
    async round => {
      await rename(anna, idOf(round), `Sett ${round}`)
      for (const run of rounds) await run()
    },
    async round => {
      await rename(anna, idOf(1_000 + round), `Ensam ${round}`)
      await rename(bo, idOf(2_000 + round), `Ensam ${round}`)
    },
  )
  for (const connection of connections) await connection.close()
  const detail = `95 of 100 within ${percentile(times.ours, 0.95).toFixed(1)} ms`
  return figure(
    'an edit seen on another laptop by a hub',
    median(times.ours),
    median(times.limit),
    'an edit on each of two laptops',
    detail,
  )
}

/** Measures a thousand edits on each of two laptops, made offline and then joined, against writing them. Half are of the same names. */
async function joinedAgain(hub: Hub, anna: HubLaptop, bo: HubLaptop): Promise<Figure> {
  const written = await timed(async () => {
    for (let nth = 0; nth < offline; nth += 1) {
      await rename(anna, idOf(5_000 + nth), `Anna ${nth}`)
      await rename(bo, idOf(5_000 + offline / 2 + nth), `Bo ${nth}`)
    }
  })
  const joined = await timed(async () => {
    for (const one of [anna, bo, anna]) await exchange(hub, one)
  })
  const { clashes } = await exchange(hub, bo)
  return figure(
    '1,000 and 1,000 offline edits joined by a hub',
    joined,
    written,
    'writing them',
    `${clashes} clashes, of ${offline / 2} true ones`,
  )
}

/** Measures sharing by a hub, a PostgreSQL on this computer. */
export async function shareByHub(folder: string, rows = 100_000): Promise<Figure[]> {
  const empty = join(folder, 'hub-empty.talan')
  const office = await createOffice(empty, 'bench')
  const server = await aServer()
  try {
    const hub = await aHub(server, office)
    await office.close()
    const laptop = async (name: string): Promise<HubLaptop> => ({
      ...(await aLaptopIn(folder, empty, name)),
      person: await aPerson(hub, name),
    })
    const [anna, bo, direct] = [await laptop('anna'), await laptop('bo'), await laptop('direct')]
    for (const one of [anna, bo]) await exchange(hub, one)
    await write(anna.store, rows)
    const sent = await timed(() => exchange(hub, anna))
    const parts = await commitsOf(anna.store)
    const bare = await timed(() => intoBareTable(hub, parts))
    const came = await timed(() => exchange(hub, bo))
    const without = await timed(async () => {
      for (const groups of parts) await direct.store.change(db => takeIn(db, groups))
    })
    const detail = `${rows} rows in ${rows / inCommit} commits`
    const figures = [
      figure(`${rows} rows to a hub`, sent, bare, 'the same texts to a bare table', detail),
      figure(`${rows} rows from a hub to a new laptop`, came, without, 'taking them in without a hub', detail),
      await seenElsewhere(hub, anna, bo),
      await joinedAgain(hub, anna, bo),
    ]
    for (const { store } of [anna, bo, direct]) await store.close()
    return figures
  } finally {
    await server.remove()
  }
}
