import { refusalOf } from '../../db/file/open-file'
import { createOffice } from '../../db/office'
import { seatIn } from '../../db/reads/home/current-user'
import { referenceLists } from '../../db/reads/records/reference-lists'
import { openStore, type Store } from '../../db/store'
import type { StoreChannel } from '../../src-shared/ipc/channels'
import type { Input, Output } from '../../src-shared/ipc/contract'
import { storeContract } from '../../src-shared/ipc/store-contract'
import { colleagueNamed } from '../register/named'
import { answered } from './parsed'
import { storeHandlers } from './store-handlers'

/**
 * An open office, for work without a window. It answers the questions that a window asks, and its store can be given to other functions.
 */
export type Office = {
  readonly store: Store
  /** Asks what a window may ask, with the same limits. Throws the refusal, and every other error. */
  readonly ask: <Channel extends StoreChannel>(channel: Channel, input: Input<Channel>) => Promise<Output<Channel>>
}

/** Who works in an office, and when: the login of the computer, and optionally a colleague by name or id. */
export type Sitting = { readonly login: string; readonly colleague?: string | undefined; readonly now: Date }

function officeIn(store: Store, now: Date): Office {
  const handlers = storeHandlers({ store, now: () => now })
  return {
    store,
    ask: (channel, input) => answered({ contract: storeContract, handlers }, channel, input) as Promise<never>,
  }
}

/** Turns SQLite's errors about a bad file into refusals; the file is closed in every case. */
async function using<T>(store: Store, now: Date, work: (office: Office) => Promise<T>): Promise<T> {
  try {
    return await work(officeIn(store, now))
  } catch (error) {
    throw refusalOf(store.file, error)
  } finally {
    await store.close()
  }
}

/**
 * Returns the seat of whoever works in a store: the named colleague, otherwise the one known for the login; undefined if nobody is. Refuses an
 * unknown name, and a name that several colleagues have.
 */
export const seatAt = async ({ read }: Store, { login, colleague }: Omit<Sitting, 'now'>) =>
  colleague === undefined
    ? seatIn(read, login, {})
    : { staffId: colleagueNamed(await referenceLists(read), colleague), hadColleagues: true }

/**
 * Opens an office, works in it and closes it. Changes are signed by the named colleague, otherwise by the colleague known for the login.
 * Refuses a file that is not an office, an unknown name, and a name that several colleagues have.
 */
export const inOffice = async <T>(
  file: string,
  { login, colleague, now }: Sitting,
  work: (office: Office) => Promise<T>,
): Promise<T> =>
  using(await openStore(file, login), now, async office => {
    const seat = await seatAt(office.store, { login, colleague })
    if (seat) office.store.sit(seat)
    return work(office)
  })

/** Makes a new office with the reference data and no colleagues, works in it and closes it. Refuses to overwrite a file. */
export const inNewOffice = async <T>(
  file: string,
  { login, now }: Sitting,
  work: (office: Office) => Promise<T>,
): Promise<T> => using(await createOffice(file, login), now, work)
