import { z } from 'zod'
import { daysBetween } from '../days/working-days'
import { type CalendarSpan, mostCalendarDays, mostMeetingsOfDay } from '../log/office-calendar'
import { languages } from '../text/language'
import type { CalendarChannel } from './channels'
import type { WrittenList } from './desktop'
import { id, isoDate } from './field-shapes'
import { keeping, type Question, reading } from './question'

const calendarDays = z.object({ from: isoDate, to: isoDate, staffId: id<'staff-member'>().nullable() }).strict()
const isShown = ({ from, to }: { readonly from: string; readonly to: string }) =>
  daysBetween(from, to) < mostCalendarDays

/** The shape of the question that writes meetings to a calendar file. The main process answers it. */
export const meetingsToWrite = keeping<WrittenList>()(
  calendarDays.extend({ language: z.enum(languages) }).refine(isShown),
)

/** The question for what the calendar shows. */
export const calendarContract = {
  /** Meetings, watch dates and last days of commitments of some days. Refuses a period that ends before it begins. */
  'calendar:span': reading<CalendarSpan>()(
    calendarDays.extend({ mostOfDay: z.number().int().min(1).max(mostMeetingsOfDay) }).refine(isShown),
  ),
} satisfies Record<CalendarChannel, Question<z.ZodType, unknown>>
