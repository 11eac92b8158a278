/**
 * How the office's rows and its change record disagree:
 * - `other-value`: a field holds another value than the record says it got last
 * - `row-gone`: the record has the row, and the table has it no more
 * - `not-recorded`: the row says that it was changed, and the record has no such entry
 * - `clock`: the stamps kept with the row are not those of the record
 * - `entry`: an entry of the record cannot be as it was written
 * - `gap`: entries are missing from the record
 */
type RecordFaultKind = 'other-value' | 'row-gone' | 'not-recorded' | 'clock' | 'entry' | 'gap'

/** One disagreement: the table, the row's id (of an entry: its device and number) and the column; null where there is none to name. */
export type RecordFault = {
  readonly kind: RecordFaultKind
  readonly table: string | null
  readonly id: string
  readonly field: string | null
}

/** The most disagreements that are looked for; with more, the file is damaged in any case. */
export const mostRecordFaults = 100
