import { open } from 'node:fs/promises'
import type SQLite from 'better-sqlite3'
import { mostInLog } from './open-file'

/** From how many written rows on the log of a change is written to the disk ahead of its commit. */
const fewestAhead = 5_000

/** What a long change does before its commit, so that nothing waits for the disk in the store’s own thread. */
export type LogAhead = {
  /**
   * Call it before every commit. What a long change has written to the log by then goes to the disk in a thread of the system, and other requests run
   * meanwhile; the commit waits for the rest only. It does not move the log into the file either: an idle moment does.
   */
  readonly ready: () => Promise<void>
  /** Moves the log into the file. From then on commits do it again when the log is long. */
  readonly move: () => void
}

/** A log that cannot be written is no error here. The commit finds that out itself, and says why. */
async function toDisk(log: string): Promise<void> {
  const file = await open(log, 'r+').catch(() => undefined)
  if (!file) return
  try {
    await file.datasync()
  } catch {
    // As above.
  } finally {
    await file.close()
  }
}

/** `logs` returns the log files of the open file. A guest leaves the log to its own times, and writes nothing ahead. */
export function logAhead(raw: SQLite.Database, logs: () => readonly string[], isGuest: boolean): LogAhead {
  const checkpoint = () => raw.pragma('wal_checkpoint(PASSIVE)')
  if (isGuest) return { ready: async () => undefined, move: checkpoint }
  const total = raw.prepare('select total_changes()').pluck()
  const written = (): number => total.get() as number
  let before = written()
  let isLeft = false
  const moveAt = (pages: number) => raw.pragma(`wal_autocheckpoint = ${pages}`)
  return {
    ready: async () => {
      const rows = written() - before
      before += rows
      if (rows < fewestAhead) return
      if (!isLeft) moveAt(0)
      isLeft = true
      const log = logs().find(path => path.endsWith('-wal'))
      if (log !== undefined) await toDisk(log)
    },
    move: () => {
      checkpoint()
      if (isLeft) moveAt(mostInLog)
      isLeft = false
    },
  }
}
