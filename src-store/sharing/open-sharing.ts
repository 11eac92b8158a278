import type { RowKey } from '../../db/rules/broken-rows'
import { runSql } from '../../db/run-sql'
import type { Reader } from '../../db/schema'
import type { Store } from '../../db/store'
import { sharedByHub } from '../../office/sharing/hub/hub-place'
import { sharedThrough } from '../../office/sharing/shared-places'
import type { LiveSharing } from '../../office/sharing/sharing-state'
import { noHub, type SharingState } from '../../src-shared/program/sharing'
import type { Refusal } from '../../src-shared/refusals/refusal'
import type { KeysRead, SharingJobs } from './sharing-jobs'
import type { SharingThread } from './sharing-thread'
import type { TellOfSharing } from './telling-of-sharing'

/** What exchanges work with. */
export type SharingTools = {
  /** The login of this laptop's user, and the folder where the laptop keeps its own data. */
  readonly laptop: { readonly user: string; readonly laptop: string }
  readonly thread: SharingThread
  readonly told: TellOfSharing
  /** Returns an error as a refusal. A bug is written down. */
  readonly refusalOf: (error: unknown) => Refusal
}

/** An office that is open, and its exchanges with the folder or the hub that it is shared through. */
export type OpenSharing = {
  readonly store: Store
  readonly isShared: () => boolean
  readonly isExchanging: () => boolean
  readonly state: () => Promise<SharingState>
  /** The rows that broke a rule when the last exchange ended. */
  readonly broken: () => readonly RowKey[]
  /** Exchanges once, after an exchange that is under way. What fails is in the state. */
  readonly exchange: () => Promise<void>
  /** Resolves when no exchange is under way. */
  readonly ended: () => Promise<void>
  /** Does a job that somebody has asked for, and tells of the new state. Refuses as the job does. */
  readonly asked: <J extends keyof SharingJobs>(
    job: J,
    given: SharingJobs[J]['given'],
  ) => Promise<SharingJobs[J]['done']>
  /** True if this file has written something since the last exchange began that came to its end. */
  readonly isUnsent: () => Promise<boolean>
}

const atFirst: LiveSharing = {
  isExchanging: false,
  device: undefined,
  areKeysProtected: true,
  trouble: null,
  problems: [],
  awaited: 0,
  broken: [],
  atHub: noHub,
}

/** Returns the number of the last entry that a file has written itself. */
export async function ownEntries(read: Reader): Promise<number> {
  const [row] = await runSql<{ sequence: number }>(read, 'select device_sequence as sequence from device')
  return row?.sequence ?? 0
}

/** A program that has the office for a moment is no trouble, and a job that closing stops is none either. */
const isPassing = ({ code }: Refusal): boolean => code === 'store-busy' || code === 'cancelled'

/** Takes an office that was just opened, with the memory by which the two threads take turns to write. */
export function openSharing(store: Store, turns: SharedArrayBuffer, tools: SharingTools): OpenSharing {
  const { laptop, thread, told, refusalOf } = tools
  let live = atFirst
  let broken: readonly RowKey[] | null = null
  let [isClaimed, sent] = [false, 0]
  let last: Promise<void> = Promise.resolve()

  const change = (changed: Partial<LiveSharing>) => {
    live = { ...live, ...changed }
    told.now()
  }
  const have = async <J extends keyof SharingJobs>(job: J, given: SharingJobs[J]['given']) => {
    // A guest writes as the device that the owner has claimed, so the owner writes first.
    if (!isClaimed) await store.change(async () => undefined)
    isClaimed = true
    const office = { file: store.file, ...laptop, seat: store.doer().seat, turns }
    const opened = (keys: KeysRead) => {
      live = { ...live, ...keys }
    }
    return thread.have(job, given, office, { opened, came: told.came })
  }
  const exchangeOnce = async (): Promise<void> => {
    change({ isExchanging: true })
    try {
      // What is written meanwhile may come too late for this exchange.
      const entries = await ownEntries(store.read)
      const done = await have('exchange', { broken })
      ;[broken, sent] = [done.broken, entries]
      change({ isExchanging: false, trouble: null, ...done })
    } catch (error) {
      const trouble = refusalOf(error)
      broken = null
      change({ isExchanging: false, trouble: isPassing(trouble) ? live.trouble : trouble })
    }
  }
  const own = { folder: laptop.laptop }
  const isShared = (): boolean =>
    sharedThrough(store.file, own) !== undefined || sharedByHub(store.file, own) !== undefined
  return {
    store,
    isShared,
    isExchanging: () => live.isExchanging,
    // Most offices are not shared, and need no more code to say so.
    state: async () => {
      if (!isShared()) return { isShared: false }
      const { sharingState } = await import('../../office/sharing/sharing-state')
      return sharingState(store, laptop.laptop, live, new Date())
    },
    broken: () => live.broken,
    exchange: () => {
      last = last.then(exchangeOnce)
      return last
    },
    ended: () => last,
    asked: async (job, given) => {
      store.requireInPlace()
      await last
      try {
        return await have(job, given)
      } finally {
        // What went wrong before is about an office that is shared as it was.
        change(isShared() ? {} : atFirst)
      }
    },
    isUnsent: async () => (await ownEntries(store.read)) !== sent,
  }
}
