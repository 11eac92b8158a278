import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayInStockholm } from '../../../../src-shared/days/stockholm-time'
import { indicators } from '../../../../src-shared/packs/indicators'
import type { PartnerId } from '../../../../src-shared/records/ids'
import { plainDate } from '../../../../src-shared/text/dates'
import { indicatorWords } from '../../../../src-shared/text/indicator-words'
import { ChoiceList } from '../../../components/choice-list'
import { RefusalAlert } from '../../../components/refusal-alert'
import { Segments } from '../../../components/segments'
import { question } from '../../../state/office/question'
import { refusalOf } from '../../../state/office/refusal-of'
import { useWords } from '../../../text/words'
import { type ChosenKind, everyPeriod, lastFull } from '../pack-periods'
import { periodText } from '../period-text'
import styles from './indicators-part.module.css'
import { IndicatorsTable } from './indicators-table'

const wholeOffice = 'whole-office'
const kinds: readonly ChosenKind[] = ['quarter', 'project-quarter', 'half-year', 'year']

/** The indicators of a period, for the whole office or one partner: what is counted, and what a person enters. */
export function IndicatorsPart() {
  const words = useWords()
  const today = dayInStockholm(new Date())
  const [kind, setKind] = useState<ChosenKind>('quarter')
  const [period, setPeriod] = useState(() => lastFull(everyPeriod('quarter', today), today)?.code ?? '')
  const [partnerId, setPartnerId] = useState<PartnerId | null>(null)
  const lists = useQuery(question('reference:read', {}))
  const table = useQuery({ ...question('indicators:read', { period, partnerId }), placeholderData: keepPreviousData })
  const partners = lists.data?.partners ?? []
  const said = indicatorWords(words.language)
  const whose = partners.find(({ id }) => id === partnerId)?.name ?? words.indicators.wholeOffice

  function chooseKind(next: ChosenKind): void {
    setKind(next)
    setPeriod(lastFull(everyPeriod(next, today), today)?.code ?? '')
  }

  return (
    <div className={styles['part']}>
      <p className={styles['intro']}>{words.indicators.intro}</p>
      <Segments
        legend={words.indicators.kind}
        value={kind}
        entries={kinds.map(value => ({ value, label: words.packs.kinds[value] }))}
        onChange={chooseKind}
      />
      <div className={styles['scope']}>
        <ChoiceList
          label={words.indicators.period}
          value={period}
          entries={everyPeriod(kind, today).map(one => ({
            value: one.code,
            label: `${one.code} (${periodText(one, words.language)})`,
          }))}
          onChange={setPeriod}
        />
        <ChoiceList
          label={words.indicators.partner}
          value={partnerId ?? wholeOffice}
          entries={[
            { value: wholeOffice, label: words.indicators.wholeOffice },
            ...partners.map(partner => ({ value: partner.id as string, label: partner.name })),
          ]}
          onChange={chosen => setPartnerId(partners.find(partner => partner.id === chosen)?.id ?? null)}
        />
      </div>
      <RefusalAlert refusal={table.error && refusalOf(table.error)} />
      {table.data && (
        <div aria-busy={table.isPlaceholderData} className={styles['shown']}>
          {table.data.isRunning && (
            <p role="status">{words.indicators.running(plainDate(table.data.period.to, words.language))}</p>
          )}
          <IndicatorsTable table={table.data} whose={whose} />
          <p className={styles['note']}>{said.secrecy}</p>
          <details>
            <summary>{words.indicators.meanings}</summary>
            <dl className={styles['meanings']}>
              {indicators.map(({ id }) => (
                <div key={id}>
                  <dt>
                    {id} {said.names[id]}
                  </dt>
                  <dd>{said.meanings[id]}</dd>
                </div>
              ))}
            </dl>
          </details>
        </div>
      )}
    </div>
  )
}
