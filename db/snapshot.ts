import { Kysely } from 'kysely'
import { openForReading } from './file/connect'
import type { Snapshot, Tables } from './schema'
import { dialectOn } from './statement-cache'

/** Runs reads that each see one state of a file, each on a connection that no other query uses. */
export type Snapshots = {
  /**
   * Runs several queries on one state of the file. They do not see what another program or another question changes meanwhile. The log
   * cannot be emptied into the file while they run, so they may take minutes at most.
   */
  readonly run: <T>(work: (read: Snapshot) => Promise<T>) => Promise<T>
  /** Closes the idle connection to free its memory, for moments when no snapshot runs. The next snapshot opens a new connection. */
  readonly letGo: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens its first connection when one is needed, and keeps one idle for the next snapshot: opening costs as much as a small snapshot. */
export function snapshotsOf(file: string): Snapshots {
  let atRest: Kysely<Tables> | undefined
  let isClosed = false
  const letGo = async () => {
    const resting = atRest
    atRest = undefined
    await resting?.destroy()
  }
  return {
    letGo,
    run: async work => {
      const db = atRest ?? new Kysely<Tables>({ dialect: dialectOn(openForReading(file)) })
      atRest = undefined
      try {
        // A transaction is not assignable to the read-only form, although it can do all that form promises. The mark `isOneState` is only a
        // type.
        return await db.transaction().execute(snapshot => work(snapshot as unknown as Snapshot))
      } finally {
        if (atRest || isClosed) await db.destroy()
        else atRest = db
      }
    },
    close: async () => {
      isClosed = true
      await letGo()
    },
  }
}
