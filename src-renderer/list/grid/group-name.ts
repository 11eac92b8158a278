import type { IsoDate } from '../../../src-shared/days/iso-date'
import { type ColumnCode, columnOf, type ListCode } from '../../../src-shared/lists/list-columns'
import type { ListGroup } from '../../../src-shared/lists/list-filter'
import { monthName } from '../../../src-shared/text/dates'
import type { Words } from '../../text/words'
import { choiceWord } from '../filter/choice-words'
import { dayName } from './when-words'

/** True if a group has one day. A group of a month has a shorter key. */
export const isDayGroup = (key: string | null): key is IsoDate => key !== null && /^\d{4}-\d{2}-\d{2}$/.test(key)

/** The heading of a group: what its rows have in common, in words. */
export function groupName(
  list: ListCode,
  groupBy: string,
  { key, label }: ListGroup,
  today: IsoDate,
  words: Words,
): string {
  const column = columnOf(list, groupBy)
  const called = words.shared.list.columns[groupBy as ColumnCode] ?? groupBy
  if (key === null) return `${words.shared.list.without} ${called.toLocaleLowerCase('sv')}`
  if (isDayGroup(key)) return dayName(key, today, words)
  if (column?.type === 'day') return monthName(key, words.language)
  if (column?.type === 'flag') return `${called}: ${key === '1' ? words.shared.list.yes : words.shared.list.no}`
  return label ?? (column?.choice ? choiceWord(column.choice, key, words) : key)
}
