import { realpathSync, statSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { Refused, type WhereGone } from '../../src-shared/refusals/refusal'
import { openForReading } from './connect'

/** What tells a file from every other while it is held open: its device and its number there. */
type Identity = `${bigint}:${bigint}`
type Seen = { readonly identity: Identity; readonly look: string }

function seenAt(path: string): Seen | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found && { identity: `${found.dev}:${found.ino}`, look: `${found.size} ${found.mtimeNs}` }
}

const logs = ['-wal', '-shm'] as const

/** Whose a store's file is, and how far its device has come: a number that only grows. */
export const ownerOf = (raw: SQLite.Database): { readonly spaceId: string; readonly sequence: number } =>
  raw.prepare('select space_id as spaceId, device_sequence as sequence from device').get() as {
    spaceId: string
    sequence: number
  }

/**
 * Whether a file that somebody has written into is still whole, this office's, and not older than it was: a checkpoint of another
 * program leaves it so, and a file copied over it does not.
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

/** The open file, and whether it still is what lies at its path. */
export type InPlace = {
  /** Refuses when the file at the path is not the open one any more, and when another program has written other content into it. */
  readonly check: () => void
  /** What has become of the open file; undefined while it is in its place. */
  readonly whereGone: () => WhereGone | undefined
  /** Whether the open file is what lies at another path than it was opened at: moved there, or linked to it. */
  readonly liesAlsoAt: (path: string) => boolean
  /** Takes the file as it now looks for what this program has written. */
  readonly settle: () => void
  /** Our own log files that lie at the path: those of the open file, and no others. */
  readonly ownLogs: () => readonly string[]
}

/**
 * Remembers which file was opened at a path, with its log. A sync program, a file manager or a person can put another file in its place,
 * rename it or take it away while it is open: SQLite then goes on writing into a file that nobody finds again. `isStillOurs` is asked when
 * somebody else has written into the file itself, which only a checkpoint does. Only `check` refuses.
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
      // Not there yet when the file was opened: ours from now on.
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

/** What has become of the open file; gone, too, when the system cannot say. */
export function goneFrom(place: Pick<InPlace, 'whereGone'>): WhereGone | undefined {
  try {
    return place.whereGone()
  } catch {
    return 'gone'
  }
}
