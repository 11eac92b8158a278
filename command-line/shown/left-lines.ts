import type { Reader } from '../../db/schema'
import { leftRows } from '../../office/log/left-rows'
import type { SkippedRow } from '../../office/log/undo-plan'
import { leftReason } from '../../src-shared/text/left-reason'
import { thingName } from '../../src-shared/text/thing-name'

/** The rows that an undoing left as they are, each with its own reason, under a line that says so; nothing when none was left. */
export async function leftLines(db: Reader, skipped: readonly SkippedRow[]): Promise<readonly string[]> {
  const rows = await leftRows(db, skipped)
  const lines = rows.map(row => `  ${thingName(row.table, 'sv', row.name)} (${row.id}) ${leftReason(row, 'sv')}`)
  return lines.length === 0 ? [] : ['Lämnat orört:', ...lines]
}
