import type { Query } from './read-queries'

/** A query, and the ids that the search found, best first, by what the queries call them. */
export type Answered = { readonly query: Query; readonly found: readonly string[] }

/** The measures of some queries, each the mean of those queries that have it. Null if none has it. */
export type Measured = {
  readonly queries: number
  readonly recall: number | null
  readonly precision: number | null
}

/** Returns the share of what was expected that was found, from 0 to 1. Null if nothing was expected. */
export function recallOf({ query, found }: Answered): number | null {
  if (query.expected.length === 0) return null
  return query.expected.filter(id => found.includes(id)).length / query.expected.length
}

/**
 * Returns the share of what was found that was expected or allowed, from 0 to 1. Null if nothing was found though something was expected:
 * recall says that already.
 */
export function precisionOf({ query, found }: Answered): number | null {
  if (found.length === 0) return query.expected.length === 0 ? 1 : null
  const right = found.filter(id => query.expected.includes(id) || query.allowed.includes(id))
  return right.length / found.length
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter(value => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

/** Returns the measures of some queries together. Every query weighs the same, however much it was to find. */
export const measured = (answers: readonly Answered[]): Measured => ({
  queries: answers.length,
  recall: meanOf(answers.map(recallOf)),
  precision: meanOf(answers.map(precisionOf)),
})
