import type { Period } from '../../../src-shared/days/quarter'
import { type Condition, everything } from '../../../src-shared/lists/list-filter'
import { wholeView } from '../../../src-shared/lists/list-settings'
import { uncountedKinds } from '../../../src-shared/log/interaction'
import { openPlace } from '../../state/router/router'
import { showView } from '../../state/screen/list-store'

/** The interactions that reports count in a period, as filter conditions. */
export const countedIn = ({ from, to }: Period): Condition[] => [
  { field: 'startsOn', operator: 'between', from, to },
  { field: 'status', operator: 'any-of', codes: ['held'] },
  { field: 'kind', operator: 'none-of', codes: uncountedKinds },
]

/** Shows the log with only the interactions behind a cell of a chart. */
export function showInLog(rows: readonly Condition[]): void {
  showView('interactions', null, { ...wholeView, filter: { ...everything, rows } })
  openPlace({ view: 'log' })
}
