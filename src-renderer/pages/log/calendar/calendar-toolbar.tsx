import { ChevronLeft, ChevronRight, Download } from 'lucide-react'
import { dayInStockholm } from '../../../../src-shared/days/stockholm-time'
import { keyOf } from '../../../../src-shared/program/keys'
import type { ReferenceLists } from '../../../../src-shared/records/reference'
import { Button } from '../../../components/button'
import { ariaKeys } from '../../../state/commands/keys'
import { printed } from '../../../state/screen/keyboard'
import iconButton from '../../../styles/icon-button.module.css'
import { useWords } from '../../../text/words'
import { type CalendarShown, dayOfNextPage, pageName, showCalendar } from './calendar-state'
import { CalendarSwitch } from './calendar-switch'
import styles from './log-calendar.module.css'
import { LogSwitch } from './log-switch'

const everybody = 'everybody'

type Props = {
  readonly shown: CalendarShown
  readonly staff: ReferenceLists['staff']
  readonly onExport: () => void
}

/** What the calendar shows, and the ways to another page of it, to one colleague's, and to a file. */
export function CalendarToolbar({ shown, staff, onExport }: Props) {
  const words = useWords()
  const said = words.logCalendar
  const { kind, staffId } = shown
  const exportKey = keyOf('list-export')
  const turn = (by: 1 | -1) => (
    <button
      type="button"
      className={iconButton['button']}
      aria-label={by === 1 ? said.later[kind] : said.earlier[kind]}
      onClick={() => showCalendar({ on: dayOfNextPage(shown, by) })}
    >
      {by === 1 ? <ChevronRight size={16} aria-hidden="true" /> : <ChevronLeft size={16} aria-hidden="true" />}
    </button>
  )
  return (
    <div className={styles['toolbar']}>
      <h1>{words.log.heading}</h1>
      <div className={styles['turning']}>
        {turn(-1)}
        <Button onClick={() => showCalendar({ on: dayInStockholm(new Date()) })}>{words.calendar.today}</Button>
        {turn(1)}
      </div>
      <p className={styles['name']} aria-live="polite">
        {pageName(shown, words.language)}
      </p>
      <select
        className={styles['whose']}
        aria-label={said.whose}
        value={staffId ?? everybody}
        onChange={({ target }) => showCalendar({ staffId: staff.find(({ id }) => id === target.value)?.id ?? null })}
      >
        <option value={everybody}>{words.reports.wholeOffice}</option>
        {staff.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <CalendarSwitch
        label={said.kind}
        value={kind}
        entries={(['week', 'month'] as const).map(value => ({ value, label: said.kinds[value] }))}
        onChange={value => showCalendar({ kind: value })}
      />
      <button
        type="button"
        className={iconButton['button']}
        aria-label={said.exportMeetings}
        aria-keyshortcuts={ariaKeys(exportKey)}
        title={`${said.exportMeetings} (${printed(exportKey)})`}
        onClick={onExport}
      >
        <Download size={16} aria-hidden="true" />
      </button>
      <LogSwitch />
    </div>
  )
}
