import type { ListCode } from '../../../src-shared/lists/list-columns'
import type { ViewDefinition } from '../../../src-shared/lists/list-view'
import type { ListView } from '../../../src-shared/program/place'
import { openPlace } from '../../state/router/router'
import { showView } from '../../state/screen/list-store'

const screenOf: Record<ListCode, ListView> = {
  interactions: 'log',
  people: 'people',
  organisations: 'organisations',
  issues: 'issues',
  commitments: 'commitments',
  processes: 'processes',
  partners: 'partners',
}

/** Goes to the screen of a view's list and shows the view there. */
export function openView(list: ListCode, id: string | null, definition: ViewDefinition): void {
  openPlace({ view: screenOf[list] })
  showView(list, id, definition)
}
