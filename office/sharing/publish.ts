import { progressOf } from '../../db/exchange/progress'
import { groupsAfter } from '../../db/exchange/read-log'
import { sealHashAt } from '../../db/exchange/seal-hash-at'
import { noteProgress, pinSigner, sharedFrom, signersOf } from '../../db/exchange/sharing-devices'
import { programVersion } from '../../db/program-version'
import { closed } from './closed-file'
import { logContent, progressContent } from './log-content'
import type { OfficeKey } from './own-keys'
import { fileNames, logFileName, readLogFileName } from './shared-file-names'
import { putFile, type SharedFile } from './shared-folder'
import type { Sharing } from './sharing'

/** About how many entries one file holds. */
const entriesInFile = 5_000

/** Returns up to which entry the folder has a log of this device. Only names that answer to a seal of this file count. */
async function writtenUpTo({ store, own }: Sharing, files: readonly SharedFile[], log: string): Promise<number> {
  let last = 0
  for (const { name, device } of files) {
    const file = device === own.device ? readLogFileName(name) : undefined
    if (file?.log !== log || file.to <= last) continue
    if ((await sealHashAt(store.read, log, file.to))?.startsWith(file.hash)) last = file.to
  }
  return last
}

/** Writes what is new in one log into the folder. Returns how many entries. */
async function publishLog({ store, folder, own }: Sharing, key: OfficeKey, log: string, from: number): Promise<number> {
  let [at, count] = [from, 0]
  for (;;) {
    const groups = await groupsAfter(store.read, log, at, entriesInFile)
    const [first, last] = [groups[0]?.entries[0], groups.at(-1)]
    if (!first || !last) return count
    const name = logFileName({ log, from: first.device_sequence, to: last.sequence, hash: last.hash })
    await putFile(folder, own.device, name, closed({ name, key, own }, logContent(groups)))
    at = last.sequence
    count += groups.reduce((sum, { entries }) => sum + entries.length, 0)
  }
}

/**
 * Writes everything that this device has written in the office, and that the folder does not have yet, into files of its own. The logs of this
 * device are those that no other one has signed. Returns how many entries were written.
 */
export async function publish(sharing: Sharing, files: readonly SharedFile[], key: OfficeKey): Promise<number> {
  const { store, own } = sharing
  const [progress, signers, begun] = [
    await progressOf(store.read),
    await signersOf(store.read),
    await sharedFrom(store.read),
  ]
  let count = 0
  for (const [log, entry] of progress) {
    const from = Math.max(begun.get(log) ?? 0, await writtenUpTo(sharing, files, log))
    if (entry <= from || (signers.get(log) ?? own.device) !== own.device) continue
    if (!signers.has(log)) await store.change(db => pinSigner(db, log, own.device))
    count += await publishLog(sharing, key, log, from)
  }
  return count
}

/** Tells the others how far this file has come, and notes it here too: what is written later has not been sent. */
export async function publishProgress({ store, folder, own }: Sharing, key: OfficeKey, now: Date): Promise<void> {
  const said = { progress: await progressOf(store.read), at: now.toISOString(), version: programVersion }
  const name = fileNames.progress
  await putFile(folder, own.device, name, closed({ name, key, own }, progressContent(said)))
  await store.change(db => noteProgress(db, own.device, said.progress, said.at))
}
