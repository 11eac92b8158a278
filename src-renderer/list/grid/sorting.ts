import type { ListColumn } from '../../../src-shared/lists/list-columns'
import { changeShown } from '../../state/screen/list-store'
import type { ListScreenState } from '../use-list-screen'

/**
 * Sorts by a column. The first press sorts one way, the second the other way, and the third restores the usual order. Dates begin with the
 * latest, and numbers with the largest.
 */
export function sortedBy({ list, definition }: ListScreenState, { code, type, isSortable }: ListColumn): void {
  if (!isSortable) return
  const [now] = definition.sort
  const beginsDescending = type === 'day' || type === 'number'
  if (now?.field !== code) changeShown(list, { sort: [{ field: code, isDescending: beginsDescending }] })
  else if (now.isDescending === beginsDescending)
    changeShown(list, { sort: [{ field: code, isDescending: !beginsDescending }] })
  else changeShown(list, { sort: [] })
}
