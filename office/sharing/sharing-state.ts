import { freshnessOfColleagues, ownSharingDevice } from '../../db/exchange/freshness'
import { newerCount, parkedCount } from '../../db/exchange/parked-count'
import { seenAtOf } from '../../db/exchange/sharing-devices'
import { unsentActions } from '../../db/exchange/unsent'
import type { RowKey } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import type { SharingProblem, SharingState } from '../../src-shared/program/sharing'
import type { Refusal } from '../../src-shared/refusals/refusal'
import { brokenAmong } from './broken-among'
import { computersOf } from './computers'
import { clashesOf } from './settle-clash'
import { sharedThrough } from './sharing'

/** What is known of the exchanges of an open office, and is in no file. */
export type LiveSharing = {
  readonly isExchanging: boolean
  /** The own device, once its keys have been read. */
  readonly device: string | undefined
  readonly areKeysProtected: boolean
  readonly trouble: Refusal | null
  readonly problems: readonly SharingProblem[]
  readonly awaited: number
  /** The rows that broke a rule when the last exchange ended. */
  readonly broken: readonly RowKey[]
}

/** Returns the state of sharing an open office, as a user is told of it. */
export async function sharingState(
  store: Store,
  folder: string,
  live: LiveSharing,
  clock: Date,
): Promise<SharingState> {
  const { read, file } = store
  const place = sharedThrough(file, { folder })
  if (place === undefined) return { isShared: false }
  const own = (await ownSharingDevice(read)) ?? live.device
  const computers = await computersOf(read, own, clock)
  const newer = await newerCount(read)
  return {
    isShared: true,
    folder: place,
    areKeysProtected: live.areKeysProtected,
    isAdmitted: computers.some(({ isOwn }) => isOwn),
    isExchanging: live.isExchanging,
    exchangedAt: own === undefined ? null : await seenAtOf(read, own),
    waiting: await unsentActions(read, own),
    trouble: live.trouble,
    problems: live.problems,
    computers,
    colleagues: await freshnessOfColleagues(read),
    toSettle: (await clashesOf(store)).length + (await brokenAmong(read, live.broken)).length,
    parked: (await parkedCount(read)) - newer,
    newer,
    awaited: live.awaited,
  }
}
