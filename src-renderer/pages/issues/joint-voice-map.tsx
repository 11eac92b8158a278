import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { jointVoiceChart, jointVoiceRows, regionsFirst } from '../../../src-shared/charts/joint-voice-chart'
import type { Period } from '../../../src-shared/days/quarter'
import type { ReferenceLists } from '../../../src-shared/records/reference'
import { ChartFigure } from '../../components/chart/chart-figure'
import { countedIn, showInLog } from '../../components/chart/show-in-log'
import { ask } from '../../state/office/office'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { issueRows } from './issue-rows'

type Props = { readonly lists: ReferenceLists; readonly period: Period }

/** Which issue was carried for which partner, and what was said for several at once. Pressing a figure opens the log. */
export function JointVoiceMap({ lists, period }: Props) {
  const words = useWords()
  const { data, isPlaceholderData } = useQuery({
    ...question('chart:joint-voice', { period }),
    placeholderData: keepPreviousData,
  })
  const said = words.shared.chart
  const named = said.period(period.from, period.to)
  const figures = useMemo(
    () =>
      data && {
        issues: issueRows(lists, words.language),
        partners: regionsFirst(data.partners),
        cells: data.cells,
        period: named,
        isLeavingHouse: false,
      },
    [data, lists, named, words.language],
  )
  const chart = useMemo(
    () => figures && jointVoiceChart(figures, said, words.language),
    [figures, said, words.language],
  )
  if (!chart || !figures) return null
  const forFile = async () => {
    const { cells } = await ask('chart:joint-voice', { period, audience: 'file' })
    return jointVoiceChart({ ...figures, cells, isLeavingHouse: true }, said, words.language)
  }
  const open = (row: number) => {
    const found = jointVoiceRows(figures)[row]
    if (found)
      showInLog([
        { field: 'issues', operator: 'has-any', ids: [found.issue.id] },
        { field: 'partners', operator: 'has-any', ids: [found.partner.id] },
        ...countedIn(period),
      ])
  }
  return (
    <ChartFigure
      chart={chart}
      forFile={forFile}
      isOutdated={isPlaceholderData}
      isDescribed
      onCell={({ row }) => open(row)}
    />
  )
}
