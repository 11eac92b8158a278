import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { turnsMemory } from '../../db/file/writing-turns'
import { openStore, type Store } from '../../db/store'
import { keyFiles } from '../../office/sharing/key-store'
import type { SharedState, SharingChange, SharingState } from '../../src-shared/program/sharing'
import type { OrganisationId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { sharingThread } from '../../src-store/sharing/sharing-thread'
import { tellingOfSharing } from '../../src-store/sharing/telling-of-sharing'
import { timelySharing } from '../../src-store/sharing/timely-sharing'
import { aFolder, closing } from '../db/office'
import { type BuiltWorker, builtSharingWorker } from '../unit/imports/reading/built-worker'

type Laptops = { readonly built: () => BuiltWorker; readonly stops: (() => Promise<void>)[] }

/** A laptop of the window: its own folder, its keys, and the thread that the built program has. */
function aLaptop({ built, stops }: Laptops, user: string) {
  const own = aFolder()
  const laptop = { user, laptop: join(own, 'profil') }
  mkdirSync(laptop.laptop)
  const told: SharingChange[] = []
  const sharing = timelySharing({
    laptop,
    thread: sharingThread(keyFiles(join(laptop.laptop, 'nycklar')), () => built().file),
    told: tellingOfSharing(change => void told.push(change)),
    refusalOf: error => {
      if (error instanceof Refused) return error.refusal
      throw error
    },
  })
  const file = join(own, 'kontor.talan')
  const open = async (make = openStore): Promise<Store> => {
    const turns = turnsMemory()
    const store = closing(await make(file, user, { laptop: laptop.laptop, turns: { memory: turns, isGuest: false } }))
    sharing.opened(store, turns)
    stops.push(sharing.stop)
    return store
  }
  return { file, own, laptop, sharing, told, open }
}

/**
 * Builds the program's thread while the tests of a file run. Nothing is exchanged by itself, but when a test lets the time pass. Call it once a file;
 * the function that it returns makes a laptop with a user, whose exchanges are stopped after the test.
 */
export function sharingLaptops(): (user: string) => ReturnType<typeof aLaptop> {
  let built: BuiltWorker | undefined
  const stops: (() => Promise<void>)[] = []
  beforeAll(async () => {
    built = await builtSharingWorker()
  })
  afterAll(() => built?.remove())
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: false }))
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop()
    vi.useRealTimers()
  })
  const worker = () => {
    if (!built) throw new Error('the thread is built while tests run')
    return built
  }
  return user => aLaptop({ built: worker, stops }, user)
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
