import type { ListCode } from '../../src-shared/domain/list-columns'
import { type Condition, type Filter, isGroup } from '../../src-shared/domain/list-filter'

/** Where what is typed beside a list is looked for. */
const textFields: Record<ListCode, readonly string[]> = {
  interactions: ['headline', 'note', 'location'],
  people: ['name', 'role'],
  organisations: ['name', 'abbreviation'],
  issues: ['name'],
  commitments: ['promise'],
  processes: ['name'],
  partners: ['name', 'shortName'],
}

/**
 * A filter that also asks for what is typed. Alternatives cannot hold alternatives of alternatives, so there each one is asked for
 * together with the text, once for each place the text may stand in.
 */
export function withText(list: ListCode, filter: Filter, text: string): Filter {
  const wanted = text.trim()
  if (wanted === '') return filter
  const places = textFields[list].map((field): Condition => ({ field, operator: 'contains', text: wanted }))
  if (filter.match === 'all' || filter.rows.length === 0)
    return { match: 'all', rows: [...filter.rows, { match: 'any', rows: places }] }
  const alternatives = filter.rows.flatMap(row => {
    if (!isGroup(row)) return [[row]]
    return row.match === 'all' ? [row.rows] : row.rows.map(one => [one])
  })
  return {
    match: 'any',
    rows: alternatives.flatMap(rows => places.map(place => ({ match: 'all' as const, rows: [...rows, place] }))),
  }
}
