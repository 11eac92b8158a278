/**
 * The rules that hold over rows, whoever wrote them: each names what would be wrong with a row. A form refuses the same things with a
 * sentence of its own; these are what every writer's result is held against.
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
  | 'same-link-twice'
  | 'merged-but-living'
  | 'names-merged'
  | 'names-gone'
  | 'owner-gone'

/** A row that breaks a rule, by its table and id; the name is what the office calls it, null when it has none. */
export type BrokenRow = {
  readonly rule: RowRule
  readonly table: string
  readonly id: string
  readonly name: string | null
}
