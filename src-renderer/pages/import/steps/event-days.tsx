import { useState } from 'react'
import { dayInStockholm } from '../../../../src-shared/days/stockholm-time'
import { readDate } from '../../../../src-shared/days/written-date'
import { DayBox } from '../../../components/day/day-box'
import { changeReading } from '../../../state/office/importing'
import { useWords } from '../../../text/words'
import styles from './steps.module.css'

type Props = { readonly window: { readonly from: string; readonly until: string } }

/** The days that events of a calendar are read of. A changed day holds when the field is left, or by Enter. */
export function EventDays({ window }: Props) {
  const said = useWords().imports.recognised
  return (
    <div key={`${window.from} ${window.until}`} className={styles['controls']}>
      <EventDay id="import-from" label={said.from} day={window.from} onDay={from => ({ ...window, from })} />
      <EventDay id="import-until" label={said.until} day={window.until} onDay={until => ({ ...window, until })} />
    </div>
  )
}

type DayProps = {
  readonly id: string
  readonly label: string
  readonly day: string
  readonly onDay: (day: string) => Props['window']
}

function EventDay({ id, label, day, onDay }: DayProps) {
  const said = useWords().imports.recognised
  const [text, setText] = useState(day)
  const read = readDate(text, dayInStockholm(new Date()))
  function keep(): void {
    if (read !== undefined && read !== day) void changeReading({ window: onDay(read) })
  }
  return (
    <DayBox
      id={id}
      label={label}
      hint={said.dayHint}
      problem={read === undefined ? said.notADay(text) : undefined}
      value={text}
      onChange={setText}
      onBlur={keep}
      onKeyDown={event => event.key === 'Enter' && !event.ctrlKey && keep()}
    />
  )
}
