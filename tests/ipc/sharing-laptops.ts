import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, inject, vi } from 'vitest'
import { turnsMemory } from '../../db/file/writing-turns'
import { insertRows } from '../../db/insert-rows'
import { openStore, type Store } from '../../db/store'
import { keyFiles } from '../../office/sharing/key-store'
import type { SharedState, SharingChange, SharingState } from '../../src-shared/program/sharing'
import type { OrganisationId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { sharingThread } from '../../src-store/sharing/sharing-thread'
import { tellingOfSharing } from '../../src-store/sharing/telling-of-sharing'
import { timelySharing } from '../../src-store/sharing/timely-sharing'
import { afterTest } from '../after-test'
import { aFolder, closing } from '../db/office'
import { type BuiltWorker, builtOfficeWorker } from '../unit/imports/reading/built-worker'

/** A laptop of the window: its own folder, its keys, and the thread that the built program has. */
function laptopWith(user: string, worker: () => string) {
  const own = aFolder()
  const laptop = { user, laptop: join(own, 'profil') }
  mkdirSync(laptop.laptop)
  const told: SharingChange[] = []
  const sharing = timelySharing({
    laptop,
    thread: sharingThread(keyFiles(join(laptop.laptop, 'nycklar')), worker),
    told: tellingOfSharing(change => void told.push(change)),
    refusalOf: error => {
      if (error instanceof Refused) return error.refusal
      throw error
    },
  })
  const file = join(own, 'kontor.talan')
  let turns = turnsMemory()
  const open = async (make = openStore): Promise<Store> => {
    turns = turnsMemory()
    const store = closing(await make(file, user, { laptop: laptop.laptop, turns: { memory: turns, as: 'owner' } }))
    sharing.opened(store, turns)
    afterTest(sharing.stop)
    return store
  }
  return { file, own, laptop, sharing, told, open, turns: () => turns }
}

/** Returns the state of an office that is shared. */
export const shared = (state: SharingState): SharedState => {
  if (!state.isShared) throw new Error('it is shared')
  return state
}

/** Adds an organisation. */
export const add = ({ change }: Store, id: string, name = id) =>
  change(db =>
    db
      .insertInto('organisation')
      .values({ id: id as OrganisationId, kind: 'agency', name })
      .execute(),
  )
/** Adds so many organisations in one change. Those of the first are `o-0` and so on. */
export const addMany = ({ change }: Store, count: number, from = 0) =>
  change(db =>
    insertRows(
      db,
      'organisation',
      Array.from({ length: count }, (_, nth) => ({
        id: `o-${from + nth}`,
        kind: 'agency',
        name: `Massverk ${from + nth}`,
      })),
    ),
  )

/** Gives an organisation another name. */
export const rename = ({ change }: Store, id: string, name: string) =>
  change(db =>
    db
      .updateTable('organisation')
      .set({ name })
      .where('id', '=', id as OrganisationId)
      .execute(),
  )
/** Returns the name of an organisation; undefined if it is not there. */
export const nameIn = async ({ read }: Store, id: string): Promise<string | undefined> =>
  (
    await read
      .selectFrom('organisation')
      .select('name')
      .where('id', '=', id as OrganisationId)
      .executeTakeFirst()
  )?.name

type Laptop = ReturnType<typeof laptopWith>

/**
 * Builds the program's thread while the tests of a file run. Nothing is exchanged by itself, but when a test lets the time pass. Call it once a file;
 * the function that it returns makes a laptop with a user.
 */
export function sharingLaptops(): (user: string) => Laptop {
  let built: BuiltWorker | undefined
  beforeAll(async () => {
    built = await builtOfficeWorker('src-store/sharing/sharing-worker.ts')
  })
  afterAll(() => built?.remove())
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: false }))
  afterEach(() => void vi.useRealTimers())
  const worker = () => {
    if (!built) throw new Error('the thread is built while tests run')
    return built.file
  }
  return user => laptopWith(user, worker)
}

/** An office on two laptops that have let each other in, with the program's own thread on each. */
export async function twoLaptopsOf(aLaptop: (user: string) => Laptop) {
  const place = join(aFolder(), 'delad')
  mkdirSync(place)
  const [anna, bo] = [aLaptop('anna'), aLaptop('bo')]
  copyFileSync(inject('emptyOffice'), anna.file)
  const annas = await anna.open()
  const { code } = await anna.sharing.share(place)
  await bo.sharing.join({ file: bo.file, folder: place, code }, {})
  const bos = await bo.open()
  return { place, anna, bo, annas, bos, code }
}

/** Returns how many of what `addMany` added are there. */
export const manyIn = async ({ read }: Store): Promise<number> =>
  (await read.selectFrom('organisation').select('id').where('name', 'like', 'Massverk %').execute()).length
