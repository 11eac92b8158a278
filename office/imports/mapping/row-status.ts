import { readProblems } from '../../../src-shared/imports/read-problem'
import type { Row } from '../reading/reading'
import type { ReadInteraction } from './read-interaction'

/** What a row of a table of meetings is before it is compared with the office. */
export type RowStatus = 'ok' | 'review' | 'duplicate' | 'error'

/** Returns the status of a row. An error outweighs a row that repeats another, and that one a doubt. */
export function statusOf({ value, problems }: Row<ReadInteraction>): RowStatus {
  if (problems.some(({ code }) => readProblems[code] === 'error')) return 'error'
  if (value.repeats) return 'duplicate'
  return problems.length > 0 ? 'review' : 'ok'
}
