import { realpathSync, statSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { Refused, type WhereGone } from '../../src-shared/refusals/refusal'
import { openForReading } from './connect'

/** What tells a file from every other while it is held open: its device, and its inode number there. */
type Identity = `${bigint}:${bigint}`
type Seen = { readonly identity: Identity; readonly look: string }

function seenAt(path: string): Seen | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found && { identity: `${found.dev}:${found.ino}`, look: `${found.size} ${found.mtimeNs}` }
}

const logs = ['-wal', '-shm'] as const

/** Returns which office a store's file belongs to, and how far its device has come: a number that only grows. */
export const ownerOf = (raw: SQLite.Database): { readonly spaceId: string; readonly sequence: number } =>
  raw.prepare('select space_id as spaceId, device_sequence as sequence from device').get() as {
    spaceId: string
    sequence: number
  }

/** True if a file says that it is this office's, and not older than it was. It reads one row. */
export function isSameOffice(file: string, spaceId: string, sequence: number): boolean {
  try {
    const raw = openForReading(file)
    try {
      const owner = ownerOf(raw)
      return owner.spaceId === spaceId && owner.sequence >= sequence
    } finally {
      raw.close()
    }
  } catch (error) {
    if (error instanceof SQLite.SqliteError) return false
    throw error
  }
}

/**
 * True if a file that another program has written into is still whole, this office's, and not older than it was. A checkpoint by another
 * program leaves it so; a file copied over it does not.
 */
export function isStillOurs(file: string, spaceId: string, sequence: number): boolean {
  try {
    const raw = openForReading(file)
    try {
      const owner = ownerOf(raw)
      const isSame = owner.spaceId === spaceId && owner.sequence >= sequence
      return isSame && raw.pragma('quick_check(1)', { simple: true }) === 'ok'
    } finally {
      raw.close()
    }
  } catch (error) {
    if (error instanceof SQLite.SqliteError) return false
    throw error
  }
}

/** The open file, and whether it is still the file at its path. */
export type InPlace = {
  /** Refuses if the file at the path is no longer the open one, or if another program has written other content into it. */
  readonly check: () => void
  /** Returns what has become of the open file; undefined while it is in its place. */
  readonly whereGone: () => WhereGone | undefined
  /** True if the open file is also the file at another path than it was opened at: moved there, or linked to it. */
  readonly liesAlsoAt: (path: string) => boolean
  /** Takes the present look of the file as what this program has written. */
  readonly settle: () => void
  /** Returns our own log files that lie at the path: those of the open file, and no others. */
  readonly ownLogs: () => readonly string[]
}

/**
 * Remembers which file was opened at a path, with its log. While it is open, a sync program, a file manager or a person can replace it,
 * rename it or remove it. SQLite then goes on writing into a file that no user finds again. `isStillOurs` is called when another program
 * has written into the file itself, which only a checkpoint does. Only `check` refuses.
 */
export function inPlace(file: string, isStillOurs: () => boolean): InPlace {
  const real = realpathSync(file)
  const paths = { main: file, logs: logs.map(suffix => `${real}${suffix}`) }
  const own = { main: seenAt(file), logs: paths.logs.map(seenAt) }
  let look = own.main?.look
  let overwritten: string | undefined

  const ofLogs = (): WhereGone | undefined => {
    for (const [index, path] of paths.logs.entries()) {
      const found = seenAt(path)
      // A log that was not there when the file was opened is ours from now on.
      own.logs[index] ??= found
      if (found?.identity !== own.logs[index]?.identity) return found ? 'replaced' : 'log-removed'
    }
    return undefined
  }
  const whereGone = (): WhereGone | undefined => {
    const found = seenAt(file)
    if (!found) return 'gone'
    if (found.identity !== own.main?.identity) return 'replaced'
    if (found.look !== look && found.look !== overwritten) {
      if (isStillOurs()) look = found.look
      else overwritten = found.look
    }
    return found.look === overwritten ? 'overwritten' : ofLogs()
  }
  return {
    whereGone,
    check: () => {
      const where = whereGone()
      if (where) throw new Refused({ code: 'store-moved', file, where })
    },
    liesAlsoAt: path => {
      const found = seenAt(path)
      return found !== undefined && found.identity === own.main?.identity && realpathSync(path) !== real
    },
    settle: () => {
      const found = seenAt(file)
      if (found?.identity === own.main?.identity) look = found?.look
    },
    ownLogs: () =>
      paths.logs.filter((path, index) => {
        const found = seenAt(path)
        return found !== undefined && found.identity === own.logs[index]?.identity
      }),
  }
}

/** Returns what has become of the open file; `gone`, too, when the system cannot say. */
export function goneFrom(place: Pick<InPlace, 'whereGone'>): WhereGone | undefined {
  try {
    return place.whereGone()
  } catch {
    return 'gone'
  }
}
