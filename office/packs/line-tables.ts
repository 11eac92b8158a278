import type { PackLine, PackReason } from '../../src-shared/packs/pack'
import type { Cell, Table } from '../../src-shared/packs/table'
import { interactionCells, interactionColumns, metBy } from './interaction-table'
import { type Telling, tableOf } from './pack-telling'

function why({ words, nameOf }: Telling, reasons: readonly PackReason[]): string {
  return reasons
    .map(reason =>
      reason.kind === 'issue'
        ? `${words.reasons.issue} ${reason.number} (${nameOf(reason.issueId)})`
        : words.reasons[reason.kind],
    )
    .join('; ')
}

const columns = interactionColumns.map(({ code, type, width }) => [code, type, width] as const)

const cells = ({ material, words, shared, nameOf, inOrder }: Telling, { line }: PackLine): Cell[] =>
  interactionCells(line, { ...words, kinds: shared.kinds, nameOf, inOrder, met: metBy(material.page.counterparts) })

/** Every interaction of the period. A partner's pack gives the reason for each; the joint pack needs no reasons. */
export function interactionsTable(telling: Telling): Table {
  const { lines, partner } = telling.material
  return partner === null
    ? tableOf(
        telling,
        'contacts',
        columns,
        lines.map(line => cells(telling, line)),
      )
    : tableOf(
        telling,
        'contacts',
        [...columns.slice(0, 4), ['why', 'text', 34], ...columns.slice(4)],
        lines.map(line => cells(telling, line).toSpliced(4, 0, why(telling, line.reasons))),
      )
}

/** What has changed in locked periods since they were reported. */
export const lateTable = (telling: Telling): Table =>
  tableOf(
    telling,
    'late',
    [['lateKind', 'text', 22], ['period', 'text', 26], ...columns],
    telling.material.late.map(line => {
      const { from, to } = line.lockedPeriod
      // The period of a masked row would narrow down its day.
      const period = line.line.disclosure === 'masked' ? '' : `${from} – ${to}`
      return [telling.words.late[line.kind], period, ...cells(telling, line)]
    }),
  )

/** What is planned in the coming period. */
export const plannedTable = (telling: Telling): Table =>
  tableOf(
    telling,
    'planned',
    columns.slice(0, 8),
    telling.material.planned.map(line => cells(telling, line).slice(0, 8)),
  )
