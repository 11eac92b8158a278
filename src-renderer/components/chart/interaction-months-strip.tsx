import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { monthChart } from '../../../src-shared/charts/month-chart'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { type InteractionMonths, wholeMonthsAround } from '../../../src-shared/packs/interaction-months'
import type { TimelineSubject } from '../../../src-shared/records/timeline-entry'
import { ask } from '../../state/office/office'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import styles from './chart.module.css'
import { ChartFigure } from './chart-figure'
import { twelveMonths } from './chart-periods'
import { countedIn, showInLog } from './show-in-log'

const fieldOf = { person: 'participants', organisation: 'organisations', issue: 'issues', partner: 'partners' } as const

/** How many interactions the subject had in each of the last twelve months. Pressing a month opens the log. */
export function InteractionMonthsStrip({ subject }: { readonly subject: TimelineSubject }) {
  const words = useWords()
  const period = twelveMonths(dayInStockholm(new Date()))
  const { data } = useQuery(question('chart:months-of', { subject, period }))
  const named = words.shared.chart.period(period.from, period.to)
  const drawn = useCallback(
    (counted: InteractionMonths, isLeavingHouse: boolean) =>
      monthChart({ counted, rows: [], period: named, isLeavingHouse }, words.shared.chart, words.language),
    [named, words],
  )
  const chart = useMemo(() => data && drawn(data, false), [data, drawn])
  const forFile = async () => drawn(await ask('chart:months-of', { subject, period, audience: 'file' }), true)
  const isNone = data?.all.every(count => count === 0)
  const open = (month: string | undefined) =>
    month &&
    showInLog([
      { field: fieldOf[subject.kind], operator: 'has-any', ids: [subject.id] },
      ...countedIn(wholeMonthsAround({ from: `${month}-01`, to: `${month}-01` })),
    ])
  if (isNone) return <p className={styles['none']}>{words.charts.noneInTwelve}</p>
  return (
    <div className={styles['strip']}>
      {chart && <ChartFigure chart={chart} forFile={forFile} onCell={({ row }) => open(data?.months[row])} />}
    </div>
  )
}
