import { columnOf, type ListCode } from '../../../src-shared/lists/list-columns'
import { usualColumns, usualWidth } from './usual-columns'

/** The width of a list, in CSS pixels, below which its rows take two lines. Only these lists have rows of two lines. */
const twoLinesBelow: Partial<Record<ListCode, number>> = { interactions: 890, commitments: 890 }

/** The columns that a row of two lines has room for. */
const inTwoLines: Partial<Record<ListCode, readonly string[]>> = {
  interactions: ['startsOn', 'kind', 'headline', 'participants', 'issues', 'confidentiality', 'partners'],
  commitments: ['dueOn', 'promise', 'madeBy', 'owner', 'counterpart', 'status'],
}

/** True if the rows of a list take two lines in that much room. 0 is a width that is not measured yet. */
export const hasTwoLines = (list: ListCode, width: number): boolean => width > 0 && width < (twoLinesBelow[list] ?? 0)

/** The columns that give way first where there is no room for all, in this order. The others do so from the end. */
const firstToGive: Partial<Record<ListCode, readonly string[]>> = { interactions: ['issues', 'partners'] }

type Room = {
  /** In CSS pixels, without the box that ticks a row; 0 if it is not measured yet. */
  readonly width: number
  readonly isByDay: boolean
  /** True if the reading pane shows what the columns leave out. */
  readonly hasPane: boolean
}

/**
 * Returns the usual columns that a list has room for, in order. In the log the issues give way first. In another list columns are left out
 * only beside the reading pane, which shows the same; the list is scrolled sideways otherwise. At least two stay.
 */
export function fittingColumns(list: ListCode, { width, isByDay, hasPane }: Room): readonly string[] {
  let columns = usualColumns(list)
  if (width === 0 || (list !== 'interactions' && !hasPane)) return columns
  const leastOf = (code: string) => {
    const column = columnOf(list, code)
    return column ? usualWidth(list, column, isByDay).least : 0
  }
  const isTooWide = () => columns.reduce((sum, code) => sum + leastOf(code), 0) > width
  const order = [...(firstToGive[list] ?? []), ...[...columns].reverse()]
  for (const code of order) if (isTooWide() && columns.length > 2) columns = columns.filter(one => one !== code)
  return columns
}

/** Returns the columns of a row of two lines: those with a place in it, among the ones that are shown. */
export const twoLineColumns = (list: ListCode, shown: readonly string[]): readonly string[] => {
  const placed = inTwoLines[list] ?? []
  const left = placed.filter(code => shown.includes(code))
  return left.length > 0 ? left : placed
}
