import { useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { readDate } from '../../../src-shared/days/written-date'
import type { PackCheck } from '../../../src-shared/packs/pack-check'
import type { PackPeriodKind } from '../../../src-shared/packs/pack-period'
import { plainDate } from '../../../src-shared/text/dates'
import { ChoiceList } from '../../components/choice-list'
import { DayBox } from '../../components/day/day-box'
import { Segments } from '../../components/segments'
import { useWords } from '../../text/words'
import { lastFull, periodsToChoose } from './pack-periods'
import styles from './pack-wizard.module.css'
import { periodText } from './period-text'

const kinds: readonly PackPeriodKind[] = ['quarter', 'project-quarter', 'half-year', 'year', 'free']

type Props = {
  readonly period: string | null
  readonly check: PackCheck | undefined
  /** Called with the code of the period. Null while free days are not fully typed. */
  readonly onPeriod: (period: string | null) => void
}

/** Chooses the period of the packs. */
export function PeriodStep({ period, check, onPeriod }: Props) {
  const words = useWords()
  const today = dayInStockholm(new Date())
  const [kind, setKind] = useState<PackPeriodKind>('quarter')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const periods = kind === 'free' ? [] : periodsToChoose(kind, today)
  const [firstDay, lastDay] = [readDate(from, today), readDate(to, today)]
  // While a day is being typed, it is not called wrong.
  const isWrong = firstDay && lastDay ? firstDay > lastDay : from.trim().length >= 10 && to.trim().length >= 10

  function chooseKind(next: PackPeriodKind): void {
    setKind(next)
    onPeriod(next === 'free' ? null : (lastFull(periodsToChoose(next, today), today)?.code ?? null))
  }
  function write(first: string, last: string): void {
    setFrom(first)
    setTo(last)
    const [since, until] = [readDate(first, today), readDate(last, today)]
    onPeriod(since && until && since <= until ? `${since}..${until}` : null)
  }

  return (
    <>
      <Segments
        legend={words.packs.kind}
        value={kind}
        entries={kinds.map(value => ({ value, label: words.packs.kinds[value] }))}
        onChange={chooseKind}
      />
      {kind === 'free' ? (
        <div className={styles['days']}>
          <DayBox
            id="pack-from"
            label={words.packs.from}
            hint={words.packs.dayHint}
            problem={isWrong ? words.packs.notDays : undefined}
            value={from}
            onChange={text => write(text, to)}
          />
          <DayBox id="pack-to" label={words.packs.to} value={to} onChange={text => write(from, text)} />
        </div>
      ) : (
        <div className={styles['choice']}>
          <ChoiceList
            label={words.packs.period}
            value={period ?? ''}
            entries={periods.map(one => ({
              value: one.code,
              label: `${one.code} (${periodText(one, words.language)})`,
            }))}
            onChange={onPeriod}
          />
        </div>
      )}
      {check && period !== null && (
        <p role="status">
          {words.packs.days(periodText(check.period, words.language))}{' '}
          {!check.isOver && words.packs.notOver(plainDate(check.period.to, words.language))}
        </p>
      )}
    </>
  )
}
