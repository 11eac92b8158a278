import { rmSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning } from '../db/file/unfinished'

const named = /^talan-bilagor-(?:(\d+)-)?/

/**
 * Creates a folder for copies of attachments that are opened while the program runs, and returns its path. Its name says which run it
 * belongs to.
 */
export const folderForCopies = (temp: string): Promise<string> => mkdtemp(join(temp, `talan-bilagor-${process.pid}-`))

/** Deletes such a folder as the program ends. A copy that is open in another program stays until the next start. */
export function clearCopies(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // A copy in use is cleared at the next start.
  }
}

/** Deletes the copies left behind by a run that ended badly: they are the office's papers, also the secret ones. */
export async function clearLeftCopies(temp: string): Promise<void> {
  const names = await readdir(temp).catch(() => [])
  for (const name of names) {
    const [found, pid] = named.exec(name) ?? []
    if (found === undefined || (pid !== undefined && isRunning(Number(pid)))) continue
    await rm(join(temp, name), { recursive: true, force: true }).catch(() => undefined)
  }
}
