import { existsSync } from 'node:fs'
import { goneFrom } from '../db/file/in-place'
import { isLeftBeside } from '../db/file/left-beside'
import { turnsMemory } from '../db/file/writing-turns'
import { createOffice } from '../db/office'
import { seatIn } from '../db/reads/home/current-user'
import { openStore, type Store } from '../db/store'
import type { Context, Handlers } from '../office/questions/handlers'
import { storeHandlers } from '../office/questions/store-handlers'
import type { LostFile } from '../src-shared/program/lost-file'
import { Refused } from '../src-shared/refusals/refusal'
import type { Opening } from './store-works'

/** What happens around the open office: before it is closed, when it has lost its file, and when another one has been opened. */
type Around = {
  readonly beforeClosing: () => Promise<unknown>
  /** The office is about to be written to a new file before it is closed, which takes longer. */
  readonly rescuing: () => void
  readonly lost: (lost: LostFile) => void
  readonly opened: (
    opening: Pick<Opening, 'file' | 'isRecountDue' | 'place'>,
    store: Store,
    turns: SharedArrayBuffer,
  ) => void
  /** What other threads know or do for the questions about the office. */
  readonly elsewhere: (store: Store) => Pick<Context, 'brokenByMerging' | 'readIn' | 'takeBack'>
}

/** The login of this laptop's user, and the folder where the laptop keeps its own data. */
export type Laptop = { readonly user: string; readonly laptop: string }

/** Manages the one office that this thread has open. Openings run one after the other. */
export function openedOffice({ user, laptop }: Laptop, now: () => Date, around: Around) {
  let store: Store | undefined
  let handlers: Handlers | undefined
  let openings: Promise<unknown> = Promise.resolve()

  const close = async (): Promise<void> => {
    await around.beforeClosing()
    if (!store) return
    if (goneFrom(store)) around.rescuing()
    const { lost } = await store.close()
    store = undefined
    handlers = undefined
    if (lost) around.lost(lost)
  }

  const open = async ({ file, create, seats, isRecountDue, place }: Opening): Promise<string> => {
    const isNew = create === 'always' || (create === 'if-missing' && !existsSync(file) && !isLeftBeside(file))
    // Two connections to one file share SQLite's state of its log, but each looks for the log at its own path. So the open one is closed
    // first.
    if (!isNew && store?.liesAlsoAt(file)) await close()
    const memory = turnsMemory()
    const how = { laptop, turns: { memory, as: 'owner' as const } }
    const next = isNew ? await createOffice(file, user, how) : await openStore(file, user, how)
    const seat = await seatIn(next.read, user, seats)
    if (seat) next.sit(seat)
    await close()
    store = next
    handlers = storeHandlers({ store, now, laptop, ...around.elsewhere(next) })
    around.opened({ file, isRecountDue, place }, next, memory)
    return file
  }

  return {
    /** Returns the open store; undefined while there is none. */
    current: (): Store | undefined => store,
    /** Returns the open store. Refuses while there is none. */
    store: (): Store => {
      if (!store) throw new Refused({ code: 'store-stopped' })
      return store
    },
    /** Returns the functions that answer questions about the open store. Refuses while there is none. */
    handlers: (): Handlers => {
      if (!handlers) throw new Refused({ code: 'store-stopped' })
      return handlers
    },
    /**
     * Opens an office in the place of the open one, and returns its path. The open one is closed only when the new one is open, so that a
     * wrong file leaves it as it was; the exception is the same file at another path. Openings run one after the other. Otherwise the first
     * one, which may have to create an office, could replace an office chosen meanwhile.
     */
    open: (opening: Opening): Promise<string> => {
      const opened = openings.then(() => open(opening))
      openings = opened.catch(() => undefined)
      return opened
    },
    close,
  }
}

export type OpenedOffice = ReturnType<typeof openedOffice>
