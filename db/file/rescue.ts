import { existsSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { momentInStockholm } from '../../src-shared/days/stockholm-time'

/** Returns the present time in Stockholm, in a form that a file name may have on every system. */
const moment = (): string => momentInStockholm(new Date()).replaceAll(':', '.')

/** Returns where an office that lost its file is written: beside it, or in the user's home folder if that folder is gone as well. */
function rescueFile(file: string): string {
  const folder = existsSync(dirname(file)) ? dirname(file) : homedir()
  return join(folder, `${basename(file, '.talan')} (räddad ${moment()}).talan`)
}

/** Writes an office that lost its file to a new one and returns its path; null if that fails too. */
export async function rescue(file: string, copyTo: (file: string) => Promise<void>): Promise<string | null> {
  const target = rescueFile(file)
  try {
    await copyTo(target)
    return target
  } catch {
    // For instance on a full disk. The log is then laid aside instead of being thrown away.
    return null
  }
}

/**
 * Moves the log of an office that lost its file away from the other file that lies there now. Otherwise the next opening would write it
 * into that file. A log whose content has been copied elsewhere is deleted. Returns what the log is called now; null if none was laid
 * aside.
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
      // Nothing more can be done in a folder where no file may be moved.
    }
  return kept
}
