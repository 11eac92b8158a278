import type { InteractionMonths } from '../packs/interaction-months'
import type { DrawnTable } from '../packs/table'
import { monthName, monthShort } from '../text/dates'
import type { Language } from '../text/language'
import { numberText } from '../text/pack-cells'
import type { ChartWords } from '../text/sv/chart'
import { type ChartRow, placedRows } from './chart-rows'
import { box, type Lettering, lettering, line, type Mark, type Part } from './drawing'
import { fitted } from './fitted-text'

/** What a chart of months is drawn from. */
export type MonthFigures = {
  readonly counted: InteractionMonths
  /** Empty for a chart of one row: a person, an organisation, an issue or a partner. */
  readonly rows: readonly ChartRow[]
  readonly period: string
  /** True for a partner's file. The chart then states that secrecy-marked interactions are left out, whether there are any or not. */
  readonly isLeavingHouse: boolean
}

const width = 680
const names = 196
const sums = 52
const header = 34
const row = { height: 31, bar: 14 }
const whole = { height: 56, bar: 36 }

/** Draws interactions per month: a row of bars for all and one for each issue. Each bar has its number above it. */
export function monthChart(figures: MonthFigures, words: ChartWords, language: Language): DrawnTable {
  const { counted, rows, isLeavingHouse } = figures
  const { months, all, byIssue } = counted
  const said = words.months
  const isOne = rows.length === 0
  const left = isOne ? 0 : names
  const right = isOne ? 0 : sums
  const step = Math.min(isOne ? 42 : 72, (width - left - right) / months.length)
  const number = (value: number) => numberText(value, language)
  const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
  const inWords = (month: string) => (month.length === 4 ? month : monthName(month, language))
  const countsOf = (id: string) => (byIssue as Readonly<Record<string, readonly number[]>>)[id] ?? months.map(() => 0)
  const centre = (at: number) => left + (at + 0.5) * step

  const monthTexts = months.flatMap((month, at): Lettering[] => {
    const isYearShown = month.length > 4 && (at === 0 || month.endsWith('-01'))
    const short = monthShort(month, language)
    const name = step < 26 && month.length > 4 ? short.slice(0, 1).toUpperCase() : short
    return [
      ...(isYearShown ? [lettering(centre(at), 11, month.slice(0, 4), 10, 'muted', { align: 'middle' })] : []),
      lettering(centre(at), 26, name, 11, 'muted', { align: 'middle' }),
    ]
  })

  const bars = (
    name: string,
    counts: readonly number[],
    most: number,
    index: number,
    top: number,
    isWhole: boolean,
  ) => {
    const { height, bar } = isWhole ? whole : row
    const ground = top + height - 3
    const thick = Math.min(28, step * 0.56)
    return counts.map((count, at): Part => {
      const tall = most === 0 ? 0 : (count / most) * bar
      const figure = lettering(
        centre(at),
        ground - (count === 0 ? 6 : tall + 4),
        number(count),
        step < 26 ? 9 : 11,
        'text',
        {
          align: 'middle',
          ...(count === 0 ? { ink: 'muted' } : {}),
          ...(isWhole && count > 0 && { isBold: true }),
        },
      )
      return {
        mark: 'part',
        title: said.cell(name, inWords(months[at] ?? ''), words.contacts(count)),
        ...(count > 0 && { cell: isOne ? { row: at, column: 1 } : { row: index, column: at + 1 } }),
        marks: [
          // An invisible target for the pointer, since a bar may be low.
          ...(count > 0 ? [box(left + at * step, top, step, height - 3, 'paper')] : []),
          ...(tall > 0
            ? [
                box(
                  centre(at) - thick / 2,
                  ground - Math.max(1, tall),
                  thick,
                  Math.max(1, tall),
                  isWhole ? 'strong' : 'bar',
                ),
              ]
            : []),
          figure,
        ],
      }
    })
  }

  const end = left + months.length * step
  const rowOf = (name: string, counts: readonly number[], most: number, index: number, top: number): Mark[] => {
    const isWhole = index === 0
    const { height } = isWhole ? whole : row
    const ground = top + height - 3
    const look = isWhole ? ({ isBold: true } as const) : {}
    const sum = sumOf(counts)
    return [
      ...bars(name, counts, most, index, top, isWhole),
      line([0, ground], [end + right, ground], 'line'),
      ...(isOne
        ? []
        : [
            lettering(0, ground - 6, fitted(name, names - 16, 12), 12, sum === 0 ? 'muted' : 'text', look),
            lettering(end + right - 4, ground - 6, number(sum), 12, sum === 0 ? 'muted' : 'text', {
              align: 'end',
              ...look,
            }),
          ]),
    ]
  }

  const marks: Mark[] = [...monthTexts]
  if (!isOne) marks.push(lettering(end + right - 4, 26, said.sum, 11, 'muted', { align: 'end' }))
  marks.push(...rowOf(said.all, all, Math.max(0, ...all), 0, header))
  const most = Math.max(0, ...rows.flatMap(({ id }) => countsOf(id)))
  const placed = placedRows(rows, header + whole.height, row.height, end + right)
  for (const [index, { id, name, top: at, heading }] of placed.rows.entries()) {
    if (heading) marks.push(heading)
    marks.push(...rowOf(name, countsOf(id), most, index + 1, at))
  }
  const total = sumOf(all)
  const highest = all.indexOf(Math.max(0, ...all))
  const description = [
    said.description(words.contacts(total), figures.period),
    ...(total > 0 ? [said.most(inWords(months[highest] ?? ''), number(all[highest] ?? 0))] : []),
    ...(isOne ? [] : [said.several]),
    ...(isLeavingHouse ? [said.leftOut] : []),
  ].join(' ')
  const title = isOne ? said.title : said.titleByIssue
  const tableRow = (name: string, counts: readonly number[]) => [name, ...counts, sumOf(counts)]
  const column = (code: string, heading: string, columnWidth: number) =>
    ({ code, heading, type: 'number', width: columnWidth }) as const
  const table: Pick<DrawnTable, 'columns' | 'rows'> = isOne
    ? {
        columns: [{ code: 'month', heading: said.month, type: 'text', width: 20 }, column('count', said.count, 12)],
        rows: months.map((month, at) => [inWords(month), all[at] ?? 0]),
      }
    : {
        columns: [
          { code: 'issue', heading: words.issue, type: 'text', width: 30 },
          ...months.map(month => column(month, inWords(month), 14)),
          column('sum', said.sum, 10),
        ],
        rows: [tableRow(said.all, all), ...rows.map(({ id, name }) => tableRow(name, countsOf(id)))],
      }
  return {
    id: 'months',
    name: title,
    ...table,
    drawing: {
      width: end + right,
      height: placed.end + 2,
      title: `${title}, ${figures.period}`,
      description,
      marks,
    },
  }
}
