import type { Writer } from '../schema'
import { sealNew } from '../seals/seal-entries'
import { indexQueued } from '../search/search-maintenance'
import type { Turns } from '../work-step'
import { deriveQueued } from './derived-upkeep'

/**
 * Brings timelines, counts, search and seals up to date in the middle of a long change, so that little is left for its end. `turn` is awaited
 * often. Each statement derives at most so many rows.
 */
export async function bringUpToDate(db: Writer, turn: Turns, rows: number): Promise<void> {
  await deriveQueued(db, turn, rows)
  await turn()
  await indexQueued(db, turn, rows)
  await turn()
  await sealNew(db)
  await turn()
}
