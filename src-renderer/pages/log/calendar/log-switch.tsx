import { CalendarDays, List } from 'lucide-react'
import { useWords } from '../../../text/words'
import { isCalendarShown } from './calendar-state'
import { CalendarSwitch } from './calendar-switch'

/** Shows the log as a list or as a calendar. */
export function LogSwitch() {
  const said = useWords().logCalendar
  return (
    <CalendarSwitch
      label={said.shownAs}
      value={isCalendarShown.use() ? 'calendar' : 'list'}
      entries={[
        { value: 'list', label: said.list, Icon: List },
        { value: 'calendar', label: said.calendar, Icon: CalendarDays },
      ]}
      onChange={value => isCalendarShown.set(value === 'calendar')}
    />
  )
}
