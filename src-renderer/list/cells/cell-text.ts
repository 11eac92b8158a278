import type { ListCode, ListColumn } from '../../../src-shared/lists/list-columns'
import { written } from '../../../src-shared/text/counted'
import type { Words } from '../../text/words'
import { choiceWord } from '../filter/choice-words'
import type { Names } from '../filter/names'
import type { AnyRow } from '../grid/list-row-type'

/** The columns that name a row and are read first. */
export const leading: ReadonlySet<string> = new Set(['headline', 'name', 'promise'])

/** The value of a row in a column, as the list carries it: a value, or names. Null if there is none. */
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

/** The names in a column that may hold several. One name becomes a list of one. */
export const namesIn = (value: unknown): string[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value.map(named) : [named(value)]

/** The text of a cell, or of a fact beside the list. Empty if there is no value. */
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

/** The name of a row: its headline, its name or the text of the commitment. */
export const rowName = (row: AnyRow): string =>
  'headline' in row ? row.headline : 'promise' in row ? row.promise : row.name

/** True for a flag that is not worth showing. Only a yes is shown, since a yes is the exception; the list of processes also shows a no. */
export const isPlainNo = (list: ListCode, column: ListColumn, value: unknown): boolean =>
  column.type === 'flag' && value === false && list !== 'processes'
