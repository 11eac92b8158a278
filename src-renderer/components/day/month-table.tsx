import { Lock } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import {
  type CalendarWeek,
  monthOfDay,
  periodsInMonth,
  periodWith,
  weeksOf,
} from '../../../src-shared/days/calendar-month'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Period } from '../../../src-shared/days/quarter'
import { longDate } from '../../../src-shared/text/dates'
import { useWords } from '../../text/words'
import styles from './calendar.module.css'
import { lockedName } from './use-locked-periods'

type Shown = {
  readonly id: string
  readonly today: IsoDate
  /** The day that the field means; undefined if it means none. */
  readonly chosen: IsoDate | undefined
  /** The day that the keys move, and that has the focus when the grid has it. */
  readonly active: IsoDate
  readonly locked: readonly Period[]
  readonly onPick: (day: IsoDate) => void
}

/** The id of the cell of a day, by which it takes the focus. */
export const cellId = (id: string, day: IsoDate): string => `${id}-${day}`

function Week({ week, id, today, chosen, active, locked, onPick }: Shown & { readonly week: CalendarWeek }) {
  const words = useWords()
  const said = words.calendar
  return (
    <tr>
      <th scope="row" className={styles['week']} aria-label={said.weekNumber(week.number)}>
        {week.number}
      </th>
      {week.days.map(day => {
        const period = periodWith(day, locked)
        const cell = {
          id: cellId(id, day),
          role: 'gridcell',
          tabIndex: day === active ? 0 : -1,
          className: styles['day'],
          'aria-selected': day === chosen,
          'aria-current': day === today ? 'date' : undefined,
          'aria-label': [
            longDate(day, words.language),
            day === today && said.isToday,
            period && said.isLocked(lockedName(period, words.language)),
          ]
            .filter(Boolean)
            .join(', '),
          'data-locked': period ? '' : undefined,
          'data-outside': monthOfDay(day) === monthOfDay(active) ? undefined : '',
          onClick: () => onPick(day),
        } as const
        return (
          <td key={day} {...cell}>
            {Number(day.slice(8))}
          </td>
        )
      })}
    </tr>
  )
}

type Props = Shown & { readonly labelledBy: string; readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void }

/** The month of the active day: a row for each week with its number, Monday first, and under it what is locked. */
export function MonthTable({ labelledBy, onKeyDown, ...shown }: Props) {
  const words = useWords()
  const said = words.calendar
  const month = monthOfDay(shown.active)
  const periods = periodsInMonth(month, shown.locked)
  const legendId = `${shown.id}-locked`
  const grid = {
    role: 'grid',
    'aria-labelledby': labelledBy,
    'aria-describedby': periods.length > 0 ? legendId : undefined,
    onKeyDown,
  } as const
  return (
    <>
      <table {...grid} className={styles['month']}>
        <thead>
          <tr>
            <th scope="col" aria-label={said.week}>
              {said.weekShort}
            </th>
            {said.weekdays.map(({ short, name }) => (
              <th key={name} scope="col" aria-label={name}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map(week => (
            <Week key={week.days[0]} week={week} {...shown} />
          ))}
        </tbody>
      </table>
      {periods.length > 0 && (
        <div id={legendId} className={styles['legend']}>
          <Lock size={14} aria-hidden="true" />
          <p>{said.lockedPeriods(periods.map(period => lockedName(period, words.language)))}</p>
        </div>
      )}
    </>
  )
}
