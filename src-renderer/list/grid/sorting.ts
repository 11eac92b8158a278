import type { ListColumn } from '../../../src-shared/lists/list-columns'
import { changeShown } from '../../state/screen/list-store'
import type { ListScreenState } from '../use-list-screen'

/** Sorts by a column: once one way, twice the other, a third time as the list usually is. Dates and numbers begin with the latest and most. */
export function sortedBy({ list, definition }: ListScreenState, { code, type, isSortable }: ListColumn): void {
  if (!isSortable) return
  const [now] = definition.sort
  const beginsDescending = type === 'day' || type === 'number'
  if (now?.field !== code) changeShown(list, { sort: [{ field: code, isDescending: beginsDescending }] })
  else if (now.isDescending === beginsDescending)
    changeShown(list, { sort: [{ field: code, isDescending: !beginsDescending }] })
  else changeShown(list, { sort: [] })
}
