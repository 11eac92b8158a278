import type { LeftRow } from '../../src-shared/records/history'
import { leftReason } from '../../src-shared/text/left-reason'
import { thingName } from '../../src-shared/text/thing-name'

/** Returns the rows that an undo left as they are, each with its reason, below a heading; empty when none was left. */
export function leftLines(rows: readonly LeftRow[]): readonly string[] {
  const lines = rows.map(row => `  ${thingName(row.table, 'sv', row.name)} (${row.id}) ${leftReason(row, 'sv')}`)
  return lines.length === 0 ? [] : ['Lämnat orört:', ...lines]
}
