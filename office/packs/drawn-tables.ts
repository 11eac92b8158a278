import type { ChartRow } from '../../src-shared/charts/chart-rows'
import { coverageChart, targetKindNames } from '../../src-shared/charts/coverage-chart'
import { jointVoiceChart } from '../../src-shared/charts/joint-voice-chart'
import { monthChart } from '../../src-shared/charts/month-chart'
import { processChart } from '../../src-shared/charts/process-chart'
import { targetKinds } from '../../src-shared/packs/coverage'
import { countByMonth } from '../../src-shared/packs/interaction-months'
import { countJointVoice, withOwnWordings } from '../../src-shared/packs/joint-voice'
import type { DrawnTable } from '../../src-shared/packs/table'
import type { Telling } from './pack-telling'
import { spanText } from './paragraphs'

/** The issues as rows of a chart, grouped by area. */
const issueRows = ({ material, nameOf }: Telling): ChartRow[] => {
  const areas = material.names.areas.map(({ id }) => id)
  return material.issues
    .toSorted((a, b) => areas.indexOf(a.areaId) - areas.indexOf(b.areaId))
    .map(({ id, areaId }) => ({ id, name: nameOf(id), group: nameOf(areaId) }))
}

/**
 * Returns the interactions that a pack reports in full or without names. The month, issue or recipient of a masked one would reveal
 * something about it.
 */
const tellable = ({ material }: Telling) =>
  material.lines.flatMap(({ line }) => (line.disclosure === 'masked' ? [] : [line.interaction]))

/** Interactions by month and issue, counted from the same rows that the pack reports; null when there are none. */
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

/** Whom the issues have been carried to; null for a period without interactions. */
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

/** Which issue was carried for which partner. Only the joint pack has it; null in others and without interactions. */
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

/** Where the processes on the pack's issues are now; null when there are none. */
export function processesTable({ material, shared, language }: Telling): DrawnTable | null {
  if (material.processes.length === 0) return null
  const title = `${shared.chart.process.severalTitle}, ${material.madeOn}`
  return processChart(
    { processes: material.processes, title, isNamed: true, on: material.madeOn },
    shared.chart,
    language,
  )
}
