import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite from 'better-sqlite3'
import { Refused } from '../../src-shared/refusals/refusal'
import { codeOf } from './error-code'

type Trouble = 'full' | 'failing'

/** What the system's answers about a disk mean. `EFBIG` is a file larger than the system lets it be. */
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

/** With less than this left SQLite can fail in ways that do not say why. */
const leastRoom = 128 * 1024

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= leastRoom
  } catch {
    return true
  }
}

/** SQLite says an error of reading or writing without its cause: a quota, a shared-memory file that cannot grow, a bad sector. */
function troubleOf(folder: string, code: string): Trouble | undefined {
  if (code === 'SQLITE_FULL') return 'full'
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_ABORT_ROLLBACK') return hasRoom(folder) ? 'failing' : 'full'
  if (code.startsWith('SQLITE_CANTOPEN')) return hasRoom(folder) ? undefined : 'full'
  return bySystemCode[code]
}

/** The folder of the file that an error of the system's is about; undefined when it names none. A copy that finds no room lacks it where it goes. */
export function folderNamedBy(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { path, dest } = error as NodeJS.ErrnoException & { readonly dest?: unknown }
  const named = typeof dest === 'string' && bySystemCode[codeOf(error)] === 'full' ? dest : path
  return typeof named === 'string' ? dirname(named) : undefined
}

/** What the disk under a folder said no to, as a refusal: full, or failing. Undefined when an error is about anything else. */
export function diskRefusal(folder: string, error: unknown): Refused | undefined {
  const code = codeOf(error)
  if (code === 'SQLITE_IOERR_SHORT_READ' && error instanceof SQLite.SqliteError) return undefined
  const trouble = troubleOf(folder, code)
  if (trouble === 'full') return new Refused({ code: 'disk-full', folder })
  return trouble === 'failing' ? new Refused({ code: 'disk-failing', folder, detail: code }) : undefined
}
