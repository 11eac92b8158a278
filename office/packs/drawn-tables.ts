import type { ChartRow } from '../../src-shared/charts/chart-rows'
import { coverageChart, targetKindNames } from '../../src-shared/charts/coverage-chart'
import { jointVoiceChart } from '../../src-shared/charts/joint-voice-chart'
import { monthChart } from '../../src-shared/charts/month-chart'
import { processChart } from '../../src-shared/charts/process-chart'
import { countByMonth } from '../../src-shared/packs/contact-months'
import { targetKinds } from '../../src-shared/packs/coverage'
import { countJointVoice, withOwnWordings } from '../../src-shared/packs/joint-voice'
import type { DrawnTable } from '../../src-shared/packs/table'
import type { Telling } from './pack-telling'
import { spanText } from './paragraphs'

/** The issues as rows of a chart, under their areas. */
const issueRows = ({ material, nameOf }: Telling): ChartRow[] => {
  const areas = material.names.areas.map(({ id }) => id)
  return material.issues
    .toSorted((a, b) => areas.indexOf(a.areaId) - areas.indexOf(b.areaId))
    .map(({ id, areaId }) => ({ id, name: nameOf(id), group: nameOf(areaId) }))
}

/** What is told of each interaction in full or without names: the month, issue or recipient of a masked one would tell of it. */
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
    isLeavingHouse: true,
  }
  return monthChart(figures, shared.chart, language)
}

/** Whom the issues have been carried to; nothing to draw of a period without contacts. */
export function coverageTable(telling: Telling): DrawnTable | null {
  const { material, shared, language } = telling
  if (tellable(telling).length === 0 || material.coverage.length === 0) return null
  const figures = {
    issues: issueRows(telling),
    targets: targetKindNames(targetKinds, shared.chart),
    cells: material.coverage,
    period: spanText(material.period.period),
    isLeavingHouse: true,
  }
  return coverageChart(figures, shared.chart, language)
}

/** For whom which issue was carried; only the joint pack has it. */
export function jointVoiceTable(telling: Telling): DrawnTable | null {
  const { material, shared, language } = telling
  const held = tellable(telling)
  if (material.jointVoice === null || held.length === 0) return null
  const figures = {
    issues: issueRows(telling),
    partners: material.jointVoice.partners,
    cells: withOwnWordings(countJointVoice(held), material.jointVoice.wordings),
    period: spanText(material.period.period),
    isLeavingHouse: true,
  }
  return jointVoiceChart(figures, shared.chart, language)
}

/** Where the processes of the pack's issues are. */
export function processesTable({ material, shared, language }: Telling): DrawnTable | null {
  if (material.processes.length === 0) return null
  const title = `${shared.chart.process.severalTitle}, ${material.madeOn}`
  return processChart(
    { processes: material.processes, title, isNamed: true, on: material.madeOn },
    shared.chart,
    language,
  )
}
