import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refused } from '../../src-shared/refusals/refusal'
import { codeOf } from './error-code'

type Trouble = 'full' | 'failing'

/** What the system's error codes say about a disk. `EFBIG` means that a file is larger than the system allows. */
const bySystemCode: Readonly<Record<string, Trouble>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EIO: 'failing',
  ENXIO: 'failing',
  ENODEV: 'failing',
  ESTALE: 'failing',
  ETIMEDOUT: 'failing',
}

/** In bytes: with less room than this, SQLite can fail in ways that do not say why. */
const leastRoom = 128 * 1024

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= leastRoom
  } catch {
    return true
  }
}

/**
 * Returns what is wrong with the disk; undefined if the code says nothing about it. SQLite reports an error of reading or writing without
 * its cause: a quota, a shared-memory file that cannot grow, a bad sector. The room left on the disk then decides.
 */
function troubleOf(folder: string, code: string): Trouble | undefined {
  if (code === 'SQLITE_FULL') return 'full'
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_ABORT_ROLLBACK') return hasRoom(folder) ? 'failing' : 'full'
  if (code.startsWith('SQLITE_CANTOPEN')) return hasRoom(folder) ? undefined : 'full'
  return bySystemCode[code]
}

/**
 * Returns the folder of the file that a system error is about; undefined if it names none. For a copy that finds no room, it is the folder
 * the copy goes to.
 */
export function folderNamedBy(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { path, dest } = error as NodeJS.ErrnoException & { readonly dest?: unknown }
  const named = typeof dest === 'string' && bySystemCode[codeOf(error)] === 'full' ? dest : path
  return typeof named === 'string' ? dirname(named) : undefined
}

/** Returns the trouble of the disk under a folder as a refusal: full, or failing. Undefined if the error is about something else. */
export function diskRefusal(folder: string, error: unknown): Refused | undefined {
  const code = codeOf(error)
  if (code === 'SQLITE_IOERR_SHORT_READ' && error instanceof Error && error.name === 'SqliteError') return undefined
  const trouble = troubleOf(folder, code)
  if (trouble === 'full') return new Refused({ code: 'disk-full', folder })
  return trouble === 'failing' ? new Refused({ code: 'disk-failing', folder, detail: code }) : undefined
}
