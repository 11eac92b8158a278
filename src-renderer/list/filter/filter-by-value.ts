import type { ColumnCode, ListColumn } from '../../../src-shared/lists/list-columns'
import { type Condition, type Filter, isGroup } from '../../../src-shared/lists/list-filter'
import { longestFilterText, mostConditions } from '../../../src-shared/lists/list-limits'
import type { InteractionFacts } from '../../../src-shared/log/interaction-facts'
import { longestMenuValue, mostMenuValues } from '../../../src-shared/program/row-menu'
import type { InteractionId } from '../../../src-shared/records/ids'
import type { Words } from '../../text/words'
import { cellText, rowName, valueUnder } from '../grid/cell-text'
import type { AnyRow } from '../grid/list-row-type'
import type { Names } from './names'

/** A value of a cell, and the condition that keeps only the rows with it. */
export type FilterValue = { readonly name: string; readonly condition: Condition }

/** Where the links of a row are read: the row, or everything recorded about its interaction. */
type Linked = AnyRow | InteractionFacts

const isLinked = (value: unknown): value is { readonly id: string; readonly name: string } =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value

/** The ids behind a link, where the row has them beside the names: under `issueIds` for `issues`. */
const idsUnder: Readonly<Record<string, string>> = { issues: 'issueIds', partners: 'partnerIds' }

function linkedValues(row: Linked, { code }: ListColumn, names: Names): FilterValue[] {
  const named = (id: string, name: string): FilterValue => ({
    name,
    condition: { field: code, operator: 'has-any', ids: [id] },
  })
  const values = row as unknown as Readonly<Record<string, unknown>>
  const nameOf: Readonly<Record<string, Names['issues']>> = { issues: names.issues, partners: names.partners }
  const ids = values[idsUnder[code] ?? '']
  if (Array.isArray(ids))
    return ids.map(String).flatMap(id => (nameOf[code]?.([id]) ?? []).map(name => named(id, name)))
  if (code === 'mainTask' && 'mainTaskId' in row)
    return row.mainTaskId === null ? [] : [named(row.mainTaskId, names.task(row.mainTaskId))]
  return [values[code]]
    .flat()
    .filter(isLinked)
    .map(({ id, name }) => named(id, name))
}

/** The condition for a cell with one value. Undefined for an empty cell, and for a text that names its own row. */
function conditionOf(row: AnyRow, { code, type }: ListColumn, value: unknown): Condition | undefined {
  if (value === null || value === '') return undefined
  switch (type) {
    case 'choice':
      return { field: code, operator: 'any-of', codes: [String(value)] }
    case 'flag':
      return { field: code, operator: value === true ? 'yes' : 'no' }
    case 'number':
      return { field: code, operator: 'equals', number: Number(value) }
    case 'day':
      return { field: code, operator: 'on', day: String(value) }
    default: {
      const text = String(value)
      const isOffered = text !== rowName(row) && text.length <= longestFilterText
      return isOffered ? { field: code, operator: 'is', text } : undefined
    }
  }
}

/** The columns of the log whose rows have names without ids. */
const namedOnly = new Set(['participants', 'organisations', 'staff'])

/** The interaction whose facts must be read before the list can be filtered by this cell; null for every other cell. */
export const readFirst = (row: AnyRow, { code }: ListColumn): InteractionId | null =>
  'headline' in row && namedOnly.has(code) ? row.id : null

/** The values of a cell that the list can be filtered by. Links are read from `linked`, which is the row unless `readFirst` says otherwise. */
export function filterValues(
  row: AnyRow,
  linked: Linked,
  column: ListColumn,
  names: Names,
  words: Words,
): readonly FilterValue[] {
  if (column.type === 'link') return linkedValues(linked, column, names).slice(0, mostMenuValues)
  const values = row as unknown as Readonly<Record<string, unknown>>
  const value = column.code === 'stage' ? (values['stage'] ?? null) : valueUnder(row, column.code, names)
  const condition = conditionOf(row, column, value)
  if (!condition) return []
  const text = cellText(row, column, names, words)
  // A yes, a number or a day says nothing without its column.
  const isPlain = column.type === 'choice' || column.type === 'text'
  const heading = words.shared.list.columns[column.code as ColumnCode]
  return [{ name: isPlain ? text : `${heading}: ${text}`, condition }]
}

/** A value's name in the menu, cut where it is too long for one. */
export const menuName = ({ name }: FilterValue): string =>
  name.length <= longestMenuValue ? name : `${name.slice(0, longestMenuValue - 1).trimEnd()}…`

/**
 * Returns a filter that keeps, of the rows it kept, those that meet the condition too. A filter with groups of which one is enough has no
 * room for that; undefined then, and when it has as many conditions as it can.
 */
export function narrowed(filter: Filter, condition: Condition): Filter | undefined {
  const { match, rows } = filter
  if (rows.some(row => JSON.stringify(row) === JSON.stringify(condition)) && match === 'all') return filter
  if (match === 'all' || rows.length <= 1)
    return rows.length < mostConditions ? { match: 'all', rows: [...rows, condition] } : undefined
  const conditions = rows.filter((row): row is Condition => !isGroup(row))
  if (conditions.length < rows.length) return undefined
  return { match: 'all', rows: [{ match: 'any', rows: conditions }, condition] }
}
