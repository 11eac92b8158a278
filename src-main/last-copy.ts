import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { LastCopy } from '../src-shared/ipc/desktop'

/** Returns the newest copy beside an office's file, as updates leave them. Null if there is none, or if the folder may not be read. */
export async function lastCopyOf(file: string): Promise<LastCopy | null> {
  const [folder, name] = [dirname(file), basename(file)]
  const isCopy = (other: string) => other.startsWith(`${name}.`) && other.endsWith('.kopia')
  const names = await readdir(folder).catch(() => [])
  const copies = await Promise.all(
    names.filter(isCopy).map(async copy => ({ name: copy, at: (await stat(join(folder, copy))).mtime.toISOString() })),
  )
  return copies.sort((one, other) => (one.at < other.at ? 1 : -1))[0] ?? null
}
