import { ownDevice, type Progress, progressOf } from '../../db/exchange/progress'
import { sealHashAt } from '../../db/exchange/seal-hash-at'
import type { SealedGroup } from '../../db/exchange/sealed-group'
import {
  furthestSeen,
  noteProgress,
  pinSigner,
  type SharingDevice,
  seenProgress,
  sharingDevices,
  signersOf,
} from '../../db/exchange/sharing-devices'
import { takeIn } from '../../db/exchange/take-in'
import type { RowKey } from '../../db/rules/broken-rows'
import type { SharingProblem } from '../../src-shared/program/sharing'
import { headerOf, opened } from './closed-file'
import { readLogContent, readProgressContent } from './log-content'
import { fileNames, type LogFile, readLogFileName } from './shared-file-names'
import { bytesOf, type SharedFile } from './shared-folder'
import type { Sharing } from './sharing'

/** What collecting brought: how many entries, the rows they are about, and what could not be taken, with the reason. */
export type Collected = {
  readonly entries: number
  readonly touched: readonly RowKey[]
  readonly problems: readonly SharingProblem[]
}

/** About how many entries are taken in by one change. Between two of them others may write. */
const entriesInChange = 5_000
/** A stamp that is more than a day ahead of this computer's clock waits, in milliseconds: taken in, it would move every clock of the office. */
const mostAhead = 24 * 3_600_000

type Wanted = SharedFile & { readonly log: LogFile }
type Opened = { readonly groups: readonly SealedGroup[] } | { readonly problem: SharingProblem }

/** Opens a file that a device has written. Tells why it cannot be opened, if it cannot. */
async function contentOf(
  { own }: Sharing,
  file: SharedFile,
  signKey: string,
): Promise<Buffer | SharingProblem['kind']> {
  const bytes = await bytesOf(file.path)
  const header = bytes && headerOf(bytes)
  if (!bytes || !header || header.device !== file.device || header.name !== file.name) return 'unreadable'
  const key = own.keys.find(({ id }) => id === header.key)
  if (!key) return 'no-key'
  return opened(bytes, key, signKey) ?? 'unreadable'
}

async function open(sharing: Sharing, file: Wanted, device: SharingDevice, clock: Date): Promise<Opened> {
  const problem = (kind: SharingProblem['kind']): Opened => ({
    problem: { kind, computer: device.name, what: file.name },
  })
  const content = await contentOf(sharing, file, device.signKey)
  if (typeof content === 'string') return problem(content)
  const groups = readLogContent(content)
  if (!groups || groups.some(group => group.device !== file.log.log)) return problem('unreadable')
  const latest = groups.at(-1)?.entries.at(-1)?.hlc ?? ''
  const isAhead = Number.parseInt(latest.slice(0, 12), 16) > clock.getTime() + mostAhead
  return isAhead ? problem('clock-ahead') : { groups }
}

/**
 * Returns the files of logs that have something new, those of one log in order. Of the log that this file writes itself, also a file that another
 * one of the same device has written: then this file is a copy.
 */
async function newFiles({ store }: Sharing, files: readonly SharedFile[], progress: Progress): Promise<Wanted[]> {
  const own = await ownDevice(store.read)
  const wanted: Wanted[] = []
  for (const file of files) {
    const log = readLogFileName(file.name)
    if (!log) continue
    const isNew = log.to > (progress.get(log.log) ?? 0)
    const isOther = log.log === own && !(await sealHashAt(store.read, own, log.to))?.startsWith(log.hash)
    if (isNew || isOther) wanted.push({ ...file, log })
  }
  return wanted
}

/** Notes what the other devices say of how far they have come. */
async function readProgress(sharing: Sharing, files: readonly SharedFile[], devices: readonly SharingDevice[]) {
  const { store, own } = sharing
  const known = await seenProgress(store.read)
  const news: { device: string; progress: Progress; at: string }[] = []
  for (const file of files.filter(({ name }) => name === fileNames.progress)) {
    const device = devices.find(({ id }) => id === file.device)
    if (!device || device.isShutOut || device.id === own.device) continue
    const content = await contentOf(sharing, file, device.signKey)
    const said = typeof content === 'string' ? undefined : readProgressContent(content)
    const before = known.get(device.id)
    const isNews =
      said && (said.at > (device.seenAt ?? '') || [...said.progress].some(([log, at]) => at > (before?.get(log) ?? 0)))
    if (isNews) news.push({ device: device.id, ...said })
  }
  if (news.length > 0)
    await store.change(async db => {
      for (const { device, progress, at } of news) await noteProgress(db, device, progress, at)
    })
}

/** Which file may not be taken: one by a device that nobody has let in, of another device's log, or from after its device was shut out. */
function refusal(
  { log, device: id, name }: Wanted,
  device: SharingDevice | undefined,
  signer: string | undefined,
  furthest: Progress,
): SharingProblem | undefined {
  if (!device) return { kind: 'unknown-computer', computer: id, what: name }
  if (signer !== undefined && signer !== id) return { kind: 'altered', computer: device.name, what: name }
  if (device.isShutOut && log.to > (furthest.get(log.log) ?? 0))
    return { kind: 'shut-out', computer: device.name, what: name }
  return undefined
}

type Batch = {
  readonly groups: SealedGroup[]
  readonly signers: Map<string, string>
  readonly names: Map<string, string>
}

const emptyBatch = (): Batch => ({ groups: [], signers: new Map(), names: new Map() })

/**
 * Takes in everything new that the files hold and that may be taken. A file that cannot be opened, or does not follow on what has come, is left for
 * the next time. It is tried until nothing more comes, since the logs may wait for each other.
 */
export async function collect(sharing: Sharing, files: readonly SharedFile[], clock: Date): Promise<Collected> {
  const { store } = sharing
  let entries = 0
  const touched: RowKey[] = []
  for (;;) {
    const devices = await sharingDevices(store.read)
    await readProgress(sharing, files, devices)
    const shutOut = devices.filter(({ isShutOut }) => isShutOut).map(({ id }) => id)
    const [signers, furthest] = [new Map(await signersOf(store.read)), await furthestSeen(store.read, shutOut)]
    const problems = new Map<string, SharingProblem>()
    // What follows on a file that cannot be opened waits for it, so the first problem of a log is the one to tell.
    const note = (log: string, problem: SharingProblem) => {
      if (!problems.has(log)) problems.set(log, problem)
    }
    let [batch, came] = [emptyBatch(), 0]
    const take = async () => {
      if (batch.groups.length === 0) return
      const { groups, signers: signing, names } = batch
      batch = emptyBatch()
      const { result } = await store.change(async db => {
        const taken = await takeIn(db, groups)
        for (const [log, signer] of signing) if (taken.logs.has(log)) await pinSigner(db, log, signer)
        return taken
      })
      came += result.entries
      touched.push(...result.touched)
      for (const { group, why } of result.unjoined)
        note(group.device, { kind: why, computer: names.get(group.device) ?? null, what: group.device })
    }
    for (const file of await newFiles(sharing, files, await progressOf(store.read))) {
      const device = devices.find(({ id }) => id === file.device)
      const refused = refusal(file, device, signers.get(file.log.log), furthest)
      const read = refused || !device ? undefined : await open(sharing, file, device, clock)
      const problem = refused ?? (read && 'problem' in read ? read.problem : undefined)
      if (problem) note(file.log.log, problem)
      if (!device || !read || 'problem' in read) continue
      batch.groups.push(...read.groups)
      signers.set(file.log.log, file.device)
      batch.signers.set(file.log.log, file.device)
      batch.names.set(file.log.log, device.name)
      if (batch.groups.reduce((sum, group) => sum + group.entries.length, 0) >= entriesInChange) await take()
    }
    await take()
    entries += came
    if (came === 0) return { entries, touched, problems: [...problems.values()] }
  }
}
