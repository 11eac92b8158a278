/**
 * What can be wrong with a map of columns: the file that holds it, or what it says beside the columns of a table. Only `no-kind` lets the rows be
 * read, and then each of them is asked about.
 */
export const mapProblems = [
  'not-json',
  'not-a-map',
  'no-such-column',
  'column-twice',
  'field-twice',
  'no-day-column',
  'no-name-column',
  'no-kind',
] as const

export type MapProblemCode = (typeof mapProblems)[number]
