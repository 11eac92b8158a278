import type { RowKey } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import type { HubGiven } from '../../office/sharing/hub/hub-address'
import type { SharingState } from '../../src-shared/program/sharing'
import type { WorkWatch } from '../../src-shared/program/work-progress'
import { Refused } from '../../src-shared/refusals/refusal'
import { closingSharingWait, restBeforeSharing, sharingAfterOpening, sharingEvery, sharingLook } from '../waits'
import { type OpenSharing, openSharing, ownEntries, type SharingTools } from './open-sharing'

const wait = (time: number) => new Promise(resolve => setTimeout(resolve, time).unref())

/** A file that is to be made out of a shared folder, with a code. */
type ToJoin = { readonly file: string; readonly folder: string; readonly code: string }

/** Looks now and then whether an open office is to be exchanged, and does it if that is due. */
function lookingAfter(of: OpenSharing, { told }: SharingTools): () => Promise<void> {
  let [seen, changedAt, begunAt] = [-1, 0, 0]
  return async () => {
    if (of.isExchanging() || !of.isShared() || of.store.whereGone()) return
    const [entries, now] = [await ownEntries(of.store.read), Date.now()]
    if (entries !== seen) {
      // How much waits to be sent is a part of the state.
      if (seen !== -1) told.now()
      ;[seen, changedAt] = [entries, now]
    }
    const isRested = now - changedAt >= restBeforeSharing && (await of.isUnsent())
    if (!isRested && now - begunAt < sharingEvery) return
    begunAt = now
    await of.exchange()
  }
}

/** Sends what is not sent yet, and waits for an exchange that is under way. */
async function sendLast(of: OpenSharing): Promise<void> {
  await of.ended()
  if (of.isShared() && !of.store.whereGone() && (await of.isUnsent())) await of.exchange()
}

/**
 * Exchanges the open office with its shared folder: soon after opening, half a minute after the last change, every other minute, when it is asked for,
 * and before closing. What fails is a state that is told, never a question, and is tried again at the next time.
 */
export function timelySharing(tools: SharingTools) {
  let open: OpenSharing | undefined
  let timer: NodeJS.Timeout | undefined

  const looks = (of: OpenSharing, look: () => Promise<void>, after: number): void => {
    timer = setTimeout(() => {
      // A look that fails is made again at the next.
      void look()
        .catch(() => undefined)
        .finally(() => open === of && looks(of, look, sharingLook))
    }, after)
    timer.unref()
  }
  const opened = (): OpenSharing => {
    if (!open) throw new Refused({ code: 'store-stopped' })
    return open
  }
  return {
    /** Takes an office that was just opened, with the memory by which it takes turns. */
    opened: (store: Store, turns: SharedArrayBuffer): void => {
      clearTimeout(timer)
      open = openSharing(store, turns, tools)
      tools.told.now()
      looks(open, lookingAfter(open, tools), sharingAfterOpening)
    },
    /** Returns the state of sharing; not shared while no office is open. */
    state: async (): Promise<SharingState> => open?.state() ?? { isShared: false },
    /** The rows that broke a rule when what others wrote was last taken in. */
    broken: (): readonly RowKey[] => open?.broken() ?? [],
    /** Exchanges now, and returns the state then. */
    exchange: async (): Promise<SharingState> => {
      const of = opened()
      if (of.isShared()) await of.exchange()
      return of.state()
    },
    share: (folder: string) => opened().asked('share', { folder }),
    shareAtHub: (given: HubGiven) => opened().asked('share-at-hub', given),
    newCode: () => opened().asked('new-code', null),
    revoke: async (id: string): Promise<SharingState> => {
      await opened().asked('revoke', { id })
      return opened().state()
    },
    leave: async (): Promise<SharingState> => {
      await opened().asked('leave', null)
      return opened().state()
    },
    /** Makes an office's file out of a shared folder. It is opened afterwards like every other. */
    join: ({ file, folder, code }: ToJoin, how: WorkWatch): Promise<null> =>
      tools.thread.have('join', { folder, code }, { file, ...tools.laptop, seat: undefined, turns: null }, how),
    /** Makes an office's file out of the copy at a hub. */
    joinAtHub: ({ file, ...given }: HubGiven & { readonly file: string }, how: WorkWatch): Promise<null> =>
      tools.thread.have('join-at-hub', given, { file, ...tools.laptop, seat: undefined, turns: null }, how),
    /** Sends what is not sent yet before the office is closed, as far as that goes in the time that closing may wait. */
    stop: async (): Promise<void> => {
      clearTimeout(timer)
      const closing = open
      open = undefined
      if (!closing) return
      await Promise.race([sendLast(closing).catch(() => undefined), wait(closingSharingWait)])
      await tools.thread.stop()
      await closing.ended()
    },
  }
}
