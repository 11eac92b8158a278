import type { PageRow, TableBlock } from '../../../src-shared/packs/blocks/table-block'
import type { PackLine } from '../../../src-shared/packs/pack'
import { metBy } from '../interaction-table'
import { cell, column, plainTable, row } from './block-parts'
import type { PageTelling } from './page-telling'

/** How many rows the appendix has at most. All of them are in the Excel file. */
const mostRows = 60

function rowOf(telling: PageTelling, { line }: PackLine, index: number): PageRow {
  const { said, shared, issueNumbers, issueReferences, material, listed } = telling
  const id = `appendix:${index + 1}`
  if (line.disclosure === 'masked')
    return row(id, [
      cell(said.appendix.noDay, 'none'),
      cell(''),
      cell(said.appendix.masked, 'none'),
      cell(''),
      cell(''),
    ])
  const { interaction } = line
  const issues = listed.length > 0 ? issueNumbers(interaction.issueIds) : (issueReferences(interaction.issueIds) ?? '')
  const first = [cell(interaction.startsOn), cell(shared.kinds[interaction.kind])]
  if (line.disclosure === 'nameless')
    return row(id, [...first, cell(said.appendix.internal, 'none'), cell(''), cell(issues)])
  const { headline, participants, organisations } = line.interaction
  const met = [...new Set([...metBy(material.page.counterparts)(participants), ...organisations])].join('; ')
  return row(id, [...first, cell(headline), cell(met), cell(issues)])
}

/** Returns the contacts of the period as far as each may be told, the masked ones last and without a day. Undefined when there are none. */
export function appendixTable(telling: PageTelling): TableBlock | undefined {
  const { material, said, hasAppendix } = telling
  if (!hasAppendix) return undefined
  const count = (disclosure: PackLine['line']['disclosure']) =>
    material.lines.filter(({ line }) => line.disclosure === disclosure).length
  const rows = material.lines.slice(0, mostRows).map((line, index) => rowOf(telling, line, index))
  const hidden = material.lines.length - rows.length
  return plainTable(
    {
      id: 'appendix',
      use: 'appendix',
      columns: [
        column('day', said.appendix.day, 22, 'day'),
        column('kind', said.appendix.kind, 25),
        column('headline', said.appendix.headline, 61),
        column('with', said.appendix.with, 43),
        column('issues', said.appendix.issues, 15),
      ],
      hidden,
      more: hidden === 0 ? null : said.moreInExcel(hidden),
      note: said.appendix.note(material.lines.length, count('full'), count('nameless'), count('masked')),
    },
    rows,
  )
}
