/** The kinds of query. Each has its own level of recall and precision. */
export const queryKinds = [
  'inflection',
  'compound',
  'letters',
  'sami-finnish',
  'abbreviation',
  'typing-error',
  'two-fields',
  'title',
  'type',
  'everyday-name',
] as const
type QueryKind = (typeof queryKinds)[number]

/** A query, and the ids of what a user expects of it. What is in `allowed` is neither missed if absent nor wrong if found. */
export type Query = {
  readonly kind: QueryKind
  readonly text: string
  readonly expected: readonly string[]
  readonly allowed: readonly string[]
}

const row = /^\|\s*([^|]+?)\s*\|\s*([^|]*?)\s*\|\s*([^|]+?)\s*\|$/
const isHead = (text: string): boolean => text === 'query' || /^-+$/.test(text)

function kindCalled(name: string): QueryKind {
  const kind = queryKinds.find(one => one === name)
  if (!kind) throw new Error(`${name} is no kind of query`)
  return kind
}

/**
 * Reads the tables of `queries.md`: query, ids, kind. An id in brackets is allowed; an id without is expected. Throws an error for a row
 * that cannot be read.
 */
export function readQueries(markdown: string): Query[] {
  const queries: Query[] = []
  for (const line of markdown.split('\n').filter(one => one.startsWith('|'))) {
    const [, text, ids, kind] = row.exec(line.trim()) ?? []
    if (text === undefined || ids === undefined || kind === undefined)
      throw new Error(`not a row of the table: ${line}`)
    if (isHead(text)) continue
    const named = ids.split(/\s+/).filter(id => id !== '')
    const isAllowed = (id: string) => id.startsWith('(') && id.endsWith(')')
    queries.push({
      kind: kindCalled(kind),
      text,
      expected: named.filter(id => !isAllowed(id)),
      allowed: named.filter(isAllowed).map(id => id.slice(1, -1)),
    })
  }
  return queries
}
