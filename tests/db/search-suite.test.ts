import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { readSql } from '../../db/read-sql'
import { askedFor } from '../../src-renderer/palette/entry'
import { askQueries, suiteQueries } from '../search-suite/ask-queries'
import { fillOffice } from '../search-suite/fill-office'
import { suiteInteractions } from '../search-suite/interactions'
import { suiteIssue, suiteOrganisations, suitePeople } from '../search-suite/people'
import { linesOfQuery, linesOfTable } from '../search-suite/print-table'
import { queryKinds } from '../search-suite/read-queries'
import { anOffice } from './office'

const queries = suiteQueries()
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort()

test('a search finds at least as much of what a user expects as the floor of each kind of query says', async () => {
  const answers = await askQueries(await anOffice(), queries)
  const { lines, isAboveFloor } = linesOfTable(answers)
  expect(isAboveFloor, [...answers.flatMap(linesOfQuery), ...lines].join('\n')).toBe(true)
})

test('everything that a query names is in the office that is searched', async () => {
  const store = await anOffice()
  const called = await fillOffice(store)
  const rows = await readSql(
    store.read,
    sql<{ id: string }>`select id from person where deleted_at is null
      union all select id from organisation where deleted_at is null
      union all select id from issue where deleted_at is null`,
  )
  const known = new Set([...rows.map(({ id }) => id), ...called.values()])
  const named = queries.flatMap(({ expected, allowed }) => [...expected, ...allowed])
  expect(sorted(named.filter(id => !known.has(id)))).toEqual([])
})

test('every person, organisation, issue and interaction of the suite is expected of a query', () => {
  const expected = new Set(queries.flatMap(query => query.expected))
  const all = [...suitePeople, ...suiteOrganisations, suiteIssue, ...suiteInteractions]
  expect(all.map(({ id }) => id).filter(id => !expected.has(id))).toEqual([])
})

test('the suite has at least 150 queries, at least 15 of each kind, and none twice', () => {
  expect(queries.length).toBeGreaterThanOrEqual(150)
  for (const kind of queryKinds)
    expect(queries.filter(query => query.kind === kind).length, kind).toBeGreaterThanOrEqual(15)
  expect(sorted(queries.map(({ text }) => text))).toHaveLength(queries.length)
})

test('no query expects more than the palette asks for, or the same thing twice', () => {
  for (const { text, expected, allowed } of queries) {
    const named = [...expected, ...allowed]
    expect(sorted(named), text).toHaveLength(named.length)
    expect(named.length, text).toBeLessThanOrEqual(askedFor)
  }
})
