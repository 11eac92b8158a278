import { openClashes } from '../../db/exchange/open-clashes'
import { parkedCount } from '../../db/exchange/parked-count'
import { ownDevice } from '../../db/exchange/progress'
import {
  giveToColleague,
  pinSigner,
  type SharingDevice,
  sharingDevices,
  signersOf,
} from '../../db/exchange/sharing-devices'
import type { RowKey } from '../../db/rules/broken-rows'
import type { Exchanged } from '../../src-shared/program/sharing'
import { Refused } from '../../src-shared/refusals/refusal'
import type { BrokenRow } from '../../src-shared/refusals/row-rule'
import { brokenAmong } from './broken-among'
import { type Collected, collect } from './collect'
import { computersOf } from './computers'
import { admitJoining } from './joining'
import { handOutKeys, learnKeys } from './key-files'
import { currentKey, makeOfficeKey, type OfficeKey } from './own-keys'
import { publish, publishProgress } from './publish'
import { bringContents, publishContents } from './shared-contents'
import { filesOf } from './shared-folder'
import { type Sharing, withKeys } from './sharing'
import type { ExchangeWatch } from './taking-in/take-piece'

const idsShutOut = (devices: readonly SharingDevice[]): string[] =>
  devices.filter(({ isShutOut }) => isShutOut).map(({ id }) => id)

/** Returns the key to encrypt with, which no device has that was shut out. Makes one if there is none, for those that take part. */
export async function keyToWrite(
  sharing: Sharing,
  devices: readonly SharingDevice[],
  now: Date,
): Promise<{ readonly sharing: Sharing; readonly key: OfficeKey }> {
  const shutOut = idsShutOut(devices)
  const { own } = sharing
  const known = currentKey(
    own.keys.filter(({ madeBy }) => !shutOut.includes(madeBy)),
    shutOut,
  )
  if (known) return { sharing, key: known }
  const key = makeOfficeKey(own.device, shutOut, now)
  return { sharing: await withKeys(sharing, { keys: [...own.keys, key] }), key }
}

/** Takes in what is new, lets in who has joined, and learns keys, until nothing more comes of it. */
async function receive(begun: Sharing, now: Date, clock: Date, watch: ExchangeWatch) {
  let sharing = begun
  const all: { entries: number; touched: RowKey[]; problems: Collected['problems'] } = {
    entries: 0,
    touched: [],
    problems: [],
  }
  for (let admitted = 0; ; ) {
    const files = await filesOf(sharing.folder)
    const before = sharing.own.keys.length
    sharing = await learnKeys(sharing, files, await sharingDevices(sharing.store.read))
    const collected = await collect(sharing, files, clock, watch)
    const devices = await sharingDevices(sharing.store.read)
    const joined = await admitJoining(sharing, files, devices, now)
    sharing = joined.sharing
    admitted += joined.admitted
    all.entries += collected.entries
    for (const row of collected.touched) all.touched.push(row)
    all.problems = collected.problems
    const isMore = collected.entries > 0 || joined.admitted > 0 || sharing.own.keys.length > before
    if (!isMore) return { sharing, files, admitted, ...all }
  }
}

/** Keeps who the own device is: the log that it writes, and the colleague who works here. */
async function keepOwnDevice({ store, own }: Sharing, devices: readonly SharingDevice[]): Promise<void> {
  const known = devices.find(({ id }) => id === own.device)
  const staffId = store.doer().seat?.staffId ?? null
  const isMoved = known !== undefined && staffId !== null && known.staffId !== staffId
  const isUnsigned = known !== undefined && !(await signersOf(store.read)).has(await ownDevice(store.read))
  if (!isMoved && !isUnsigned) return
  await store.change(async db => {
    await pinSigner(db, await ownDevice(db), own.device)
    if (isMoved) await giveToColleague(db, own.device, staffId)
  })
}

/** What an exchange did, with the rows that came and what they break. */
type ExchangedRows = Exchanged & { readonly touched: readonly RowKey[]; readonly brokenRows: readonly BrokenRow[] }

/**
 * Exchanges as `exchange` does, and is watched. Each change that is taken in is told of, so that what came is known also if the exchange fails later.
 */
export async function exchangeWatched(
  begun: Sharing,
  now: Date,
  clock: Date,
  watch: ExchangeWatch,
): Promise<ExchangedRows> {
  const { store } = begun
  const received = await receive(begun, now, clock, watch)
  const devices = await sharingDevices(store.read)
  const { device } = begun.own
  if (devices.some(({ id, isShutOut }) => id === device && isShutOut))
    throw new Refused({ code: 'sharing', fault: 'shut-out', what: store.file })
  await keepOwnDevice(received.sharing, devices)
  const { sharing, key } = await keyToWrite(received.sharing, devices, now)
  const { files } = received
  // What the others are told of must be on the disk. What was taken in need not have been: it would come again.
  store.checkpoint()
  await handOutKeys(sharing, files, devices)
  const sent = await publish(sharing, files, key)
  await publishContents(sharing, files, key)
  const attachments = await bringContents(sharing, files, devices)
  await publishProgress(sharing, key, clock)
  const broken = await brokenAmong(store.read, received.touched)
  return {
    received: received.entries,
    sent,
    admitted: received.admitted,
    clashes: (await openClashes(store.read)).length,
    broken: broken.length,
    parked: await parkedCount(store.read),
    attachments,
    computers: await computersOf(store.read, device, clock),
    problems: received.problems,
    touched: received.touched,
    brokenRows: broken,
  }
}

/**
 * Exchanges an office with the shared folder, once: takes in what the others have written, lets in who has joined with a code of this computer, and
 * writes what is new here. What cannot be taken in yet waits. Refuses a folder that is away, full or not to be written to; what was taken in
 * before stays, and what is new here is written the next time. `clock` is the time on this computer, by which stamps and other clocks are judged.
 */
export async function exchange(begun: Sharing, now: Date, clock: Date = new Date()): Promise<Exchanged> {
  const { touched: _touched, brokenRows: _rows, ...done } = await exchangeWatched(begun, now, clock, {})
  return done
}
