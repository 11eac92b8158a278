import { dayMeant, periodMeant } from '../../src-shared/days/relative-days'
import { type Condition, type Filter, isGroup } from '../../src-shared/lists/list-filter'
import { folded } from '../../src-shared/names/folded-text'
import type { NaiveRow } from './naive-lists'

/** Returns a text as it is compared: regardless of capitals, diacritics, and the kind of quotation mark, apostrophe or hyphen. */
export const same = (text: string) =>
  folded(text)
    .replace(/[”“„«»]/g, '"')
    .replaceAll("'", '')
    .replaceAll('-', ' ')

/** True if a text of a list meets what is looked for. */
export type Meets = (text: string, wanted: string) => boolean

function holds(row: NaiveRow, condition: Condition, today: string, meets: Meets): boolean {
  const cell = row.cells[condition.field] ?? null
  const linked = row.links[condition.field] ?? (cell === null ? [] : [String(cell)])
  const [text, day] = [cell === null ? null : same(String(cell)), cell as string | null]
  switch (condition.operator) {
    case 'contains':
      return cell !== null && meets(String(cell), condition.text)
    case 'holds':
      return text?.includes(same(condition.text)) ?? false
    case 'starts-with':
      return text?.startsWith(same(condition.text)) ?? false
    case 'is':
      return text === same(condition.text)
    case 'any-of':
      return condition.codes.includes(String(cell))
    case 'none-of':
      return !condition.codes.includes(String(cell))
    case 'has-any':
      return condition.ids.some(id => linked.includes(id))
    case 'has-all':
      return condition.ids.every(id => linked.includes(id))
    case 'has-none':
      return !condition.ids.some(id => linked.includes(id))
    case 'on':
      return day === dayMeant(condition.day, today)
    case 'before':
      return day !== null && day < dayMeant(condition.day, today)
    case 'after':
      return day !== null && day > dayMeant(condition.day, today)
    case 'not-since':
      return day === null || day < dayMeant(condition.day, today)
    case 'between':
      return day !== null && day >= dayMeant(condition.from, today) && day <= dayMeant(condition.to, today)
    case 'within': {
      const { from, to } = periodMeant(condition.period, today)
      return day !== null && day >= from && day <= to
    }
    case 'equals':
      return cell === condition.number
    case 'less':
      return cell !== null && Number(cell) < condition.number
    case 'more':
      return cell !== null && Number(cell) > condition.number
    case 'yes':
      return cell === 1
    case 'no':
      return cell === 0
    case 'is-empty':
      return condition.field in row.links ? linked.length === 0 : cell === null || cell === ''
    case 'is-not-empty':
      return condition.field in row.links ? linked.length > 0 : cell !== null && cell !== ''
  }
}

/**
 * True if a row fulfils a filter, by the meaning of its conditions and without SQL. `meets` says which words a text has. A filter without
 * conditions fits every row.
 */
export function fulfils(row: NaiveRow, { match, rows }: Filter, today: string, meets: Meets): boolean {
  const each = rows.map(item => (isGroup(item) ? fulfils(row, item, today, meets) : holds(row, item, today, meets)))
  if (each.length === 0) return true
  return match === 'all' ? each.every(Boolean) : each.some(Boolean)
}
