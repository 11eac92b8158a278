/** What a reader or a mapping can say of one row. `review` is read with a guess that a user confirms; `error` cannot be read. */
export const readProblems = {
  'no-such-day': 'error',
  'no-day': 'error',
  'no-sending-day': 'review',
  'no-name': 'review',
  'week-without-day': 'review',
  'month-without-day': 'review',
  'several-days': 'review',
  'wrong-weekday': 'review',
  'month-first': 'review',
  'two-digit-year': 'review',
  'year-guessed': 'review',
  'no-such-time': 'review',
  'ends-before-start': 'review',
  'negative-duration': 'review',
  'lengths-differ': 'review',
  'names-guessed': 'review',
  'unknown-zone': 'review',
  'trailing-text': 'review',
  'too-many-cells': 'review',
  'too-few-cells': 'review',
  'other-separator': 'review',
  'error-cell': 'error',
  'cell-too-long': 'error',
  'unknown-charset': 'review',
  'assumed-charset': 'review',
  'unknown-value': 'review',
  'orphan-override': 'review',
  'endless-series': 'review',
  'broken-record': 'error',
  'too-deep': 'error',
  'twice-in-list': 'error',
  'inside-itself': 'error',
} as const satisfies Readonly<Record<string, 'review' | 'error'>>

export type ReadProblemCode = keyof typeof readProblems

/** One problem of one row: the field or column it is about, and the words of the file, where there are any. */
export type ReadProblem = {
  readonly code: ReadProblemCode
  readonly field?: string
  /** What stood in the file, cut at 200 characters. */
  readonly said?: string
  /** What is proposed instead, such as the Monday of a week. */
  readonly proposed?: string
}
