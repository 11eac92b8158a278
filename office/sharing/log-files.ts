import { ownDevice, type Progress } from '../../db/exchange/progress'
import { sealHashAt } from '../../db/exchange/seal-hash-at'
import type { SealedGroup } from '../../db/exchange/sealed-group'
import type { SharingDevice } from '../../db/exchange/sharing-devices'
import { groupedBy } from '../../src-shared/lists/grouped'
import type { SharingProblem } from '../../src-shared/program/sharing'
import { headerOf, opened } from './closed-file'
import { readLogContent } from './log-content'
import { type LogFile, readLogFileName } from './shared-file-names'
import { bytesOf, type SharedFile } from './shared-folder'
import type { Sharing } from './sharing'

/** A file of a log that has something new. */
type NewFile = SharedFile & { readonly log: LogFile }

/** A stamp that is more than a day ahead of this computer's clock waits, in milliseconds: taken in, it would move every clock of the office. */
const mostAhead = 24 * 3_600_000

/** Opens a file that a device has written. Tells why it cannot be opened, if it cannot. */
export async function contentOf(
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

/** Returns the commits in a file of a log, or why they cannot be taken. */
async function groupsIn(
  sharing: Sharing,
  file: NewFile,
  device: SharingDevice,
  clock: Date,
): Promise<readonly SealedGroup[] | SharingProblem> {
  const problem = (kind: SharingProblem['kind']) => ({ kind, computer: device.name, what: file.name })
  const content = await contentOf(sharing, file, device.signKey)
  if (typeof content === 'string') return problem(content)
  const groups = readLogContent(content)
  if (!groups || groups.some(group => group.device !== file.log.log)) return problem('unreadable')
  const latest = groups.at(-1)?.entries.at(-1)?.hlc ?? ''
  const isAhead = Number.parseInt(latest.slice(0, 12), 16) > clock.getTime() + mostAhead
  return isAhead ? problem('clock-ahead') : groups
}

/**
 * Returns the files of logs that have something new, those of one log in order. Of the log that this file writes itself, also a file that another
 * one of the same device has written: then this file is a copy.
 */
export async function newFiles(
  { store }: Sharing,
  files: readonly SharedFile[],
  progress: Progress,
): Promise<NewFile[]> {
  const own = await ownDevice(store.read)
  const wanted: NewFile[] = []
  for (const file of files) {
    const log = readLogFileName(file.name)
    if (!log) continue
    const isNew = log.to > (progress.get(log.log) ?? 0)
    const isOther = log.log === own && !(await sealHashAt(store.read, own, log.to))?.startsWith(log.hash)
    if (isNew || isOther) wanted.push({ ...file, log })
  }
  return wanted
}

/** Which file may not be taken: one by a device that nobody has let in, of another device's log, or from after its device was shut out. */
function refusal(
  { log, device: id, name }: NewFile,
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

/** By what is judged who may write what. */
type Judging = {
  readonly devices: readonly SharingDevice[]
  /** Whose each log is. A log that nobody has signed yet is that of the first file that may be taken. */
  readonly signers: Map<string, string>
  readonly furthest: Progress
  readonly clock: Date
}

/** A commit that may be taken in, with the device that signed it. */
export type OfferedGroup = { readonly group: SealedGroup; readonly device: SharingDevice }

/** The commits of one log that are new, in order. One file of it is in memory at a time. */
async function* groupsOfLog(
  sharing: Sharing,
  files: readonly NewFile[],
  { devices, signers, furthest, clock }: Judging,
  note: (log: string, problem: SharingProblem) => void,
): AsyncGenerator<OfferedGroup> {
  for (const file of files) {
    const { log } = file.log
    const device = devices.find(({ id }) => id === file.device)
    const refused = refusal(file, device, signers.get(log), furthest)
    const read = refused || !device ? refused : await groupsIn(sharing, file, device, clock)
    if (read && 'kind' in read) note(log, read)
    if (!device || !read || 'kind' in read) continue
    signers.set(log, file.device)
    for (const group of read) yield { group, device }
  }
}

/**
 * Returns the commits that files hold and that may be taken, those of all logs in the order of their time. So a row that names another comes after it,
 * and seldom has to wait.
 */
export async function* groupsInOrder(
  sharing: Sharing,
  files: readonly NewFile[],
  judging: Judging,
  note: (log: string, problem: SharingProblem) => void,
): AsyncGenerator<OfferedGroup> {
  const logs = groupedBy(files, ({ log }) => log.log)
  const next: { readonly one: OfferedGroup; readonly rest: AsyncGenerator<OfferedGroup> }[] = []
  const advance = async (rest: AsyncGenerator<OfferedGroup>) => {
    const { value, done } = await rest.next()
    if (!done) next.push({ one: value, rest })
  }
  for (const ofLog of logs.values()) await advance(groupsOfLog(sharing, ofLog, judging, note))
  const timeOf = ({ one }: (typeof next)[number]): string => one.group.entries.at(-1)?.hlc ?? ''
  while (next.length > 0) {
    const earliest = next.reduce((first, other) => (timeOf(other) < timeOf(first) ? other : first))
    next.splice(next.indexOf(earliest), 1)
    yield earliest.one
    await advance(earliest.rest)
  }
}
