import type { Block } from '../../../src-shared/packs/blocks/block'
import type { FoldBlock } from '../../../src-shared/packs/blocks/closing-blocks'
import type { MapBlock, MapCell } from '../../../src-shared/packs/blocks/map-block'
import { type CoverageCell, type TargetKind, targetKinds } from '../../../src-shared/packs/coverage'
import type { PackIssue } from '../../../src-shared/packs/pack'
import { wordFor } from '../../../src-shared/text/told-words'
import { paragraph, present } from './block-parts'
import type { PageTelling } from './page-telling'

/** The categories of people who belong to none of the four kinds of the map. */
const outside = [
  'eu',
  'nordic',
  'interest_org',
  'company',
  'academia',
  'media',
  'region',
  'municipality',
  'county_board',
] as const

const stepOf = (count: number): MapCell['step'] => (count <= 0 ? 0 : count === 1 ? 1 : count === 2 ? 2 : 3)

function mapCell({ said, number, shared, dayBare }: PageTelling, cell: CoverageCell | undefined): MapCell {
  const count = cell?.count ?? 0
  if (cell === undefined || count === 0) return { step: 0, count: null, lines: [said.coverage.none] }
  const level = cell.highestLevel === null ? null : shared.chart.levels[cell.highestLevel]
  const day = cell.lastOn === null ? null : dayBare(cell.lastOn)
  // Only open contacts tell when and how high up.
  const lines = [level, day].filter(line => line !== null)
  return {
    step: stepOf(count),
    count: number(count),
    lines: lines.length === 0 ? [said.coverage.internal(count)] : lines,
  }
}

/** An issue with its cells, one for each kind of recipient. */
type Row = { readonly issue: PackIssue; readonly cells: ReadonlyMap<TargetKind, CoverageCell> }

/** The issues of the map, each with its cells. */
export function mapRows({ material, placed }: PageTelling): Row[] {
  return placed.map(issue => ({
    issue,
    cells: new Map(
      material.coverage.filter(({ issueId }) => issueId === issue.id).map(cell => [cell.targetKind, cell]),
    ),
  }))
}

const isMet = ({ cells }: Row): boolean => [...cells.values()].some(({ count }) => count > 0)
const nameIn = ({ issueNumber, nameOf }: PageTelling, { id }: PackIssue): string =>
  `${issueNumber(id) ?? ''} ${nameOf(id)}`.trim()

/** What the map shows, in words: how many issues were carried anywhere, and how far the one with most contacts has come. */
function conclusion(telling: PageTelling, rows: readonly Row[]): string {
  const { material, said, nameOf, language } = telling
  const met = rows.filter(isMet)
  const lead = said.coverage.lead(met.length, rows.length)
  const counts = met.map(({ issue }) => material.figures.byIssue[issue.id] ?? 0)
  const highest = Math.max(0, ...counts)
  const [largest, ...others] = met.filter((_, index) => counts[index] === highest)
  // With several at the top, none of them is the largest.
  if (largest === undefined || others.length > 0) return lead
  const list = new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { type: 'conjunction' })
  const named = (isReached: boolean) =>
    list.format(
      targetKinds
        .filter(kind => (largest.cells.get(kind)?.count ?? 0) > 0 === isReached)
        .map(kind => said.coverage.metKinds[kind]),
    )
  const missing = named(false)
  return `${lead} ${said.coverage.largest(nameOf(largest.issue.id), named(true), missing === '' ? null : missing)}`
}

function foldOf(telling: PageTelling, rows: readonly Row[]): FoldBlock | undefined {
  const { material, said, shared } = telling
  const empty = rows.filter(row => !isMet(row)).map(({ issue }) => nameIn(telling, issue))
  const { interactionsByCategory } = material.figures
  const met = outside.filter(category => (interactionsByCategory[category] ?? 0) > 0)
  const parts = [
    ...(empty.length === 0 ? [] : [{ lead: said.coverage.foldedLead, text: `${empty.join(', ')}.` }]),
    ...(met.length === 0
      ? []
      : [
          {
            lead: said.coverage.outsideLead,
            text: `${met
              .map((category, index) =>
                said.coverage.outside(
                  wordFor(shared.categories, category),
                  interactionsByCategory[category] ?? 0,
                  index === 0,
                ),
              )
              .join(', ')}.`,
          },
        ]),
  ]
  return parts.length === 0 ? undefined : { kind: 'fold', id: 'coverage:folded', parts }
}

/** Returns whom the issues were carried to. Without any reached row there is no map, only a line. */
export function coverageBlocks(telling: PageTelling): Block[] {
  const { material, said, shared } = telling
  const rows = mapRows(telling)
  if (rows.length === 0) return []
  const met = rows.filter(isMet)
  const fold = foldOf(telling, rows)
  if (met.length === 0) return present<Block>(paragraph('coverage:none', said.coverage.nothing), fold)
  const map: MapBlock = {
    kind: 'map',
    id: 'coverage',
    use: 'coverage',
    corner: material.partner === null ? said.coverage.issue : said.coverage.yours,
    columns: targetKinds.map(kind => ({
      id: kind,
      heading: shared.chart.targets[kind],
      title: shared.chart.targets[kind],
    })),
    rows: met.map(({ issue, cells }, index) => ({
      id: `coverage:${index + 1}`,
      name: nameIn(telling, issue),
      cells: targetKinds.map(kind => mapCell(telling, cells.get(kind))),
    })),
    legend: said.coverage.legend.map((text, step) => ({ step: stepOf(step), text })),
    remark: said.coverage.remark,
  }
  return present<Block>(paragraph('coverage:lead', conclusion(telling, rows), 'lead'), map, fold)
}
