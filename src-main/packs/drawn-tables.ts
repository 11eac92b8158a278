import { type ChartRow, monthChart } from '../../src-shared/charts/month-chart'
import { countByMonth } from '../../src-shared/domain/contact-months'
import type { DrawnTable } from '../../src-shared/domain/pack-content'
import { spanText } from './paragraphs'
import type { Telling } from './telling'

/** The issues as rows of a chart, under their areas. */
const issueRows = ({ material, nameOf }: Telling): ChartRow[] => {
  const areas = material.names.areas.map(({ id }) => id)
  return material.issues
    .toSorted((a, b) => areas.indexOf(a.areaId) - areas.indexOf(b.areaId))
    .map(({ id, areaId }) => ({ id, name: nameOf(id), group: nameOf(areaId) }))
}

/** What is told of each interaction in full or without names; the month of a masked one would narrow down its day. */
const tellable = ({ material }: Telling) =>
  material.lines.flatMap(({ line }) => (line.disclosure === 'masked' ? [] : [line.interaction]))

/** Contacts by month and issue, from the very rows the pack tells of; nothing to draw when there are none. */
export function monthsTable(telling: Telling): DrawnTable | null {
  const { material, shared, language } = telling
  const { period } = material.period
  const held = tellable(telling)
  if (held.length === 0) return null
  const figures = {
    counted: countByMonth(period, held),
    rows: issueRows(telling),
    period: spanText(period),
    leftOut: material.lines.length - held.length,
  }
  return monthChart(figures, shared.chart, language)
}
