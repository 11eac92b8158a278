import type { IsoDate, IsoTime } from '../../../src-shared/days/iso-date'
import { countedIn } from '../../../src-shared/text/counted'
import { clock, longDate } from '../../../src-shared/text/dates'
import type { WindowWords } from '../sv/window'

const counted = countedIn('en')

const when = (on: IsoDate, time: IsoTime | null): string =>
  time === null ? longDate(on, 'en') : `${longDate(on, 'en')} ${clock(time, 'en')}`

const doing = (isAhead: boolean): string => (isAhead ? 'Plan' : 'Log')

const hours = (hour: number): string => `${hour}:00–${hour + 1}:00`

/** The English words of the log as a calendar. */
export const logCalendarEn: Pick<WindowWords, 'logCalendar'> = {
  logCalendar: {
    shownAs: 'Show the log as',
    list: 'List',
    calendar: 'Calendar',
    toCalendar: 'Show the log as a calendar',
    toList: 'Show the log as a list',
    kind: 'Show',
    kinds: { week: 'Week', month: 'Month' },
    earlier: { week: 'Previous week', month: 'Previous month' },
    later: { week: 'Next week', month: 'Next month' },
    showToday: 'Show today in the calendar',
    showWeek: 'Show the week of the calendar',
    showMonth: 'Show the month of the calendar',
    whose: 'Whose meetings',
    until: time => `until ${time}`,
    wholeDay: 'all day',
    wholeDayOf: day => `All day, ${day}`,
    watched: 'Day to watch',
    promise: 'Commitment',
    plan: (isAhead, hour) => `${doing(isAhead)} ${hours(hour)}`,
    planOn: (isAhead, day, hour) => `${doing(isAhead)} ${day} ${hours(hour)}`,
    planDay: (isAhead, day) => `${doing(isAhead)} ${day}`,
    meetings: count => counted(count, 'interaction', 'interactions'),
    others: count => counted(count, 'day to watch', 'days to watch'),
    more: count => `+${count} more`,
    moved: (on, time) => `The meeting is moved to ${when(on, time)}.`,
    movingTo: (on, time, isByKey) => `Moves to ${when(on, time)}${isByKey ? '. Enter saves, Esc cancels.' : ''}`,
    keys: 'Enter reads or plans · drag, or hold Shift and press an arrow, to move a planned meeting',
    exportMeetings: 'Save meetings as .ics…',
    exported: (rows, file) =>
      `${counted(rows, 'meeting', 'meetings')} in ${file}. Internal ones have no names and no content; secrecy-marked ones are never there.`,
  },
}
