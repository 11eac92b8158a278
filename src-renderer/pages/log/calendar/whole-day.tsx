import { Plus } from 'lucide-react'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import { dayInStockholm } from '../../../../src-shared/days/stockholm-time'
import type { InteractionSummary } from '../../../../src-shared/log/interaction'
import { longDate } from '../../../../src-shared/text/dates'
import { startLogging } from '../../../state/screen/overlays'
import { useWords } from '../../../text/words'
import type { DayLine } from './calendar-lines'
import styles from './day-column.module.css'
import { MeetingLine } from './meeting-block'
import lines from './meeting-block.module.css'
import type { Moving } from './use-moving'
import type { StopMark } from './use-stops'
import { emptyDayKey } from './week-layout'

/** A day to watch, or the last day of a commitment, on one line. */
export function BesideLine({ line, stop }: { readonly line: DayLine; readonly stop: StopMark }) {
  const { kind, Icon, title, name, open } = line
  return (
    <button
      type="button"
      className={lines['line']}
      data-kind={kind}
      aria-label={name}
      title={name}
      {...stop}
      onClick={open}
    >
      <Icon size={12} aria-hidden="true" />
      <span className={lines['headline']}>{title}</span>
    </button>
  )
}

type Props = {
  readonly day: IsoDate
  readonly beside: readonly DayLine[]
  /** The meetings of the day that have no time. */
  readonly meetings: readonly InteractionSummary[]
  readonly moving: Moving
  readonly stop: (key: string) => StopMark
}

/** What is on a day and at no time; a place to plan in when there is nothing. */
export function WholeDay({ day, beside, meetings, moving, stop }: Props) {
  const words = useWords()
  const said = words.logCalendar
  const date = longDate(day, words.language)
  const group = { role: 'group', 'aria-label': said.wholeDayOf(date) } as const
  const { move } = moving
  return (
    <div
      {...group}
      className={styles['whole']}
      data-day={day}
      data-target={(move?.on === day && move.time === null) || undefined}
    >
      {beside.map(line => (
        <BesideLine key={line.key} line={line} stop={stop(line.key)} />
      ))}
      {meetings.map(meeting => (
        <MeetingLine key={meeting.id} meeting={meeting} moving={moving} stop={stop(meeting.id)} />
      ))}
      {beside.length + meetings.length === 0 && (
        <button
          type="button"
          className={styles['free']}
          aria-label={said.planDay(day > dayInStockholm(new Date()), date)}
          {...stop(emptyDayKey)}
          onClick={() => startLogging({ date: day })}
        >
          <span>
            <Plus size={12} aria-hidden="true" />
          </span>
        </button>
      )}
    </div>
  )
}
