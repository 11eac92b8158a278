import type { Period } from '../../../src-shared/days/quarter'
import { type Condition, everything } from '../../../src-shared/lists/list-filter'
import { wholeView } from '../../../src-shared/lists/list-settings'
import { openPlace } from '../../state/router/router'
import { showView } from '../../state/screen/list-store'

/** What reports count of a period, as rows of a filter. */
export const countedIn = ({ from, to }: Period): Condition[] => [
  { field: 'startsOn', operator: 'between', from, to },
  { field: 'status', operator: 'any-of', codes: ['held'] },
  { field: 'kind', operator: 'none-of', codes: ['internal_coordination'] },
]

/** Shows the log with what lies behind a cell of a chart, and nothing else. */
export function showInLog(rows: readonly Condition[]): void {
  showView('interactions', null, { ...wholeView, filter: { ...everything, rows } })
  openPlace({ view: 'log' })
}
