import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type CalendarSpan, mostMeetingsOfDay } from '../../../../src-shared/log/office-calendar'
import { question } from '../../../state/office/question'
import { type CalendarShown, daysShown } from './calendar-state'

/** How many lines of a day a month shows before it only counts the rest. */
export const linesOfMonthDay = 3

/** Reads what the calendar shows. Until a new page has been read, the one before is there, whose days are not drawn. */
export function useCalendarSpan(shown: CalendarShown) {
  const { staffId, kind } = shown
  const mostOfDay = kind === 'week' ? mostMeetingsOfDay : linesOfMonthDay + 1
  return useQuery({
    ...question('calendar:span', { ...daysShown(shown), staffId, mostOfDay }),
    placeholderData: keepPreviousData,
  })
}

export const noSpan: CalendarSpan = { meetings: [], counts: {}, watched: [], promises: [] }
