import { sharingAskedAgainAfter } from '../waits'
import { ask } from './office'
import { readAgain } from './query-client'
import { readSharingAgain } from './use-sharing'

const rest = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))

/**
 * Follows what comes from colleagues: the question is answered when something has changed. Rows that came are read again where they are on screen.
 * Returns the function that ends it.
 */
export function hearSharing(): () => void {
  let isOver = false
  const hear = async (): Promise<void> => {
    let known = { version: 0, rows: 0 }
    while (!isOver) {
      try {
        const latest = await ask('sharing:changed', { seen: known.version })
        if (isOver) return
        if (latest.rows !== known.rows) await readAgain()
        else if (latest.version !== known.version) await readSharingAgain()
        known = latest
      } catch {
        // No office is open, or it is being changed for another. What is wrong is said where the office is read.
        await rest(sharingAskedAgainAfter)
      }
    }
  }
  void hear()
  return () => {
    isOver = true
  }
}
