import type { Participant } from '../../src-shared/log/interaction'
import type { PackLine, PackReason } from '../../src-shared/packs/pack'
import type { PackCell, PackTable } from '../../src-shared/packs/pack-content'
import { type Telling, tableOf } from './pack-telling'

const person = ({ name, title, organisation }: Participant): string =>
  [name, title, organisation].filter(Boolean).join(', ')

function why({ words, nameOf }: Telling, reasons: readonly PackReason[]): string {
  return reasons
    .map(reason =>
      reason.kind === 'issue'
        ? `${words.reasons.issue} ${reason.number} (${nameOf(reason.issueId)})`
        : words.reasons[reason.kind],
    )
    .join('; ')
}

const columns = [
  ['date', 'day', 12],
  ['time', 'text', 7],
  ['kind', 'text', 22],
  ['headline', 'text', 52],
  ['participants', 'text', 48],
  ['organisations', 'text', 28],
  ['issues', 'text', 32],
  ['partners', 'text', 40],
  ['task', 'text', 20],
  ['minutes', 'number', 10],
  ['joint', 'text', 20],
] as const
const maskedCells = (headline: string): PackCell[] => [null, '', '', headline, '', '', '', '', '', null, '']

function cells(telling: Telling, { line }: PackLine): PackCell[] {
  const { words, shared, nameOf } = telling
  if (line.disclosure === 'masked') return maskedCells(words.maskedHeadline)
  const { interaction } = line
  const full = line.disclosure === 'full' ? line.interaction : undefined
  return [
    interaction.startsOn,
    interaction.startsTime ?? '',
    shared.kinds[interaction.kind],
    full ? full.headline : words.internalHeadline,
    full ? full.participants.map(person).join('; ') : '',
    full ? full.organisations.join('; ') : '',
    interaction.issueIds.map(nameOf).join('; '),
    interaction.partnerIds.map(nameOf).join('; '),
    interaction.mainTaskId ? nameOf(interaction.mainTaskId) : '',
    interaction.durationMinutes,
    interaction.jointMessage ? words.yes : words.no,
  ]
}

/** Every interaction of the period, each with the reason it is there; the joint pack needs no reasons. */
export function contactsTable(telling: Telling): PackTable {
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

/** What has happened in locked periods since they were told of. */
export const lateTable = (telling: Telling): PackTable =>
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

/** What is planned in the period to come. */
export const plannedTable = (telling: Telling): PackTable =>
  tableOf(
    telling,
    'planned',
    columns.slice(0, 8),
    telling.material.planned.map(line => cells(telling, line).slice(0, 8)),
  )
