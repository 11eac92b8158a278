import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { isWorkingDay } from '../../../src-shared/days/working-days'
import type { Deadline } from '../../../src-shared/log/referral'
import { type ProcessDetails, referralDays } from '../../../src-shared/records/decision-process'
import { AddPart } from '../../components/parts/add-part'
import { PartLine } from '../../components/parts/part-line'
import { useWatchDatePart } from '../../components/parts/use-process-parts'
import { SidePart } from '../../components/record/fact-list'
import { useWords } from '../../text/words'
import styles from './process-page.module.css'

type Props = { readonly process: ProcessDetails }

/** The days that must not be missed: those entered, and those that follow from a referral, counted in working days. */
export function WatchList({ process }: Props) {
  const { watchDates, referral } = process
  const part = useWatchDatePart(process.id)
  const words = useWords()
  const { shown } = words.shared
  const said = words.record.process
  const today = dayInStockholm(new Date())
  const entry = (on: string, what: string, notes: readonly (string | false)[]) => (
    <div className={styles['day']} data-passed={on < today || undefined}>
      <span className={styles['on']}>{on}</span>
      <span>
        {what}
        <span className={styles['detail']}> {notes.filter(Boolean).join(' · ')}</span>
      </span>
    </div>
  )
  const line = (key: string, on: string, what: string, notes: readonly (string | false)[]) => (
    <li key={key}>{entry(on, what, notes)}</li>
  )
  const deadline = (day: Deadline, what: string) =>
    line(what, day.on, what, [day.isPassed && shown.passed, !day.isWorkingDay && shown.notWorkingDay])
  const days = words.shared.referralDays
  return (
    <>
      {referral && (
        <SidePart heading={shown.referral}>
          <p>{shown.left(referral.calendarDaysLeft, referral.workingDaysLeft)}</p>
          <ul>
            {deadline(referral.draftBy, days['referral-draft'])}
            {deadline(referral.politicalPreparationBy, days['referral-political-preparation'])}
            {deadline(referral.dispatchBy, days['referral-dispatch'])}
            {line('last-day', referral.lastDay, days['referral-last-day'], [])}
          </ul>
        </SidePart>
      )}
      <SidePart heading={shown.watchDates}>
        {watchDates.length === 0 && <p className={styles['detail']}>{said.noWatchDates}</p>}
        <ul>
          {watchDates.map(watched => {
            const { id, on, what, isStatutory } = watched
            const said = referralDays.find(day => day === what) ? days[what as 'referral-draft'] : what
            return (
              <li key={id}>
                <PartLine part={part(watched)} id={id} name={said}>
                  {entry(on, said, [
                    isStatutory && shown.statutory,
                    !isWorkingDay(on) && shown.notWorkingDay,
                    on < today && shown.passed,
                  ])}
                </PartLine>
              </li>
            )
          })}
        </ul>
        <AddPart part={part()} owner={process.id} />
      </SidePart>
    </>
  )
}
