import type { ListCode, ListColumn } from '../../../src-shared/lists/list-columns'
import { written } from '../../../src-shared/text/counted'
import type { Words } from '../../text/words'
import { choiceWord } from '../filter/choice-words'
import type { Names } from '../filter/names'
import type { AnyRow } from './list-row-type'

/** What a row holds under a column, as the list carries it: a value, or names. */
export function valueUnder(row: AnyRow, code: string, names: Names): unknown {
  const values = row as unknown as Readonly<Record<string, unknown>>
  if (code === 'issues' && 'issueIds' in row) return names.issues(row.issueIds)
  if (code === 'partners' && 'partnerIds' in row) return names.partners(row.partnerIds)
  if (code === 'mainTask' && 'mainTaskId' in row) return row.mainTaskId === null ? null : names.task(row.mainTaskId)
  if (code === 'stage' && 'stageName' in row) return row.stageName
  return values[code] ?? null
}

const named = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value)

/** The names under a column that holds several; one name is a list of one. */
export const namesIn = (value: unknown): string[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value.map(named) : [named(value)]

/** What a cell reads, and a fact beside a list: empty where there is nothing. */
export function cellText(row: AnyRow, column: ListColumn, names: Names, words: Words): string {
  const value = valueUnder(row, column.code, names)
  if (value === null || value === undefined || value === '') return ''
  if (column.code === 'stage') return String(value)
  switch (column.type) {
    case 'flag':
      return value === true ? words.shared.list.yes : words.shared.list.no
    case 'number':
      return written(Number(value), words.language)
    case 'choice':
      return column.choice ? choiceWord(column.choice, String(value), words) : String(value)
    default:
      return namesIn(value).join(', ')
  }
}

/** The name a row goes by: its headline, its name or what was promised. */
export const rowName = (row: AnyRow): string =>
  'headline' in row ? row.headline : 'promise' in row ? row.promise : row.name

/** Whether a flag is worth a word: only what is out of the ordinary shows as a yes. */
export const isPlainNo = (list: ListCode, column: ListColumn, value: unknown): boolean =>
  column.type === 'flag' && value === false && list !== 'processes'
