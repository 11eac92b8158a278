import { namesOf } from '../../../db/reads/names/names-in-changes'
import type { Reader } from '../../../db/schema'
import type { LeftRow } from '../../../src-shared/records/history'
import type { SkippedRow } from './undo-plan'

/**
 * Names the rows that an undo left as they were. A link is named by both its ends; the name is null when neither it nor its ends have one.
 */
export async function leftRows(db: Reader, skipped: readonly SkippedRow[]): Promise<LeftRow[]> {
  const names = await namesOf(
    db,
    skipped.flatMap(({ id }) => [id, ...id.split(':')]),
  )
  return skipped.map(({ table, id, reason, rule }) => {
    const ends = id.split(':').flatMap(end => names[end] ?? [])
    const name = names[id] ?? (ends.join(' – ') || null)
    return { table, id, reason, name, ...(rule === undefined ? {} : { rule }) }
  })
}
