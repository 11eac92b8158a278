import { freshnessOfColleagues, ownSharingDevice } from '../../db/exchange/freshness'
import { newerCount, parkedCount } from '../../db/exchange/parked-count'
import { seenAtOf } from '../../db/exchange/sharing-devices'
import { unsentActions } from '../../db/exchange/unsent'
import type { RowKey } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import type { SharedState, SharingProblem, SharingState } from '../../src-shared/program/sharing'
import type { Refusal } from '../../src-shared/refusals/refusal'
import { brokenAmong } from './broken-among'
import { computersOf } from './computers'
import { hubFacts } from './hub/hub-facts'
import { sharedByHub } from './hub/hub-place'
import { clashesOf } from './settle-clash'
import { sharedThrough } from './shared-places'

/** What is known of the exchanges of an open office, and is in no file. */
export type LiveSharing = {
  readonly isExchanging: boolean
  /** The own device in a shared folder, once its keys have been read. */
  readonly device: string | undefined
  readonly areKeysProtected: boolean
  readonly trouble: Refusal | null
  readonly problems: readonly SharingProblem[]
  readonly awaited: number
  /** The rows that broke a rule when the last exchange ended. */
  readonly broken: readonly RowKey[]
  /** What the hub said last of this person's right and of this computer's clock; as for a folder until it has said something. */
  readonly atHub: Pick<SharedState, 'mayWrite' | 'minutesAhead'>
}

/** Returns what is known of sharing an open office through a folder. */
async function folderFacts({ read }: Store, folder: string, device: string | undefined, clock: Date) {
  const own = (await ownSharingDevice(read)) ?? device
  const computers = await computersOf(read, own, clock)
  return {
    place: { is: 'folder', folder },
    computers,
    isAdmitted: computers.some(({ isOwn }) => isOwn),
    exchangedAt: own === undefined ? null : await seenAtOf(read, own),
    waiting: await unsentActions(read, own),
    colleagues: await freshnessOfColleagues(read),
  } as const
}

/** Returns the state of sharing an open office, as a user is told of it. */
export async function sharingState(
  store: Store,
  folder: string,
  live: LiveSharing,
  clock: Date,
): Promise<SharingState> {
  const { read, file } = store
  const [place, hub] = [sharedThrough(file, { folder }), sharedByHub(file, { folder })]
  if (place === undefined && hub === undefined) return { isShared: false }
  const facts =
    place === undefined && hub
      ? await hubFacts(store, folder, hub)
      : await folderFacts(store, place ?? '', live.device, clock)
  const newer = await newerCount(read)
  return {
    isShared: true,
    ...facts,
    ...live.atHub,
    areKeysProtected: live.areKeysProtected,
    isExchanging: live.isExchanging,
    trouble: live.trouble,
    problems: live.problems,
    toSettle: (await clashesOf(store)).length + (await brokenAmong(read, live.broken)).length,
    parked: (await parkedCount(read)) - newer,
    newer,
    awaited: live.awaited,
  }
}
