import { runSql } from '../../db/exchange/run-sql'
import type { RowKey } from '../../db/rules/broken-rows'
import type { Reader } from '../../db/schema'
import type { Store } from '../../db/store'
import { type LiveSharing, sharingState } from '../../office/sharing/sharing-state'
import { sharedThrough } from '../../office/sharing/sharing'
import type { SharingChange, SharingState } from '../../src-shared/program/sharing'
import type { WorkWatch } from '../../src-shared/program/work-progress'
import type { Refusal } from '../../src-shared/refusals/refusal'
import { closingSharingWait, restBeforeSharing, sharingAfterOpening, sharingEvery, sharingLook } from '../waits'
import type { JobOffice, SharingJobs } from './sharing-jobs'
import type { JobWatch, SharingThread } from './sharing-thread'

/** The login of this laptop's user, and the folder where the laptop keeps its own data. */
type Laptop = { readonly user: string; readonly laptop: string }

/** The office that is open, and what is known of its sharing. */
type Open = {
  readonly store: Store
  readonly turns: SharedArrayBuffer
  live: LiveSharing
  /** The rows that were broken at the last exchange; null before the first, or if the last did not come to its end. */
  broken: readonly RowKey[] | null
  /** True once the file has been written to in this opening, so that a guest may write as its device. */
  isClaimed: boolean
  /** How far the own log was at the last look, when it had grown, and how far it was when it was sent. */
  seen: number
  changedAt: number
  sent: number
  begunAt: number
}

/** How often the window is told of rows while they arrive, in milliseconds: it then reads again what is on the screen. */
const toldEvery = 1_000

const atFirst: LiveSharing = {
  isExchanging: false,
  device: undefined,
  areKeysProtected: true,
  trouble: null,
  problems: [],
  awaited: 0,
  broken: [],
}

/** Returns the number of the last entry that this file has written itself. */
async function ownEntries(read: Reader): Promise<number> {
  const [row] = await runSql<{ sequence: number }>(read, 'select device_sequence as sequence from device')
  return row?.sequence ?? 0
}

const wait = (time: number) => new Promise(resolve => setTimeout(resolve, time).unref())

/** Tells the window, at most once a second while rows arrive. */
function tellingOfChanges(tell: (change: SharingChange) => void) {
  let [version, rows, toldAt, hasUntold] = [0, 0, 0, false]
  const now = () => {
    ;[toldAt, hasUntold] = [Date.now(), false]
    version += 1
    tell({ version, rows })
  }
  return {
    now,
    came: () => {
      if (!hasUntold) rows += 1
      hasUntold = true
      if (Date.now() - toldAt >= toldEvery) now()
    },
  }
}

/**
 * Exchanges the open office with its shared folder: soon after opening, half a minute after the last change, every other minute, when it is asked for,
 * and before closing. What fails is a state that is told, never a question, and is tried again at the next time.
 */
export function timelySharing(
  laptop: Laptop,
  thread: SharingThread,
  tell: (change: SharingChange) => void,
  refusalOf: (error: unknown) => Refusal,
) {
  let open: Open | undefined
  let timer: NodeJS.Timeout | undefined
  const told = tellingOfChanges(tell)

  const isShared = ({ store }: Open): boolean => sharedThrough(store.file, { folder: laptop.laptop }) !== undefined
  const officeOf = ({ store, turns }: Open): JobOffice => ({
    file: store.file,
    user: laptop.user,
    laptop: laptop.laptop,
    seat: store.doer().seat,
    turns,
  })
  const change = (of: Open, live: Partial<LiveSharing>) => {
    of.live = { ...of.live, ...live }
    if (open === of) told.now()
  }
  const watch = (of: Open): JobWatch => ({
    opened: opened => {
      of.live = { ...of.live, ...opened }
    },
    came: () => told.came(),
  })
  /** Has the thread do a job in the open office. Before the first one the owner writes, since a guest is no device of its own. */
  const have = async <J extends keyof SharingJobs>(
    of: Open,
    job: J,
    given: SharingJobs[J]['given'],
  ): Promise<SharingJobs[J]['done']> => {
    if (!of.isClaimed) await of.store.change(async () => undefined)
    of.isClaimed = true
    return thread.have(job, given, officeOf(of), watch(of))
  }

  const exchange = async (of: Open): Promise<void> => {
    of.begunAt = Date.now()
    change(of, { isExchanging: true })
    try {
      // What is written meanwhile may come too late for this exchange.
      const sent = await ownEntries(of.store.read)
      const { problems, awaited, broken } = await have(of, 'exchange', { broken: of.broken })
      of.broken = broken
      of.sent = sent
      change(of, { isExchanging: false, trouble: null, problems, awaited, broken })
    } catch (error) {
      const trouble = refusalOf(error)
      of.broken = null
      // A program that has the office for a moment is no trouble, and a job that closing stops is none either.
      const isPassing = trouble.code === 'store-busy' || trouble.code === 'cancelled'
      change(of, { isExchanging: false, trouble: isPassing ? of.live.trouble : trouble })
    }
  }
  /** One exchange at a time: who asks while one is under way gets the next one. */
  let running: Promise<void> | undefined
  const exchangeNow = async (of: Open): Promise<void> => {
    await running
    running = exchange(of).finally(() => {
      running = undefined
    })
    await running
  }

  const look = async (of: Open): Promise<void> => {
    if (of.live.isExchanging || !isShared(of) || of.store.whereGone()) return
    const [entries, now] = [await ownEntries(of.store.read), Date.now()]
    if (entries !== of.seen) {
      of.seen = entries
      of.changedAt = now
      // How much waits to be sent is a part of the state.
      if (open === of) told.now()
    }
    const isRested = entries !== of.sent && now - of.changedAt >= restBeforeSharing
    if (open === of && (isRested || now - of.begunAt >= sharingEvery)) await exchangeNow(of)
  }
  const looks = (after: number): void => {
    clearTimeout(timer)
    const of = open
    if (!of) return
    timer = setTimeout(() => {
      // A look that fails is made again at the next.
      void look(of)
        .catch(() => undefined)
        .finally(() => open === of && looks(sharingLook))
    }, after)
    timer.unref()
  }
  const opened = (): Open => {
    if (!open) throw new Error('no office is open')
    return open
  }
  const state = (of: Open): Promise<SharingState> => sharingState(of.store, laptop.laptop, of.live, new Date())
  /** Does a job that somebody has asked for, and tells of the new state. Refuses as the job does. */
  const asked = async <J extends keyof SharingJobs>(
    job: J,
    given: SharingJobs[J]['given'],
  ): Promise<SharingJobs[J]['done']> => {
    const of = opened()
    of.store.requireInPlace()
    await running
    try {
      return await have(of, job, given)
    } finally {
      if (open === of) told.now()
    }
  }

  return {
    /** Takes an office that was just opened, with the memory by which it takes turns. */
    opened: (store: Store, turns: SharedArrayBuffer) => {
      open = {
        store,
        turns,
        live: atFirst,
        broken: null,
        isClaimed: false,
        seen: 0,
        changedAt: 0,
        sent: 0,
        begunAt: 0,
      }
      told.now()
      looks(sharingAfterOpening)
    },
    state: () => state(opened()),
    /** The rows that broke a rule when what others wrote was last taken in. */
    broken: (): readonly RowKey[] => open?.live.broken ?? [],
    /** Exchanges now, and returns the state then. */
    exchange: async (): Promise<SharingState> => {
      const of = opened()
      if (isShared(of)) await exchangeNow(of)
      return state(of)
    },
    share: (folder: string) => asked('share', { folder }),
    newCode: () => asked('new-code', null),
    revoke: async (id: string): Promise<SharingState> => {
      await asked('revoke', { id })
      return state(opened())
    },
    leave: async (): Promise<SharingState> => {
      await asked('leave', null)
      change(opened(), atFirst)
      return state(opened())
    },
    /** Makes an office's file out of a shared folder. It is opened afterwards as any other. */
    join: (given: { readonly file: string; readonly folder: string; readonly code: string }, how: WorkWatch) =>
      thread.have(
        'join',
        { folder: given.folder, code: given.code },
        { file: given.file, user: laptop.user, laptop: laptop.laptop, seat: undefined, turns: null },
        how,
      ),
    /** Sends what is not sent yet before the office is closed, as far as that goes in the time that closing may wait. */
    stop: async (): Promise<void> => {
      clearTimeout(timer)
      const closing = open
      open = undefined
      if (!closing) return
      const send = async (): Promise<void> => {
        await running
        if (isShared(closing) && !closing.store.whereGone() && (await ownEntries(closing.store.read)) !== closing.sent)
          await exchange(closing)
      }
      await Promise.race([send().catch(() => undefined), wait(closingSharingWait)])
      await thread.stop()
      await running
    },
  }
}
