import { parkedCount } from '../../db/exchange/parked-count'
import { progressOf } from '../../db/exchange/progress'
import { furthestSeen, pinSigner, sharingDevices, signersOf } from '../../db/exchange/sharing-devices'
import type { TakenIn } from '../../db/exchange/take-in'
import type { RowKey } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import type { SharingProblem } from '../../src-shared/program/sharing'
import { groupsInOrder, newFiles, type OfferedGroup } from './log-files'
import { readProgress } from './read-progress'
import type { SharedFile } from './shared-folder'
import type { Sharing } from './sharing'
import { hurriedPace } from './taking-in/pace'
import { type ExchangeWatch, takePiece } from './taking-in/take-piece'
import { upkeepOf } from './taking-in/upkeep'

/** What collecting brought: how many entries, the rows they are about, and what could not be taken, with the reason. */
export type Collected = {
  readonly entries: number
  readonly touched: readonly RowKey[]
  readonly problems: readonly SharingProblem[]
}

/** Takes in some commits of other computers as one change, and remembers who signed them. */
async function take(
  store: Store,
  offered: readonly OfferedGroup[],
  isPiece: boolean,
  watch: ExchangeWatch,
): Promise<TakenIn> {
  const signedBy = new Map(offered.map(({ group, device }) => [group.device, device.id]))
  const groups = offered.map(({ group }) => group)
  return takePiece(store, groups, isPiece, watch, async (db, { logs }) => {
    for (const [log, signer] of signedBy) if (logs.has(log)) await pinSigner(db, log, signer)
  })
}

/** Goes through the files once. What follows on a commit that cannot join waits for it, so the rest of such a log is left. */
async function collectOnce(sharing: Sharing, files: readonly SharedFile[], clock: Date, watch: ExchangeWatch) {
  const { store } = sharing
  const devices = await sharingDevices(store.read)
  await readProgress(sharing, files, devices)
  const shutOut = devices.filter(({ isShutOut }) => isShutOut).map(({ id }) => id)
  const [signers, furthest] = [new Map(await signersOf(store.read)), await furthestSeen(store.read, shutOut)]
  const problems = new Map<string, SharingProblem>()
  // What follows on a file that cannot be opened waits for it, so the first problem of a log is the one to tell.
  const note = (log: string, problem: SharingProblem) => {
    if (!problems.has(log)) problems.set(log, problem)
  }
  const { pace = hurriedPace } = watch
  const touched: RowKey[] = []
  const stuck = new Set<string>()
  const upkeep = upkeepOf(store)
  let [batch, inBatch, entries] = [[] as OfferedGroup[], 0, 0]
  const takeBatch = async () => {
    if (batch.length === 0) return
    const given = batch
    ;[batch, inBatch] = [[], 0]
    const taken = await take(store, given, true, watch)
    entries += taken.entries
    for (const row of taken.touched) touched.push(row)
    for (const { group, why } of taken.unjoined) {
      const computer = given.find(({ group: { device } }) => device === group.device)?.device.name ?? null
      note(group.device, { kind: why, computer, what: group.device })
      if (why === 'waiting') stuck.add(group.device)
    }
    await upkeep(taken.entries)
  }
  const wanted = await newFiles(sharing, files, await progressOf(store.read))
  for await (const offered of groupsInOrder(sharing, wanted, { devices, signers, furthest, clock }, note)) {
    if (stuck.has(offered.group.device)) continue
    // A long commit is taken in alone.
    const isLong = offered.group.entries.length > pace.most()
    if (isLong) await takeBatch()
    batch.push(offered)
    inBatch += offered.group.entries.length
    if (isLong || inBatch >= pace.most()) await takeBatch()
  }
  await takeBatch()
  // Rows that waited for others are tried again once all pieces are there; also those of a taking in that was stopped before it came to this.
  if (entries > 0 || (await parkedCount(store.read)) > 0)
    for (const row of (await take(store, [], false, watch)).touched) touched.push(row)
  return { entries, touched, problems: [...problems.values()] }
}

/**
 * Takes in everything new that the files hold and that may be taken. A file that cannot be opened, or does not follow on what has come, is left for
 * the next time. It is tried until nothing more comes, since the logs may wait for each other.
 */
export async function collect(
  sharing: Sharing,
  files: readonly SharedFile[],
  clock: Date,
  watch: ExchangeWatch = {},
): Promise<Collected> {
  let entries = 0
  const touched: RowKey[] = []
  for (;;) {
    const once = await collectOnce(sharing, files, clock, watch)
    entries += once.entries
    for (const row of once.touched) touched.push(row)
    if (once.entries === 0) return { entries, touched, problems: once.problems }
  }
}
