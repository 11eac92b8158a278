import { type CoverageCell, type Level, levels, type TargetKind, targetKinds } from '../packs/coverage'
import type { DrawnTable } from '../packs/table'
import { dayShort } from '../text/dates'
import type { Language } from '../text/language'
import { numberText } from '../text/pack-cells'
import type { ChartWords } from '../text/sv/chart'
import { type ChartRow, placedRows } from './chart-rows'
import { box, lettering, type Mark, type Part, type PlainMark, tintOf } from './drawing'
import { fitted } from './fitted-text'

/** What a coverage map is drawn from: the issues, the targets, and every cell, gaps included. */
export type CoverageFigures = {
  readonly issues: readonly ChartRow[]
  readonly targets: readonly { readonly id: string; readonly name: string }[]
  readonly cells: readonly CoverageCell[]
  readonly period: string
  /** True for a partner's file. Secrecy-marked interactions are then left out, and internal ones are only counted. */
  readonly isLeavingHouse: boolean
}

/**
 * Two layouts in CSS pixels: `roomy` for a few targets, which fit a page, and `close` for every organisation of a kind, which is only for
 * the screen.
 */
const roomy = { width: 680, names: 190, header: 28, height: 34 }
const close = { names: 236, step: 40, header: 132, height: 26, lean: 76 }
const gap = 2

/** Draws a level as steps that fill from the left. The level is also written in words beside them. */
const steps = (x: number, y: number, level: Level | null): PlainMark[] =>
  level === null
    ? []
    : levels
        .toReversed()
        .map((_, at) =>
          box(
            x + at * 5,
            y - 3 - at * 2,
            4,
            3 + at * 2,
            at <= levels.length - 1 - levels.indexOf(level) ? 'strong' : 'line',
          ),
        )

/**
 * Draws which issues have been carried to which targets. A square shows how often, when last and at which level; a gap is an empty, dashed
 * square.
 */
export function coverageChart(figures: CoverageFigures, words: ChartWords, language: Language): DrawnTable {
  const { issues, targets, cells, period } = figures
  const said = words.coverage
  const isWide = targets.length <= 5
  const number = (value: number) => numberText(value, language)
  const known = new Map(cells.map(cell => [`${cell.issueId} ${cell.target}`, cell]))
  const most = Math.max(0, ...cells.map(({ count }) => count))
  const isOneYear = new Set(cells.flatMap(({ lastOn }) => lastOn?.slice(0, 4) ?? [])).size <= 1
  const day = (on: string) => (isOneYear ? dayShort(on, language) : on)

  // Many targets are placed below each other, with the issues across; a few are placed across.
  const across = isWide ? targets : issues
  const down: readonly ChartRow[] = isWide ? issues : targets.map(({ id, name }) => ({ id, name, group: null }))
  const { names, header, height } = isWide ? roomy : close
  const step = isWide ? (roomy.width - names) / across.length : close.step
  const width = isWide ? roomy.width : names + across.length * step + close.lean
  const { rows, end } = placedRows(down, header, height, width)

  const heads = across.map(({ name }, at) =>
    isWide
      ? lettering(names + at * step + 2, header - 10, fitted(name, step - 6, 12), 12, 'text', { isBold: true })
      : lettering(names + (at + 0.5) * step + 4, header - 8, fitted(name, 140, 11), 11, 'text', { turned: -56 }),
  )

  const listed = issues.flatMap(issue => targets.map(target => ({ issue, target })))
  const indexOf = new Map(listed.map(({ issue, target }, index) => [`${issue.id} ${target.id}`, index]))

  const square = (issue: string, issueId: string, target: string, targetId: string, x: number, y: number): Part => {
    const cell = known.get(`${issueId} ${targetId}`)
    const [wide, high] = [step - gap, height - gap]
    if (!cell || cell.count === 0)
      return {
        mark: 'part',
        title: figures.isLeavingHouse ? said.undisclosedCell(issue, target) : said.emptyCell(issue, target),
        marks: [
          box(
            x,
            y,
            wide,
            high,
            'paper',
            isWide ? { edge: 'edge', isDashed: true, round: 3 } : { edge: 'line', round: 3 },
          ),
          lettering(
            x + wide / 2,
            y + high / 2 + 4,
            isWide ? (figures.isLeavingHouse ? said.undisclosed : said.gap) : '0',
            isWide ? 11 : 10,
            'muted',
            {
              align: 'middle',
            },
          ),
        ],
      }
    const { count, lastOn, highestLevel } = cell
    const said3 = [words.contacts(count), lastOn ?? '–'] as const
    const title = highestLevel
      ? said.cell(issue, target, ...said3, words.levels[highestLevel])
      : said.cellWithoutLevel(issue, target, ...said3)
    const middle = y + high / 2
    const marks: PlainMark[] = isWide
      ? [
          lettering(x + 9, middle + 6, number(count), 16, 'text', { isBold: true }),
          ...(highestLevel
            ? [
                lettering(
                  x + wide - 30,
                  middle - 2,
                  fitted(words.shortLevels[highestLevel], wide - 66, 10.5),
                  10.5,
                  'text',
                  { align: 'end' },
                ),
                ...steps(x + wide - 25, middle - 2, highestLevel),
              ]
            : []),
          ...(lastOn ? [lettering(x + wide - 30, middle + 12, day(lastOn), 10.5, 'text', { align: 'end' })] : []),
        ]
      : [
          lettering(x + 4, middle + 4, number(count), 11, 'text', { isBold: true }),
          ...steps(x + wide - 21, middle + 5, highestLevel),
        ]
    const index = indexOf.get(`${issueId} ${targetId}`) ?? 0
    return {
      mark: 'part',
      title,
      cell: { row: index, column: 2 },
      marks: [box(x, y, wide, high, tintOf(count, most), { round: 3 }), ...marks],
    }
  }

  const marks: Mark[] = [...heads]
  for (const { id, name, top, heading } of rows) {
    if (heading) marks.push(heading)
    marks.push(lettering(0, top + height / 2 + 3, fitted(name, names - 14, 12), 12, 'text'))
    for (const [at, other] of across.entries()) {
      const x = names + at * step
      marks.push(
        isWide ? square(name, id, other.name, other.id, x, top) : square(other.name, other.id, name, id, x, top),
      )
    }
  }
  const legend = levels
    .toReversed()
    .flatMap((level, at): PlainMark[] => [
      ...steps(at * 160, end + 20, level),
      lettering(at * 160 + 26, end + 20, words.levels[level], 10.5, 'muted'),
    ])
  marks.push(...legend)

  const met = cells.filter(({ count }) => count > 0).length
  const description = [
    (figures.isLeavingHouse ? said.disclosed : said.description)(
      number(met),
      number(issues.length * targets.length),
      period,
    ),
    ...(figures.isLeavingHouse ? [said.onlyOpen, said.leftOut] : []),
  ].join(' ')
  return {
    id: 'coverage',
    name: said.name,
    columns: [
      { code: 'issue', heading: words.issue, type: 'text', width: 30 },
      { code: 'target', heading: said.target, type: 'text', width: 40 },
      { code: 'count', heading: said.count, type: 'number', width: 10 },
      { code: 'lastOn', heading: said.lastOn, type: 'day', width: 12 },
      { code: 'level', heading: said.level, type: 'text', width: 20 },
    ],
    rows: listed.map(({ issue, target }) => {
      const cell = known.get(`${issue.id} ${target.id}`)
      const level = cell?.highestLevel
      return [issue.name, target.name, cell?.count ?? 0, cell?.lastOn ?? null, level ? words.levels[level] : '']
    }),
    drawing: { width, height: end + 28, title: `${said.title}, ${period}`, description, marks },
  }
}

/** Returns the targets of the cells, each once, in order. If the cells are by kind, returns all kinds. */
export function targetsOf(cells: readonly CoverageCell[], words: ChartWords): CoverageFigures['targets'] {
  const known = new Map(cells.map(({ target, targetName }) => [target, { id: target, name: targetName }]))
  return targetKinds.some(kind => known.has(kind)) ? targetKindNames(targetKinds, words) : [...known.values()]
}

/** Returns the kinds of target with their names. */
export const targetKindNames = (kinds: readonly TargetKind[], words: ChartWords) =>
  kinds.map(kind => ({ id: kind, name: words.targets[kind] }))
