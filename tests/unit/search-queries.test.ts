import { expect, test } from 'vitest'
import { isAtFloor, linesOfTable } from '../search-suite/print-table'
import { type Query, readQueries } from '../search-suite/read-queries'
import { measured, precisionOf, recallOf } from '../search-suite/reckon'

const head = '| query | expected (allowed) | kind |\n|---|---|---|\n'
const query: Query = { kind: 'letters', text: 'åre', expected: ['a', 'b', 'c'], allowed: ['d'] }
const nothing: Query = { kind: 'letters', text: 'åre åre', expected: [], allowed: [] }

test('a table of queries is read with what is expected and what is allowed', () => {
  const text = `# Queries\n\nSome words.\n\n${head}| e-post möte | a (b) c | type |\n| inget | | title |\n`
  expect(readQueries(text)).toEqual([
    { kind: 'type', text: 'e-post möte', expected: ['a', 'c'], allowed: ['b'] },
    { kind: 'title', text: 'inget', expected: [], allowed: [] },
  ])
})

test('a row without its columns, or of an unknown kind, is an error', () => {
  expect(() => readQueries(`${head}| möte | a |\n`)).toThrow('not a row of the table: | möte | a |')
  expect(() => readQueries(`${head}| möte | a | weather |\n`)).toThrow('weather is no kind of query')
})

test('recall is the share of what was expected that was found', () => {
  expect(recallOf({ query, found: ['a', 'x', 'c', 'd'] })).toBeCloseTo(2 / 3)
  expect(recallOf({ query, found: [] })).toBe(0)
  expect(recallOf({ query: nothing, found: ['x'] })).toBeNull()
})

test('precision is the share of what was found that was expected or allowed', () => {
  expect(precisionOf({ query, found: ['a', 'x', 'c', 'd'] })).toBe(0.75)
  expect(precisionOf({ query, found: [] })).toBeNull()
  expect(precisionOf({ query: nothing, found: ['x'] })).toBe(0)
  expect(precisionOf({ query: nothing, found: [] })).toBe(1)
})

test('queries are measured by their mean, and one that lacks a measure does not count in it', () => {
  const answers = [
    { query, found: ['a', 'b', 'c', 'x'] },
    { query, found: [] },
    { query: nothing, found: [] },
  ]
  expect(measured(answers)).toEqual({ queries: 3, recall: 0.5, precision: 0.875 })
  expect(measured([])).toEqual({ queries: 0, recall: null, precision: null })
})

test('a kind is at its floor if neither recall nor precision is below it', () => {
  const floor = { recall: 0.5, precision: 0.9 }
  expect(isAtFloor({ queries: 1, recall: 0.5, precision: 0.9 }, floor)).toBe(true)
  expect(isAtFloor({ queries: 1, recall: 0.49, precision: 1 }, floor)).toBe(false)
  expect(isAtFloor({ queries: 1, recall: 1, precision: 0.89 }, floor)).toBe(false)
  expect(isAtFloor({ queries: 1, recall: 0.5, precision: null }, floor)).toBe(true)
})

test('a search that finds nothing is below its floor, and the table says of which kind', () => {
  const { lines, isAboveFloor } = linesOfTable([{ query, found: [] }])
  expect(isAboveFloor).toBe(false)
  expect(lines.filter(line => line.endsWith('BELOW')).map(line => line.split(' ')[0])).toEqual(['letters'])
})
