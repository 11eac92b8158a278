import type { SharingChange } from '../../src-shared/program/sharing'
import { unchangedSharingWait } from '../waits'

/** What the main process knows of changes of sharing, and who waits for the next one. */
export type SharingEar = {
  readonly told: (change: SharingChange) => void
  /** Returns the latest change as soon as it is later than a version, or after half a minute as it is then. */
  readonly after: (seen: number) => Promise<SharingChange>
}

/** Lets the window ask for the next change, so that it is told at once and the page needs no ear for messages from outside. */
export function sharingEar(): SharingEar {
  let latest: SharingChange = { version: 0, rows: 0 }
  const waiting = new Set<() => void>()
  return {
    told: change => {
      latest = change
      for (const answer of waiting) answer()
    },
    after: seen =>
      new Promise(resolve => {
        // A version that is ahead is of a store that has ended since.
        if (latest.version !== seen) return resolve(latest)
        const answer = () => {
          waiting.delete(answer)
          clearTimeout(timer)
          resolve(latest)
        }
        const timer = setTimeout(answer, unchangedSharingWait)
        waiting.add(answer)
      }),
  }
}
