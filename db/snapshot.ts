import { Kysely } from 'kysely'
import { openForReading } from './file/connect'
import type { Snapshot, Tables } from './schema'
import { dialectOn } from './statement-cache'

/** Readings of one state of a file at a time, each on a connection that nobody else asks. */
export type Snapshots = {
  /**
   * Runs a gathering of several questions on one state of the file: what another program or another question changes meanwhile is not in
   * it. While it runs the log cannot be emptied into the file, so it is for minutes at most.
   */
  readonly run: <T>(work: (read: Snapshot) => Promise<T>) => Promise<T>
  /** Gives back what the connection at rest holds, for moments when nobody gathers; the next gathering opens one anew. */
  readonly letGo: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens its first connection when one is wanted, and keeps one at rest for the next: opening costs as much as a small gathering. */
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
        // A transaction is not assignable to the read-only form, although it can do all that form promises; the mark is a type only.
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
