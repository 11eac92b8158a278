import type { JointVoiceCell, JointVoicePartner } from '../packs/joint-voice'
import type { DrawnTable } from '../packs/table'
import type { Language } from '../text/language'
import { numberText } from '../text/pack-cells'
import type { ChartWords } from '../text/sv/chart'
import { type ChartRow, placedRows } from './chart-rows'
import { box, lettering, type Mark, type Part, type PlainMark, tintOf } from './drawing'
import { fitted } from './fitted-text'

/** What the matrix of the joint voice is drawn from: issues, partners in order, and the non-empty cells. */
export type JointVoiceFigures = {
  readonly issues: readonly ChartRow[]
  readonly partners: readonly JointVoicePartner[]
  readonly cells: readonly JointVoiceCell[]
  readonly period: string
  readonly isLeavingHouse: boolean
}

const width = 680
const names = 164
const carried = 58
const header = 124
const height = 34

/** Draws a number on a dot: how many of the interactions carried a joint message. */
const badge = (x: number, y: number, text: string): PlainMark[] => [
  { mark: 'dot', x, y, radius: text.length > 2 ? 9.5 : 7.5, ink: 'strong' },
  lettering(x, y + 3.2, text, 9, 'on-strong', { align: 'middle', isBold: true }),
]
const underline = (x: number, y: number, wide: number): PlainMark => box(x, y, wide, 3, 'strong')

/** Returns the rows of the matrix's table: every non-empty cell, issue by issue. */
export const jointVoiceRows = ({ issues, partners, cells }: Pick<JointVoiceFigures, 'issues' | 'partners' | 'cells'>) =>
  issues.flatMap(issue =>
    partners.flatMap(partner => {
      const cell = cells.find(one => one.issueId === issue.id && one.partnerId === partner.id)
      return cell && (cell.count > 0 || cell.hasOwnWording) ? [{ issue, partner, cell }] : []
    }),
  )

/** Returns the partners in the matrix's order, regions first. */
export const regionsFirst = (partners: readonly JointVoicePartner[]): JointVoicePartner[] =>
  partners.toSorted((a, b) => Number(b.isRegion) - Number(a.isRegion))

const legend = (foot: number, said: ChartWords['joint']): PlainMark[] => [
  box(0, foot - 12, 20, 16, 'tint-2', { round: 3 }),
  lettering(4, foot, '3', 11, 'text', { isBold: true }),
  lettering(26, foot, said.legend.count, 10.5, 'muted'),
  ...badge(244, foot - 4, '1'),
  lettering(256, foot, said.legend.joint, 10.5, 'muted'),
  underline(430, foot - 5, 18),
  lettering(454, foot, said.legend.wording, 10.5, 'muted'),
]

const tableOf = (
  listed: ReturnType<typeof jointVoiceRows>,
  words: ChartWords,
): Pick<DrawnTable, 'columns' | 'rows'> => ({
  columns: [
    { code: 'issue', heading: words.issue, type: 'text', width: 30 },
    { code: 'partner', heading: words.joint.partner, type: 'text', width: 34 },
    { code: 'count', heading: words.joint.count, type: 'number', width: 10 },
    { code: 'joint', heading: words.joint.joint, type: 'number', width: 14 },
    { code: 'wording', heading: words.joint.wording, type: 'text', width: 16 },
  ],
  rows: listed.map(({ issue, partner, cell }) => [
    issue.name,
    partner.name,
    cell.count,
    cell.joint,
    cell.hasOwnWording ? words.joint.yes : words.joint.no,
  ]),
})

/**
 * Draws which issues were carried for which partners. A square shows the number of interactions, how many carried a joint message, and
 * whether the partner has its own wording. Beside each issue is its number of regions.
 */
export function jointVoiceChart(figures: JointVoiceFigures, words: ChartWords, language: Language): DrawnTable {
  const { issues, cells, period } = figures
  const said = words.joint
  const number = (value: number) => numberText(value, language)
  const partners = regionsFirst(figures.partners)
  const regions = partners.filter(({ isRegion }) => isRegion)
  const known = new Map(cells.map(cell => [`${cell.issueId} ${cell.partnerId}`, cell]))
  const most = Math.max(0, ...cells.map(({ count }) => count))
  const step = Math.min(44, (width - names - carried - 10) / Math.max(1, partners.length))
  // The regions are grouped, slightly apart from the rest.
  const place = (at: number) => names + at * step + (at >= regions.length ? 10 : 0)
  const { rows, end } = placedRows(issues, header, height, width)
  const listed = jointVoiceRows({ ...figures, partners })
  const indexOf = new Map(listed.map(({ issue, partner }, index) => [`${issue.id} ${partner.id}`, index]))
  const carriedBy = (issueId: string) =>
    regions.filter(({ id }) => (known.get(`${issueId} ${id}`)?.count ?? 0) > 0).length

  const square = (issue: ChartRow, partner: JointVoicePartner, x: number, y: number): Part => {
    const cell = known.get(`${issue.id} ${partner.id}`)
    const [count, joint] = [cell?.count ?? 0, cell?.joint ?? 0]
    const [wide, high] = [step - 2, height - 2]
    const told = said.cell(issue.name, partner.name, words.contacts(count), number(joint))
    return {
      mark: 'part',
      title: cell?.hasOwnWording ? said.ownWording(told) : told,
      ...(count > 0 && { cell: { row: indexOf.get(`${issue.id} ${partner.id}`) ?? 0, column: 2 } }),
      marks: [
        ...(count > 0 ? [box(x, y, wide, high, tintOf(count, most), { round: 3 })] : []),
        ...(count > 0
          ? [lettering(x + 4, y + high - 7, number(count), count > 99 ? 10.5 : 12, 'text', { isBold: true })]
          : [lettering(x + wide / 2, y + high / 2 + 4, '0', 10, 'muted', { align: 'middle' })]),
        ...(joint > 0 ? badge(x + wide - (joint > 99 ? 10 : 8.5), y + 8.5, number(joint)) : []),
        ...(cell?.hasOwnWording ? [underline(x + 4, y + high - 4, wide - 8)] : []),
      ],
    }
  }

  const last = place(partners.length) + 4
  const marks: Mark[] = partners.map(({ name, isRegion }, at) =>
    lettering(place(at) + step / 2 + 4, header - 8, fitted(name, 138, 11), 11, 'text', {
      turned: -56,
      ...(isRegion && { isBold: true }),
    }),
  )
  marks.push(lettering(last + 6, header - 8, said.regions, 11, 'muted'))
  for (const row of rows) {
    if (row.heading) marks.push(row.heading)
    marks.push(lettering(0, row.top + height / 2 + 3, fitted(row.name, names - 12, 12), 12, 'text'))
    for (const [at, partner] of partners.entries()) marks.push(square(row, partner, place(at), row.top))
    const some = carriedBy(row.id)
    marks.push(
      lettering(
        last + 6,
        row.top + height / 2 + 3,
        said.regionsOf(some, regions.length),
        12,
        some > 1 ? 'text' : 'muted',
        {
          ...(some > 1 && { isBold: true }),
        },
      ),
    )
  }
  const foot = end + 16
  marks.push(...legend(foot, said))

  const joined = issues.filter(({ id }) => carriedBy(id) > 1).length
  const description = [
    said.description(joined, issues.length, period),
    ...(figures.isLeavingHouse ? [said.leftOut] : []),
  ].join(' ')
  return {
    id: 'joint-voice',
    name: said.name,
    ...tableOf(listed, words),
    drawing: { width, height: foot + 10, title: `${said.title}, ${period}`, description, marks },
  }
}
