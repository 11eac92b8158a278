import { daysBetween } from '../../../src-shared/days/working-days'
import type { PageCell, TableBlock } from '../../../src-shared/packs/blocks/table-block'
import type { PackCommitment } from '../../../src-shared/packs/pack'
import { cell, column, plainTable, row } from './block-parts'
import type { PageTelling } from './page-telling'

/** How many commitments stand on the pages. The others are in the Excel file. */
const mostShown = 12

const order = { overdue: 0, open: 1, done: 2 } as const

/** Late ones first, then the open ones by day, then those done in the period. */
const inOrder = (commitments: readonly PackCommitment[]): PackCommitment[] =>
  commitments.toSorted(
    (a, b) => order[a.state] - order[b.state] || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'),
  )

function stateCell({ said, material, dayAndMonth }: PageTelling, { state, dueOn, doneOn }: PackCommitment): PageCell {
  if (state === 'done') return cell(said.done(doneOn === null ? null : dayAndMonth(doneOn)), 'done')
  if (state === 'open' || dueOn === null) return cell(said.open, 'strong')
  const { to } = material.period.period
  const seenOn = material.madeOn < to ? material.madeOn : to
  return cell(said.late(daysBetween(dueOn, seenOn)), 'late')
}

/** Our own side stands by name. A counterpart stands by role, or as the counterpart where no role is known. */
const who = ({ said }: PageTelling, { madeBy, told }: PackCommitment): string =>
  madeBy === 'us' ? said.we(told?.by ?? '') : (told?.role ?? said.they)

/** Returns what each side has promised; undefined when there is nothing. */
export function commitmentTable(telling: PageTelling): TableBlock | undefined {
  const { material, said, words, issueNumbers, dayBrief } = telling
  const all = inOrder(material.commitments)
  const shown = all.slice(0, mostShown)
  const rows = shown.map((commitment, index) =>
    row(`commitment:${index + 1}:${commitment.state}`, [
      cell(who(telling, commitment)),
      commitment.told === null ? cell(words.internalCommitment, 'none') : cell(commitment.told.promise),
      cell(issueNumbers(commitment.told?.issueIds ?? [])),
      cell(commitment.dueOn === null ? '' : dayBrief(commitment.dueOn)),
      stateCell(telling, commitment),
    ]),
  )
  const hidden = all.length - shown.length
  return plainTable(
    {
      id: 'commitments',
      use: 'commitments',
      columns: [
        column('who', said.commitments.who, 36),
        column('what', said.commitments.what, 58),
        column('issues', said.commitments.issues, 14),
        column('due', said.commitments.due, 27, 'day'),
        column('state', said.commitments.state, 31),
      ],
      hidden,
      more: hidden === 0 ? null : said.moreInExcel(hidden),
    },
    rows,
  )
}
