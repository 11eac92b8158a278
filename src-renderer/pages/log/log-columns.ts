import { createColumnHelper, tableFeatures } from '@tanstack/react-table'
import { DateCell, HeadlineCell, IssuesCell, KindCell, PartnersCell } from './cells'
import { columnName } from './column-name'
import type { LogLine } from './log-line'
import { ParticipantsCell } from './participants-cell'
import { StateCell } from './state-cell'

// Sorting and filtering are the store's: the window only ever holds the lines in view.
export const features = tableFeatures({})
const column = createColumnHelper<typeof features, LogLine>()

export const columns = column.columns([
  column.display({ id: 'date', header: columnName('date'), cell: DateCell }),
  column.display({ id: 'kind', header: columnName('kind'), cell: KindCell }),
  column.display({ id: 'headline', header: columnName('headline'), cell: HeadlineCell }),
  column.display({ id: 'participants', header: columnName('participants'), cell: ParticipantsCell }),
  column.display({ id: 'issues', header: columnName('issues'), cell: IssuesCell }),
  column.display({ id: 'partners', header: columnName('partners'), cell: PartnersCell }),
  column.display({ id: 'state', header: columnName('state'), cell: StateCell }),
])
