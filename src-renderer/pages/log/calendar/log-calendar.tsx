import { AlarmClock, CalendarClock, ListChecks } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { dayInStockholm } from '../../../../src-shared/days/stockholm-time'
import { screenKeys } from '../../../../src-shared/program/keys'
import { worksOn } from '../../../../src-shared/records/colleague'
import { Button } from '../../../components/button'
import { RefusalAlert } from '../../../components/refusal-alert'
import { useReferenceNames } from '../../../components/timeline/use-reference-names'
import type { Command } from '../../../state/commands/command'
import { useCommands } from '../../../state/commands/registry'
import { refusalOf } from '../../../state/office/refusal-of'
import { useUsableMark } from '../../../state/screen/usable'
import { useWords } from '../../../text/words'
import { pageName, showCalendar, useCalendarShown } from './calendar-state'
import { CalendarToolbar } from './calendar-toolbar'
import styles from './log-calendar.module.css'
import { MonthGrid } from './month-grid'
import { noSpan, useCalendarSpan } from './use-calendar-span'
import { WeekGrid } from './week-grid'
import { writeMeetingsFile } from './write-meetings-file'

/** What the looks of a meeting mean, and the keys; while a meeting is moved, where to. */
function Legend({ movedTo }: { readonly movedTo: string | null }) {
  const words = useWords()
  const said = words.logCalendar
  const { statuses } = words.shared
  return (
    <div className={styles['legend']}>
      {(['held', 'planned', 'draft', 'cancelled'] as const).map(status => (
        <span key={status}>
          <i data-status={status} />
          {status === 'planned' && <CalendarClock size={12} aria-hidden="true" />}
          {statuses[status]}
        </span>
      ))}
      <span>
        <AlarmClock size={12} aria-hidden="true" />
        {said.watched}
      </span>
      <span>
        <ListChecks size={12} aria-hidden="true" />
        {said.promise}
      </span>
      <p role="status">{movedTo}</p>
      {movedTo === null && <p className={styles['keys']}>{said.keys}</p>}
    </div>
  )
}

/** The log as a calendar: a week or a month of meetings, days to watch and last days of commitments. */
export function LogCalendar({ banner }: { readonly banner?: ReactNode }) {
  const words = useWords()
  const shown = useCalendarShown()
  const { data, error, refetch } = useCalendarSpan(shown)
  const { lists } = useReferenceNames()
  const [movedTo, setMovedTo] = useState<string | null>(null)
  useUsableMark(data !== undefined || error !== null)

  const exporting = () => void writeMeetingsFile(shown, words)
  const latest = useRef(exporting)
  useEffect(() => {
    latest.current = exporting
  })
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'calendar-export',
        group: 'do',
        words: said => said.logCalendar.exportMeetings,
        keys: screenKeys['list-export'],
        run: () => latest.current(),
      },
      {
        id: 'calendar-today',
        group: 'do',
        words: said => said.logCalendar.showToday,
        run: () => showCalendar({ on: dayInStockholm(new Date()) }),
      },
      {
        id: 'calendar-week',
        group: 'do',
        words: said => said.logCalendar.showWeek,
        run: () => showCalendar({ kind: 'week' }),
      },
      {
        id: 'calendar-month',
        group: 'do',
        words: said => said.logCalendar.showMonth,
        run: () => showCalendar({ kind: 'month' }),
      },
    ],
    [],
  )
  useCommands(commands)

  const span = data ?? noSpan
  const refusal = error && refusalOf(error)
  const staff = (lists?.staff ?? []).filter(one => one.id === shown.staffId || worksOn(one, shown.on))
  return (
    <div className={styles['page']}>
      {banner}
      <CalendarToolbar shown={shown} staff={staff} onExport={exporting} />
      {refusal && (
        <div className={styles['refused']}>
          <RefusalAlert refusal={refusal}>
            <Button onClick={() => void refetch()}>{words.tryAgain}</Button>
          </RefusalAlert>
        </div>
      )}
      {shown.kind === 'week' ? (
        <WeekGrid shown={shown} span={span} onMove={setMovedTo} />
      ) : (
        <MonthGrid name={pageName(shown, words.language)} shown={shown} span={span} onMove={setMovedTo} />
      )}
      <Legend movedTo={movedTo} />
    </div>
  )
}
