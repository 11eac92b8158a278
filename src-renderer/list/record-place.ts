import type { ListCode } from '../../src-shared/domain/list-columns'
import type { Place, RecordView } from '../../src-shared/domain/place'
import { isBuilt, openPlace } from '../router/router'

/** The screen of a row's record; a commitment is read where it was made. */
const viewOf: Partial<Record<ListCode, RecordView>> = {
  interactions: 'interaction',
  people: 'person',
  organisations: 'organisation',
  issues: 'issue',
  processes: 'process',
  partners: 'partner',
}

export function canOpen(list: ListCode): boolean {
  const view = viewOf[list]
  return view !== undefined && isBuilt(view)
}

export function openRecord(list: ListCode, id: string): void {
  const view = viewOf[list]
  if (view) openPlace({ view, id } as Place)
}
