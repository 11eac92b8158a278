import { openClashes } from '../../db/exchange/open-clashes'
import { parkedCount } from '../../db/exchange/parked-count'
import { type SharingDevice, sharingDevices } from '../../db/exchange/sharing-devices'
import { breachesAmong, breachKey, brokenRows, type RowKey } from '../../db/rules/broken-rows'
import type { Reader } from '../../db/schema'
import type { Exchanged, SharingComputer } from '../../src-shared/program/sharing'
import { Refused } from '../../src-shared/refusals/refusal'
import { type Collected, collect } from './collect'
import { admitJoining } from './joining'
import { handOutKeys, learnKeys } from './key-files'
import { currentKey, makeOfficeKey, type OfficeKey } from './own-keys'
import { publish, publishProgress } from './publish'
import { bringContents, publishContents } from './shared-contents'
import { filesOf } from './shared-folder'
import { type Sharing, withKeys } from './sharing'

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

/** More than this many minutes ahead is told. A clock is seldom exact. */
const toldAhead = 5

/** Returns the computers that share the office, as a user is told of them. */
const computersOf = (devices: readonly SharingDevice[], own: string, clock: Date): SharingComputer[] =>
  devices.map(({ id, name, colleague, isShutOut, seenAt }) => {
    const ahead = seenAt === null ? 0 : Math.floor((Date.parse(seenAt) - clock.getTime()) / 60_000)
    return { id, name, colleague, isShutOut, seenAt, isOwn: id === own, minutesAhead: ahead > toldAhead ? ahead : 0 }
  })

/** With more rows than this the whole office is looked through at once, which is cheaper then. */
const looksThroughAt = 20_000

/** How many rows break a rule, among those that came and those that depend on them. They are shown to be settled, and never refused. */
export async function brokenAmong(db: Reader, rows: readonly RowKey[]): Promise<number> {
  if (rows.length === 0) return 0
  if (rows.length > looksThroughAt) return (await brokenRows(db)).length
  return new Set((await breachesAmong(db, rows)).map(breachKey)).size
}

/** Takes in what is new, lets in who has joined, and learns keys, until nothing more comes of it. */
async function receive(begun: Sharing, now: Date, clock: Date) {
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
    const collected = await collect(sharing, files, clock)
    const devices = await sharingDevices(sharing.store.read)
    const joined = await admitJoining(sharing, files, devices, now)
    sharing = joined.sharing
    admitted += joined.admitted
    all.entries += collected.entries
    all.touched.push(...collected.touched)
    all.problems = collected.problems
    const isMore = collected.entries > 0 || joined.admitted > 0 || sharing.own.keys.length > before
    if (!isMore) return { sharing, files, admitted, ...all }
  }
}

/**
 * Exchanges an office with the shared folder, once: takes in what the others have written, lets in who has joined with a code of this computer, and
 * writes what is new here. What cannot be taken in yet waits. Refuses a folder that is away, full or not to be written to; what was taken in
 * before stays, and what is new here is written the next time. `clock` is the time on this computer, by which stamps and other clocks are judged.
 */
export async function exchange(begun: Sharing, now: Date, clock: Date = new Date()): Promise<Exchanged> {
  const { store } = begun
  const received = await receive(begun, now, clock)
  const devices = await sharingDevices(store.read)
  const { device } = begun.own
  if (devices.some(({ id, isShutOut }) => id === device && isShutOut))
    throw new Refused({ code: 'sharing', fault: 'shut-out', what: store.file })
  const { sharing, key } = await keyToWrite(received.sharing, devices, now)
  const { files } = received
  await handOutKeys(sharing, files, devices)
  const sent = await publish(sharing, files, key)
  await publishContents(sharing, files, key)
  const attachments = await bringContents(sharing, files, devices)
  await publishProgress(sharing, key, clock)
  return {
    received: received.entries,
    sent,
    admitted: received.admitted,
    clashes: (await openClashes(store.read)).length,
    broken: await brokenAmong(store.read, received.touched),
    parked: await parkedCount(store.read),
    attachments,
    computers: computersOf(devices, device, clock),
    problems: received.problems,
  }
}
