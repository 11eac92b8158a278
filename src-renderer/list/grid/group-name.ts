import { type ColumnCode, columnOf, type ListCode } from '../../../src-shared/lists/list-columns'
import type { ListGroup } from '../../../src-shared/lists/list-filter'
import { monthName } from '../../../src-shared/text/dates'
import type { Words } from '../../text/words'
import { choiceWord } from '../filter/choice-words'

/** The heading of a group: what its rows have in common, in words. */
export function groupName(list: ListCode, groupBy: string, { key, label }: ListGroup, words: Words): string {
  const column = columnOf(list, groupBy)
  const called = words.shared.list.columns[groupBy as ColumnCode] ?? groupBy
  if (key === null) return `${words.shared.list.without} ${called.toLocaleLowerCase('sv')}`
  if (column?.type === 'day') return monthName(key, words.language)
  if (column?.type === 'flag') return `${called}: ${key === '1' ? words.shared.list.yes : words.shared.list.no}`
  return label ?? (column?.choice ? choiceWord(column.choice, key, words) : key)
}
