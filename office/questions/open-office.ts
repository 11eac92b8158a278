import type { z } from 'zod'
import { systemRefusal } from '../../db/file/folder-refusal'
import { refusalOf } from '../../db/file/open-file'
import { createOffice } from '../../db/office'
import { seatIn } from '../../db/reads/home/current-user'
import { referenceLists } from '../../db/reads/records/reference-lists'
import { openStore, type Store } from '../../db/store'
import type { StoreChannel } from '../../src-shared/ipc/channels'
import type { Input, Output } from '../../src-shared/ipc/contract'
import { fieldOf, shapeProblem } from '../../src-shared/ipc/problem-of-shape'
import { storeContract } from '../../src-shared/ipc/store-contract'
import { Refused } from '../../src-shared/refusals/refusal'
import { colleagueNamed } from '../register/named'
import { storeHandlers } from './store-handlers'

/** An open office, for whoever works in it without a window: it answers the window's questions, and is handed to what the core does besides. */
export type Office = {
  readonly store: Store
  /** Asks what a window may ask, with the same limits. Throws the refusal, as it does a bug. */
  readonly ask: <Channel extends StoreChannel>(channel: Channel, input: Input<Channel>) => Promise<Output<Channel>>
}

/** Who works in an office, and when: the login of the computer, and the colleague by name or id when one is named. */
export type Sitting = { readonly login: string; readonly colleague?: string | undefined; readonly now: Date }

/**
 * What was written, through the same shape as the window's: the same limits, and text kept the same way. Refuses what does not fit, and
 * names the field; `whole` is named where no single field is at fault.
 */
export function shaped<Shape extends z.ZodType>(shape: Shape, written: unknown, whole: string): z.output<Shape> {
  const read = shape.safeParse(written)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Refused({ code: 'invalid-input', field: fieldOf(issue?.path ?? []) || whole, problem: shapeProblem(issue) })
}

function officeIn(store: Store, now: Date): Office {
  const handlers = storeHandlers({ store, now: () => now })
  return {
    store,
    ask: async (channel, input) =>
      handlers[channel](shaped(storeContract[channel].input, input, channel) as never) as Promise<never>,
  }
}

/** What SQLite says about a bad file comes out as a refusal; the file is closed whatever happens. */
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
 * Opens an office, works in it and closes it. The changes are signed by the colleague who is named, else by the one the login is known to be.
 * Refuses a file that is no office, a name that no colleague has, and one that several have.
 */
export const inOffice = async <T>(
  file: string,
  { login, colleague, now }: Sitting,
  work: (office: Office) => Promise<T>,
): Promise<T> =>
  using(await openStore(file, login), now, async office => {
    const { read, sit } = office.store
    const seat =
      colleague === undefined
        ? await seatIn(read, login, {})
        : { staffId: colleagueNamed(await referenceLists(read), colleague), hadColleagues: true }
    if (seat) sit(seat)
    return work(office)
  })

/** Makes a new office with the reference data and nobody in it, works in it and closes it. Refuses to write over a file. */
export const inNewOffice = async <T>(
  file: string,
  { login, now }: Sitting,
  work: (office: Office) => Promise<T>,
): Promise<T> => using(await createOffice(file, login), now, work)

/** The refusal in what was thrown: our own, or what the system says about a file or folder; undefined for a bug. */
export const refusalIn = (error: unknown): Refused | undefined =>
  error instanceof Refused ? error : systemRefusal(error)
