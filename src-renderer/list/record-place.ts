import type { ListCode } from '../../src-shared/lists/list-columns'
import type { ListQuery } from '../../src-shared/lists/list-filter'
import type { Place, RecordView } from '../../src-shared/program/place'
import { openInList } from '../components/record/page/record-sequence'
import { isBuilt } from '../state/router/router'
import type { AnyRow } from './grid/list-row-type'
import { idsBetween } from './grid/use-rows'

/** The screen of a row's record. A commitment has none: it is read where it was made. */
const viewOf: Partial<Record<ListCode, RecordView>> = {
  interactions: 'interaction',
  people: 'person',
  organisations: 'organisation',
  issues: 'issue',
  processes: 'process',
  partners: 'partner',
}

/** True if the rows of this list have a screen to open. */
export function canOpen(list: ListCode): boolean {
  const view = viewOf[list]
  return view !== undefined && isBuilt(view)
}

/** Opens a row's record. From there the user can go on to the next one of the list, with its present filter and sorting. */
export function openRecord(query: ListQuery, { id }: AnyRow, row: number | null, total: number): void {
  const view = viewOf[query.list]
  if (!view) return
  const placeOf = (other: string): Place => ({ view, id: other }) as Place
  openInList(placeOf(id), {
    row: row ?? 0,
    total,
    placeAt: async other => {
      const [found] = await idsBetween(query, other, other)
      return found === undefined ? undefined : placeOf(found)
    },
  })
}
