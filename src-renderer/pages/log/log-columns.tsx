import { createColumnHelper, tableFeatures } from '@tanstack/react-table'
import type { InteractionSummary } from '../../../src-shared/domain/interaction'
import { ChipsCell, DateCell, HeadlineCell, KindCell, ParticipantsCell } from './cells'
import { ColumnName } from './column-name'
import { useNames } from './names'
import { StateCell } from './state-cell'

/** A line of the table: where it stands in the log, and what it shows once that has been read. */
export type LogLine = {
  readonly row: number
  readonly top: number
  readonly interaction: InteractionSummary | undefined
}

// Sorting and filtering are the store's: the window only ever holds the lines in view.
export const features = tableFeatures({})
const column = createColumnHelper<typeof features, LogLine>()

function IssuesCell({ interaction }: { readonly interaction: InteractionSummary }) {
  const names = useNames()
  return <ChipsCell names={names.issues(interaction.issueIds)} />
}

function PartnersCell({ interaction }: { readonly interaction: InteractionSummary }) {
  const names = useNames()
  return <ChipsCell names={names.partners(interaction.partnerIds)} />
}

const shown = (
  id: Parameters<typeof ColumnName>[0]['of'],
  Cell: (props: { readonly interaction: InteractionSummary }) => React.ReactNode,
) =>
  column.display({
    id,
    header: () => <ColumnName of={id} />,
    cell: ({ row }) => row.original.interaction && <Cell interaction={row.original.interaction} />,
  })

export const columns = column.columns([
  shown('date', DateCell),
  shown('kind', KindCell),
  shown('headline', HeadlineCell),
  shown('participants', ParticipantsCell),
  shown('issues', IssuesCell),
  shown('partners', PartnersCell),
  shown('state', StateCell),
])
