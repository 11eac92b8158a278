import { afterAll, beforeAll, inject } from 'vitest'
import type { HubRole } from '../../src-shared/program/hub'
import { aFolder, closing } from '../db/office'
import { aHub, aLaptopIn, aPerson, exchange, type Hub, type HubLaptop } from './hub-laptops'
import { inDatabase, type ServerAddress } from './postgres-roles'
import { aServer, type Server } from './postgres-server'

/** Runs a server while the tests of a file run. Call it once a file; the function that it returns gives the server to a test. */
export function serverOfTests(): () => Server {
  let server: Server | undefined
  beforeAll(async () => {
    server = await aServer('fsync = off')
    const [said] = await inDatabase<{ version: string }>(server, 'postgres', 'select version()')
    console.log(`the hub is tested with ${said?.version}`)
  })
  afterAll(() => server?.remove())
  return () => {
    if (!server) throw new Error('the server runs while tests run')
    return server
  }
}

/** Makes a laptop with a copy of an office, which is closed after the test. */
export async function aLaptopAlone(name: string, copy = inject('emptyOffice')) {
  const laptop = await aLaptopIn(aFolder(), copy, name)
  closing(laptop.store)
  return laptop
}

/** Adds a laptop with a person of its own to a hub. Its file is a copy of an office. */
export const joins = async (hub: Hub, name: string, role: HubRole = 'editor', copy?: string): Promise<HubLaptop> => ({
  ...(await aLaptopAlone(name, copy)),
  person: await aPerson(hub, name, role),
})

/** Returns a hub with an office on two laptops, which have exchanged once. The first one brought what was in the file. */
export async function twoAtHub(server: ServerAddress): Promise<{ hub: Hub; anna: HubLaptop; bo: HubLaptop }> {
  const first = await aLaptopAlone('anna')
  const hub = await aHub(server, first.store)
  const anna = { ...first, person: await aPerson(hub, 'anna', 'admin') }
  const bo = await joins(hub, 'bo')
  for (const one of [anna, bo]) await exchange(hub, one)
  return { hub, anna, bo }
}

/** Keeps a copy of what a hub has, as a backup does. */
export async function backUp({ server, database }: Hub): Promise<void> {
  await inDatabase(
    server,
    database,
    `drop table if exists public.kept_log, public.kept_group;
      create table public.kept_log as select * from talan.device_log;
      create table public.kept_group as select * from talan.sealed_group`,
  )
}

/** Brings a hub back to that copy, with a new salt, as whoever restores it is told to. */
export async function restoreHub({ server, database }: Hub): Promise<void> {
  await inDatabase(
    server,
    database,
    `begin;
      delete from talan.sealed_group; insert into talan.sealed_group select * from public.kept_group;
      delete from talan.device_log; insert into talan.device_log select * from public.kept_log;
      update talan.office set epoch_salt = gen_random_uuid()::text;
      commit`,
  )
}
