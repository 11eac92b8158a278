import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { monthChart } from '../../../src-shared/charts/month-chart'
import type { Period } from '../../../src-shared/days/quarter'
import type { Condition } from '../../../src-shared/lists/list-filter'
import { type InteractionMonths, wholeMonthsAround } from '../../../src-shared/packs/interaction-months'
import type { PartnerId } from '../../../src-shared/records/ids'
import type { ReferenceLists } from '../../../src-shared/records/reference'
import { ChartFigure } from '../../components/chart/chart-figure'
import { countedIn, showInLog } from '../../components/chart/show-in-log'
import { ask } from '../../state/office/office'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { issueRows } from './issue-rows'

type Props = { readonly lists: ReferenceLists; readonly period: Period; readonly partnerId: PartnerId | null }

/** The number of interactions by month and issue. Pressing a figure opens the log. */
export function OfficeMonths({ lists, period, partnerId }: Props) {
  const words = useWords()
  const { data, isPlaceholderData } = useQuery({
    ...question('chart:months', { period, partnerId }),
    placeholderData: keepPreviousData,
  })
  const rows = useMemo(() => issueRows(lists, words.language), [lists, words.language])
  const said = words.shared.chart
  const named = said.period(period.from, period.to)
  const drawn = useCallback(
    (counted: InteractionMonths, isLeavingHouse: boolean) =>
      monthChart({ counted, rows, period: named, isLeavingHouse }, said, words.language),
    [rows, named, said, words.language],
  )
  const chart = useMemo(() => data && drawn(data, false), [data, drawn])
  const forFile = async () => drawn(await ask('chart:months', { period, partnerId, audience: 'file' }), true)
  if (!chart) return null
  const open = (issue: string | undefined, month: string | undefined) => {
    if (month === undefined) return
    const about: Condition[] = issue === undefined ? [] : [{ field: 'issues', operator: 'has-any', ids: [issue] }]
    const concerned: Condition[] =
      partnerId === null ? [] : [{ field: 'partners', operator: 'has-any', ids: [partnerId] }]
    const day = `${month}-01`
    showInLog([...about, ...concerned, ...countedIn(wholeMonthsAround({ from: day, to: day }))])
  }
  return (
    <ChartFigure
      chart={chart}
      forFile={forFile}
      isOutdated={isPlaceholderData}
      isDescribed
      onCell={({ row, column }) => open(rows[row - 1]?.id, data?.months[column - 1])}
    />
  )
}
