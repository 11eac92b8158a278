import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Store } from '../../db/store'
import { askedFor } from '../../src-renderer/palette/entry'
import { answered } from '../ipc/asking'
import { fillOffice } from './fill-office'
import { type Query, readQueries } from './read-queries'
import type { Answered } from './reckon'

/** Reads the queries of the suite. Both the command and the tests run in the root of the repository. */
export const suiteQueries = (): Query[] => readQueries(readFileSync(resolve('tests/search-suite/queries.md'), 'utf8'))

/** Fills a new office, asks every query as the palette does, and returns what each found, among as many hits as the palette asks for. */
export async function askQueries(store: Store, queries: readonly Query[]): Promise<Answered[]> {
  const called = await fillOffice(store)
  const answers: Answered[] = []
  for (const query of queries) {
    const { hits } = await answered(store, 'search:find', { text: query.text, limit: askedFor, offset: 0 })
    answers.push({ query, found: hits.map(({ id }) => called.get(id) ?? id) })
  }
  return answers
}
