import type { WindowWords } from '../sv/window'

/** The English words of the calendar that a day is picked from. */
export const calendarEn: Pick<WindowWords, 'calendar'> = {
  calendar: {
    open: 'Open the calendar',
    name: 'Choose a day',
    earlier: 'Previous month',
    later: 'Next month',
    today: 'Today',
    isToday: 'today',
    week: 'Week',
    weekShort: 'wk',
    weekNumber: number => `Week ${number}`,
    weekdays: [
      { short: 'Mo', name: 'Monday' },
      { short: 'Tu', name: 'Tuesday' },
      { short: 'We', name: 'Wednesday' },
      { short: 'Th', name: 'Thursday' },
      { short: 'Fr', name: 'Friday' },
      { short: 'Sa', name: 'Saturday' },
      { short: 'Su', name: 'Sunday' },
    ],
    isLocked: period => `locked ${period}`,
    lockedPeriods: periods => `Locked: ${periods.join(', ')}. An interaction logged there is reported as a late entry.`,
  },
}
