import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject } from 'vitest'
import { openStore, type Store } from '../../../db/store'
import { exchange } from '../../../office/sharing/exchange'
import { joinOffice } from '../../../office/sharing/join-office'
import { keyFiles } from '../../../office/sharing/key-store'
import { shareOffice } from '../../../office/sharing/share-office'
import { officeFolder } from '../../../office/sharing/shared-folder'
import { type Laptop, type Sharing, sharingOf } from '../../../office/sharing/sharing'
import type { Exchanged } from '../../../src-shared/program/sharing'
import { Refused } from '../../../src-shared/refusals/refusal'
import { sharedWords } from '../../../src-shared/text/shared-words'
import { aFolder, closing } from '../office'

/** The time at which laptops exchange, unless a test says another. */
export const today = new Date()

/** A laptop with an office: its file, its own folder, and where it keeps its keys. */
export type OfficeLaptop = {
  readonly name: string
  readonly store: Store
  readonly laptop: Laptop
  readonly own: string
}

/** Makes a laptop that has no office yet. */
export function aBareLaptop(name: string): { own: string; laptop: Laptop; file: string; name: string } {
  const own = join(aFolder(), name)
  mkdirSync(own)
  const folder = join(own, 'settings')
  return { name, own, laptop: { folder, keyStore: keyFiles(join(folder, 'nycklar')) }, file: join(own, 'kontor.talan') }
}

/** Makes a laptop with an office of its own that is not shared: an empty one, or a copy of another. */
export async function aLaptop(name: string, copy = inject('emptyOffice')): Promise<OfficeLaptop> {
  const { own, laptop, file } = aBareLaptop(name)
  copyFileSync(copy, file)
  return { name, own, laptop, store: closing(await openStore(file, name, { laptop: laptop.folder })) }
}

/** Makes a folder that laptops share. */
export function aPlace(): string {
  const place = join(aFolder(), 'delad')
  mkdirSync(place)
  return place
}

/** Shares the office of a laptop. Returns the code for one more. */
export const share = async ({ store, laptop, name }: OfficeLaptop, place: string, now = today): Promise<string> =>
  (await shareOffice(store, place, laptop, { name, staffId: null }, now)).code

/** Joins another laptop with a code. */
export async function joinWith(name: string, place: string, code: string, now = today): Promise<OfficeLaptop> {
  const { own, laptop, file } = aBareLaptop(name)
  const store = await joinOffice({ file, folder: place, code, name, user: name }, laptop, async () => null, now)
  return { name, own, laptop, store: closing(store) }
}

/** The keys and the folder of a laptop. */
export const sharingIn = ({ store, laptop }: OfficeLaptop): Promise<Sharing> => sharingOf(store, laptop)

/** Lets a laptop exchange once. */
export const sync = async (one: OfficeLaptop, now = today): Promise<Exchanged> =>
  exchange(await sharingIn(one), now, now)

/** Lets laptops exchange in turn until nothing more comes. */
export async function syncAll(laptops: readonly OfficeLaptop[]): Promise<void> {
  for (let round = 0; round < 3; round += 1) for (const one of laptops) await sync(one)
}

/** Returns an office on several laptops that have all let each other in. The names are those of the laptops, the first begins. */
export async function officeOn(...names: readonly string[]): Promise<{ place: string; laptops: OfficeLaptop[] }> {
  const place = aPlace()
  const [first, ...others] = names
  const begun = await aLaptop(first ?? 'anna')
  const laptops = [begun]
  for (const name of others) laptops.push(await joinWith(name, place, await share(begun, place)))
  if (others.length === 0) await share(begun, place)
  await syncAll(laptops)
  return { place, laptops }
}

/** The office's own folder in the shared one. */
export const folderOf = async (one: OfficeLaptop, place: string): Promise<string> =>
  officeFolder(place, (await sharingIn(one)).office)

/** Returns every file below a folder. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())

/** Returns the files of logs that a laptop has written into the shared folder. */
export async function logsOf(one: OfficeLaptop, place: string): Promise<string[]> {
  const own = (await sharingIn(one)).own.device
  return filesBelow(join(await folderOf(one, place), own)).filter(path => /logg-[^/]*$/.test(path))
}

/** Returns all bytes below a folder, names included. */
export const everyByteBelow = (folder: string): Buffer =>
  Buffer.concat(filesBelow(folder).flatMap(path => [Buffer.from(path.slice(folder.length)), readFileSync(path)]))

/** Returns the name of an organisation as an office has it. */
export const nameIn = async ({ store }: OfficeLaptop, id: string): Promise<string | undefined> =>
  (
    await store.read
      .selectFrom('organisation')
      .select('name')
      .where('id', '=', id as never)
      .executeTakeFirst()
  )?.name

/** Gives an organisation another name. */
export const rename = ({ store }: OfficeLaptop, id: string, name: string) =>
  store.change(db =>
    db
      .updateTable('organisation')
      .set({ name })
      .where('id', '=', id as never)
      .execute(),
  )

/** Adds an organisation. */
export const add = ({ store }: OfficeLaptop, id: string, name = id) =>
  store.change(db =>
    db
      .insertInto('organisation')
      .values({ id: id as never, kind: 'agency', name })
      .execute(),
  )

/** A time so many hours from now. */
export const hours = (count: number): Date => new Date(today.getTime() + count * 3_600_000)

/** Returns an office on two laptops. */
export async function twoLaptops() {
  const { place, laptops } = await officeOn('anna', 'bo')
  const [anna, bo] = laptops
  if (!anna || !bo) throw new Error('two laptops')
  return { place, laptops, anna, bo }
}

/** Returns the refusal of some work as its sentence in Swedish. */
export async function refusedIn(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refused)) throw error ?? new Error('it was not refused')
  expect(sharedWords('en').refusal(error.refusal)).toMatch(/\S/)
  return sharedWords('sv').refusal(error.refusal)
}

/** Lets a laptop exchange, and returns why something could not be taken in. */
export const kindsOf = async (one: OfficeLaptop, now = today): Promise<string[]> =>
  (await sync(one, now)).problems.map(({ kind }) => kind)
