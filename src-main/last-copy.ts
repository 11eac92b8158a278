import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { backupFiles, backupFolder } from '../office/keeping/backups/backup-folder'
import type { LastCopy } from '../src-shared/ipc/desktop'

/** Returns when a file was written last. Null if it has been deleted since its folder was read, or may not be read. */
const writtenAt = async (file: string): Promise<string | null> =>
  stat(file).then(
    ({ mtime }) => mtime.toISOString(),
    () => null,
  )

/** Returns the newest copy of an office: those that Talan makes by itself, and those that updates leave beside the file. Null if there is none, or if the folder may not be read. */
export async function lastCopyOf(file: string): Promise<LastCopy | null> {
  const [folder, name] = [dirname(file), basename(file)]
  const isCopy = (other: string) => other.startsWith(`${name}.`) && other.endsWith('.kopia')
  const names = await readdir(folder).catch(() => [])
  const timely = backupFiles(backupFolder(file)).find(({ kind }) => kind !== 'replaced')
  const copies: LastCopy[] = timely ? [{ name: `${name}.kopior`, at: timely.at }] : []
  for (const copy of names.filter(isCopy)) {
    const at = await writtenAt(join(folder, copy))
    if (at !== null) copies.push({ name: copy, at })
  }
  return copies.sort((one, other) => (one.at < other.at ? 1 : -1))[0] ?? null
}
