import { calendarSpan } from '../../db/reads/timelines/calendar-span'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { CalendarChannel } from '../../src-shared/ipc/channels'
import type { Context, Handlers } from './handlers'

/** What the calendar of the window shows. */
export const calendarHandlers = ({ store, now }: Context): Handlers<CalendarChannel> => ({
  'calendar:span': days => calendarSpan(store.read, days, dayInStockholm(now())),
})
