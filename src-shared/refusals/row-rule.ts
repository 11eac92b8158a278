/**
 * The rules that every row must keep, regardless of how it was written. Each is named after what would be wrong. A form refuses the same
 * things with its own sentence; these rules check the result of every writer.
 */
export type RowRule =
  | 'no-headline'
  | 'no-day'
  | 'no-time'
  | 'other-instant'
  | 'no-counterpart'
  | 'ground-without-mark'
  | 'no-name'
  | 'no-promise'
  | 'backwards'
  | 'before-given'
  | 'second-main-role'
  | 'overlapping-membership'
  | 'part-of-itself'
  | 'no-evidence'
  | 'picture-without-alt'
  | 'same-link-twice'
  | 'merged-but-living'
  | 'locked-twice'
  | 'names-merged'
  | 'names-gone'
  | 'owner-gone'

/** A row that breaks a rule, by table and id. The name is the one the office knows it by; null when it has none. */
export type BrokenRow = {
  readonly rule: RowRule
  readonly table: string
  readonly id: string
  readonly name: string | null
}
