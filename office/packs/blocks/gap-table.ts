import type { TableBlock } from '../../../src-shared/packs/blocks/table-block'
import { targetKinds } from '../../../src-shared/packs/coverage'
import { atStart } from '../../../src-shared/text/thing-name'
import { cell, column, plainTable, row } from './block-parts'
import { mapRows } from './coverage-section'
import type { PageTelling } from './page-telling'

/** How many gaps stand on the pages. The others are in the Excel file. */
const mostShown = 12

/** Returns the kinds of recipient that each issue has not been carried to, and what the office proposes. Undefined without gaps. */
export function gapTable(telling: PageTelling): TableBlock | undefined {
  const { texts, said, nameOf, issueNumber } = telling
  const gaps = mapRows(telling).flatMap(({ issue, cells }) => {
    const missing = targetKinds.filter(kind => cells.has(kind) && (cells.get(kind)?.count ?? 0) === 0)
    const proposal = texts.gaps.find(({ issueId }) => issueId === issue.id)?.proposal.trim() ?? ''
    return missing.length === 0 ? [] : [{ issue, missing, proposal }]
  })
  // What somebody has proposed something about comes first.
  const sorted = gaps.toSorted((a, b) => Number(b.proposal !== '') - Number(a.proposal !== ''))
  const shown = sorted.slice(0, mostShown)
  const hidden = sorted.length - shown.length
  const isWritten = shown.some(({ proposal }) => proposal !== '')
  return plainTable(
    {
      id: 'gaps',
      use: 'gaps',
      columns: [
        column('issue', said.gaps.issue, 42),
        column('missing', said.gaps.missing, 52),
        column('proposal', said.gaps.proposal, 72),
      ],
      hidden,
      more: hidden === 0 ? null : said.moreInExcel(hidden),
      note: isWritten ? said.gaps.noteWritten : said.gaps.note,
    },
    shown.map(({ issue, missing, proposal }, index) =>
      row(`gaps:${index + 1}`, [
        cell(`${issueNumber(issue.id) ?? ''} ${nameOf(issue.id)}`.trim()),
        cell(
          missing.length === targetKinds.length
            ? said.gaps.all
            : atStart(missing.map(kind => said.coverage.metKinds[kind]).join(', ')),
        ),
        cell(proposal),
      ]),
    ),
  )
}
