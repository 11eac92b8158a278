import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { PartnerId } from '../../../src-shared/records/ids'
import { type ChartPeriod, chartPeriods, periodOfChart } from '../../components/chart/chart-periods'
import { ChoiceList } from '../../components/choice-list'
import { question } from '../../state/office/question'
import { useUsableMark } from '../../state/screen/usable'
import { useWords } from '../../text/words'
import { CoverageMap } from './coverage-map'
import styles from './issue-charts.module.css'
import { JointVoiceMap } from './joint-voice-map'
import { OfficeMonths } from './office-months'

const kinds = ['coverage', 'joint', 'months'] as const
const everyPartner = 'every-partner'

type Props = { readonly heading: string; readonly beside: ReactNode }

/** Charts of whom the issues have been carried to, for whom, and when. Shows one at a time, for a chosen period. */
export function IssueCharts({ heading, beside }: Props) {
  const words = useWords()
  const said = words.charts
  const [kind, setKind] = useState<(typeof kinds)[number]>('coverage')
  const [chosen, setChosen] = useState<ChartPeriod>('year')
  const [partnerId, setPartnerId] = useState<PartnerId | null>(null)
  const lists = useQuery(question('reference:read', {}))
  useUsableMark(lists.data !== undefined)
  const period = periodOfChart(chosen, dayInStockholm(new Date()))
  const partners = lists.data?.partners ?? []
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <h1>{heading}</h1>
        {beside}
      </div>
      <div className={styles['choices']}>
        <ChoiceList
          label={said.which}
          value={kind}
          entries={kinds.map(value => ({ value, label: said.kinds[value] }))}
          onChange={setKind}
        />
        <ChoiceList
          label={said.period}
          value={chosen}
          entries={chartPeriods.map(value => ({ value, label: said.periods[value] }))}
          onChange={setChosen}
        />
        {kind !== 'joint' && (
          <ChoiceList
            label={said.partner}
            value={partnerId ?? everyPartner}
            entries={[
              { value: everyPartner, label: said.everyPartner },
              ...partners.map(({ id, name }) => ({ value: id as string, label: name })),
            ]}
            onChange={value => setPartnerId(partners.find(({ id }) => id === value)?.id ?? null)}
          />
        )}
      </div>
      {lists.data && kind === 'coverage' && <CoverageMap lists={lists.data} period={period} partnerId={partnerId} />}
      {lists.data && kind === 'joint' && <JointVoiceMap lists={lists.data} period={period} />}
      {lists.data && kind === 'months' && <OfficeMonths lists={lists.data} period={period} partnerId={partnerId} />}
      <p className={styles['hint']}>{said.hint}</p>
    </div>
  )
}
