import { open } from 'node:fs/promises'
import type SQLite from 'better-sqlite3'
import { mostInLog } from './open-file'

/** From how many written rows on the log of a change is written to the disk ahead of its commit. */
const fewestAhead = 5_000

/** What is done before a commit, so that nothing waits for the disk in the store’s own thread. */
export type LogAhead = {
  /**
   * Call it before every commit. What a long change has written to the log by then, or others have since the last commit here, goes to the disk in a
   * thread of the system, and other requests run meanwhile; the commit waits for the rest only. A long change does not move the log into the file
   * either: an idle moment does.
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
  const version = raw.prepare('pragma data_version').pluck()
  let before = written()
  let known = version.get()
  let isLeft = false
  const moveAt = (pages: number) => raw.pragma(`wal_autocheckpoint = ${pages}`)
  return {
    ready: async () => {
      const rows = written() - before
      before += rows
      const now = version.get()
      const haveOthersWritten = now !== known
      known = now
      if (rows < fewestAhead && !haveOthersWritten) return
      if (rows >= fewestAhead && !isLeft) {
        moveAt(0)
        isLeft = true
      }
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
