import { readCalendar } from '../../../../office/imports/reading/calendar/read-calendar'
import type { ReadEvent } from '../../../../office/imports/reading/read-event'
import type { Records } from '../../../../office/imports/reading/reading'

/** A year around the days of the tests. */
export const thisYear = { from: '2026-01-01', until: '2026-12-31' }

/** Returns the lines of an event. A line of the same name replaces the one given here. */
export function anEvent(...lines: readonly string[]): string {
  const names = new Set(lines.map(line => /^[\w-]+/.exec(line)?.[0]))
  const usual = ['UID:e1@nsso.example', 'DTSTART:20261124T090000Z', 'DTEND:20261124T100000Z', 'SUMMARY:Möte']
  return ['BEGIN:VEVENT', ...usual.filter(line => !names.has(/^[\w-]+/.exec(line)?.[0])), ...lines, 'END:VEVENT'].join(
    '\r\n',
  )
}

export const aCalendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n')

export const readText = (text: string, window = thisYear): Records<'events', ReadEvent> =>
  readCalendar(Buffer.from(text), window)

export const readEvents = (...parts: readonly string[]): Records<'events', ReadEvent> => readText(aCalendar(...parts))

/** Returns the only event that is read. */
export function onlyEvent(...parts: readonly string[]): ReadEvent {
  const { rows } = readEvents(...parts)
  if (rows.length !== 1 || !rows[0]) throw new Error(`${rows.length} rows`)
  return rows[0].value
}

/** Returns the codes of the problems of all rows. */
export const problemsOf = (...parts: readonly string[]): string[] =>
  readEvents(...parts).rows.flatMap(({ problems }) => problems.map(({ code }) => code))

/** Returns the instants, or the days, at which events start. */
export const startsOf = (...parts: readonly string[]): string[] =>
  readEvents(...parts).rows.map(({ value }) => value.startsAt ?? value.startsOn)

/** Returns a series that begins on 24 November, by the clock in Stockholm. */
export const aSeries = (rule: string, ...lines: readonly string[]): string =>
  anEvent(
    'DTSTART;TZID=Europe/Stockholm:20261124T090000',
    'DTEND;TZID=Europe/Stockholm:20261124T100000',
    `RRULE:${rule}`,
    ...lines,
  )
