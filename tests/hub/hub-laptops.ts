import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openClashes } from '../../db/exchange/open-clashes'
import { progressOf } from '../../db/exchange/progress'
import { openStore, type Store } from '../../db/store'
import { readHubAddress } from '../../office/sharing/hub/hub-address'
import { type HubOfOffice, hubOfOffice } from '../../office/sharing/hub/hub-calls-of-office'
import { type HubConnection, openHub } from '../../office/sharing/hub/hub-connection'
import { hubBook } from '../../office/sharing/hub/hub-memory'
import { exchangeByHub } from '../../office/sharing/hub/hub-round'
import { addPerson, createHub, officeForHub } from '../../office/sharing/hub/keep-hub'
import type { HubRole } from '../../src-shared/program/hub'
import type { HubExchanged } from '../../src-shared/program/hub-exchanged'
import { Refused } from '../../src-shared/refusals/refusal'
import { addressOf, asOwner, makeDatabase, type ServerAddress } from './postgres-roles'

/** A database that is the hub of the office in a file. */
export type Hub = { readonly server: ServerAddress; readonly database: string; readonly office: string }

let databases = 0

/** How often an exchange is tried, a tenth of a second apart. */
const mostTries = 100

/** Makes a hub of its own, for the office that a store has open. */
export async function aHub(server: ServerAddress, store: Store): Promise<Hub> {
  databases += 1
  const database = `hub${databases}`
  await makeDatabase(server, database)
  const office = await officeForHub(store)
  const connection = await asOwner(server, database)
  try {
    await createHub(connection, office)
  } finally {
    await connection.close()
  }
  return { server, database, office: office.office }
}

/** A person at a hub: the role in PostgreSQL and its password. */
export type Person = { readonly name: string; readonly password: string }

/** Lets a person in. Roles belong to the whole server, so the name gets the hub's. */
export async function aPerson(
  { server, database, office }: Hub,
  name: string,
  role: HubRole = 'editor',
): Promise<Person> {
  const connection = await asOwner(server, database)
  try {
    const person = `${name}_${database}`
    const { password } = await addPerson(connection, office, person, role)
    if (password === null) throw new Error('a new person has a new password')
    return { name: person, password }
  } finally {
    await connection.close()
  }
}

/** A laptop with a copy of the office's file, and the person who works at it. */
export type HubLaptop = { readonly store: Store; readonly folder: string; readonly person: Person }

/** Makes the file of an office on a laptop out of a copy. */
export async function aLaptopIn(folder: string, copy: string, name: string): Promise<{ store: Store; folder: string }> {
  const file = join(folder, `${name}.talan`)
  copyFileSync(copy, file)
  const settings = join(folder, `${name}-settings`)
  return { store: await openStore(file, name, { laptop: settings }), folder: settings }
}

/** Opens a connection as a person. `port` is that of a proxy, if there is one. */
export const connectAs = (
  { server, database }: Hub,
  { name, password }: Person,
  port?: number,
): Promise<HubConnection> => openHub(readHubAddress(addressOf(server, database, name, password, port)))

/** Works with a hub as a person, and signs out. */
export async function asPerson<T>(
  hub: Hub,
  person: Person,
  work: (calls: HubOfOffice, connection: HubConnection) => Promise<T>,
  port?: number,
): Promise<T> {
  const connection = await connectAs(hub, person, port)
  try {
    return await work({ ...hubOfOffice(connection, hub.office), named: hub.database }, connection)
  } finally {
    await connection.close()
  }
}

/** Lets a laptop exchange with a hub once. Whichever port it reaches the hub by, it is the same hub to it. */
export const exchange = (hub: Hub, { store, folder, person }: HubLaptop, port?: number): Promise<HubExchanged> =>
  asPerson(hub, person, calls => exchangeByHub(store, calls, hubBook(folder)), port)

/** Exchanges until it is done: a hub that was cut off may hold a person's connections for a moment. */
export async function exchangeSurely(hub: Hub, laptop: HubLaptop, port?: number): Promise<void> {
  for (let tries = 1; ; tries += 1)
    try {
      await exchange(hub, laptop, port)
      return
    } catch (error) {
      if (!(error instanceof Refused) || tries === mostTries) throw error
      await sleep(100)
    }
}

/** Lets laptops exchange in turn until nothing more comes. */
export async function exchangeAll(hub: Hub, laptops: readonly HubLaptop[], port?: number): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) for (const one of laptops) await exchangeSurely(hub, one, port)
}

/** Returns everything that must be equal on all laptops: the names of organisations, how far each log is, and the open clashes. */
export async function stateOf({ read }: Store): Promise<unknown> {
  const rows = await read.selectFrom('organisation').select(['id', 'name', 'deleted_at']).orderBy('id').execute()
  return { rows, progress: [...(await progressOf(read))], clashes: await openClashes(read) }
}

/** Adds an organisation, as one change. */
export const add = ({ store }: Pick<HubLaptop, 'store'>, id: string, name = id) =>
  store.change(db =>
    db
      .insertInto('organisation')
      .values({ id: id as never, kind: 'agency', name })
      .execute(),
  )

/** Gives an organisation another name, as one change. */
export const rename = ({ store }: Pick<HubLaptop, 'store'>, id: string, name: string) =>
  store.change(db =>
    db
      .updateTable('organisation')
      .set({ name })
      .where('id', '=', id as never)
      .execute(),
  )
