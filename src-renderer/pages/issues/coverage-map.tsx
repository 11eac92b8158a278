import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { coverageChart, targetsOf } from '../../../src-shared/charts/coverage-chart'
import type { Period } from '../../../src-shared/days/quarter'
import type { Condition } from '../../../src-shared/lists/list-filter'
import { type TargetKind, targetKinds } from '../../../src-shared/packs/coverage'
import type { PartnerId } from '../../../src-shared/records/ids'
import type { ReferenceLists } from '../../../src-shared/records/reference'
import { ChartFigure } from '../../components/chart/chart-figure'
import { countedIn, showInLog } from '../../components/chart/show-in-log'
import { Segments } from '../../components/segments'
import { ask } from '../../state/office/office'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { issueRows } from './issue-rows'

type Props = { readonly lists: ReferenceLists; readonly period: Period; readonly partnerId: PartnerId | null }

/** Which issues have been carried to whom, by kind of target or to each target of a kind. Pressing a square opens the log. */
export function CoverageMap({ lists, period, partnerId }: Props) {
  const words = useWords()
  const [kind, setKind] = useState<TargetKind | null>(null)
  const { data, isPlaceholderData } = useQuery({
    ...question('chart:coverage', { period, partnerId, kind }),
    placeholderData: keepPreviousData,
  })
  const said = words.shared.chart
  const named = said.period(period.from, period.to)
  const figures = useMemo(() => {
    if (!data) return undefined
    return {
      issues: issueRows(lists, words.language),
      // While another kind is fetched, the old cells are still shown with their own targets.
      targets: targetsOf(data, said),
      cells: data,
      period: named,
      isLeavingHouse: false,
    }
  }, [data, lists, named, said, words.language])
  const chart = useMemo(() => figures && coverageChart(figures, said, words.language), [figures, said, words.language])
  const forFile = async () => {
    if (!figures) throw new Error('nothing is drawn yet')
    const cells = await ask('chart:coverage', { period, partnerId, kind, audience: 'file' })
    return coverageChart(
      { ...figures, cells, targets: targetsOf(cells, said), isLeavingHouse: true },
      said,
      words.language,
    )
  }
  const open = (row: number) => {
    if (!figures) return
    const issue = figures.issues[Math.floor(row / figures.targets.length)]
    const target = figures.targets[row % figures.targets.length]
    const cell = figures.cells.find(({ issueId, target: id }) => issueId === issue?.id && id === target?.id)
    if (!issue || !cell) return
    const concerned: Condition[] =
      partnerId === null ? [] : [{ field: 'partners', operator: 'has-any', ids: [partnerId] }]
    showInLog([
      { field: 'issues', operator: 'has-any', ids: [issue.id] },
      { field: 'reached', operator: 'has-any', ids: cell.organisationIds },
      ...concerned,
      ...countedIn(period),
    ])
  }
  return (
    <>
      <Segments
        legend={words.charts.targets}
        value={kind ?? 'all'}
        entries={[
          { value: 'all', label: words.charts.allKinds },
          ...targetKinds.map(value => ({ value, label: said.targets[value] })),
        ]}
        onChange={value => setKind(value === 'all' ? null : value)}
      />
      {chart && (
        <ChartFigure
          chart={chart}
          forFile={forFile}
          isOutdated={isPlaceholderData}
          isDescribed
          onCell={({ row }) => open(row)}
        />
      )}
    </>
  )
}
