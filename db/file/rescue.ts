import { existsSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** When it is now, as a file's name may have it on every system. */
const moment = (): string => new Date().toISOString().slice(0, 19).replaceAll(':', '.').replace('T', ' ')

/** Where an office goes that lost its file: beside it, or at the user's own folder when that folder is gone as well. */
function rescueFile(file: string): string {
  const folder = existsSync(dirname(file)) ? dirname(file) : homedir()
  return join(folder, `${basename(file, '.talan')} (räddad ${moment()}).talan`)
}

/** Writes an office that lost its file to a new one, and answers which; null when that cannot be done either. */
export async function rescue(file: string, copyTo: (file: string) => Promise<void>): Promise<string | null> {
  const target = rescueFile(file)
  try {
    await copyTo(target)
    return target
  } catch {
    // A full disk, say: the log is laid aside then, and not thrown away.
    return null
  }
}

/**
 * Takes the log of an office that lost its file from beside the other file that lies there now, into which the next opening would write
 * it. What is copied elsewhere is not kept. Answers what the log is called now; null when none was laid aside.
 */
export function layAside(logs: readonly string[], isCopied: boolean): string | null {
  const aside = moment()
  let kept: string | null = null
  for (const log of logs)
    try {
      if (isCopied || log.endsWith('-shm')) rmSync(log, { force: true })
      else {
        renameSync(log, `${log} ${aside}.undanlagd`)
        kept = `${log} ${aside}.undanlagd`
      }
    } catch {
      // Nothing more can be done where nothing may be moved.
    }
  return kept
}
