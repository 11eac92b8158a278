import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Store } from '../../db/store'
import { searchHandlers } from '../../office/questions/search'
import { askedFor } from '../../src-renderer/palette/entry'
import { fillOffice } from './fill-office'
import { type Query, readQueries } from './read-queries'
import type { Answered } from './reckon'

/** The time at which the queries are asked. It is after every interaction of the suite. */
const askedAt = () => new Date('2026-11-24T10:00:00Z')

/** Reads the queries of the suite. The command and the tests both run in the root of the repository. */
export const suiteQueries = (): Query[] => readQueries(readFileSync(resolve('tests/search-suite/queries.md'), 'utf8'))

/**
 * Fills a new office and asks it every query, by the question that the palette asks and for as many hits. Returns what each query found.
 */
export async function askQueries(store: Store, queries: readonly Query[]): Promise<Answered[]> {
  const called = await fillOffice(store)
  const find = searchHandlers({ store, now: askedAt })['search:find']
  const answers: Answered[] = []
  for (const query of queries) {
    const { hits } = await find({ text: query.text, limit: askedFor, offset: 0, depth: 'all' })
    answers.push({ query, found: hits.map(({ id }) => called.get(id) ?? id) })
  }
  return answers
}
