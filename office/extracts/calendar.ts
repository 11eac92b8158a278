import { createHash } from 'node:crypto'
import type { IsoDate, IsoTime } from '../../src-shared/days/iso-date'
import { instantInStockholm } from '../../src-shared/days/stockholm-time'
import { dayAfter } from '../../src-shared/days/working-days'
import { usualLength } from '../../src-shared/log/office-calendar'
import type { WatchedDay } from '../../src-shared/records/decision-process'
import { outgoingText } from '../../src-shared/text/outgoing-text'

const basic = (day: IsoDate): string => day.replaceAll('-', '')

/** Escapes a text for a calendar file: commas, semicolons, backslashes and line breaks. Other control characters are removed. */
const escaped = (text: string): string =>
  outgoingText(text)
    .replace(/[\\;,]/g, found => `\\${found}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\t', ' ')

const longestLine = 75

/** Folds a line that is longer than the 75 bytes the format allows, never inside a character. */
function folded(line: string): string {
  const lines: string[] = []
  let [part, bytes] = ['', 0]
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (bytes + size > longestLine) {
      lines.push(part)
      part = ' '
      bytes = 1
    }
    part += letter
    bytes += size
  }
  return [...lines, part].join('\r\n')
}

/** An instant in UTC as the format writes it: `20261124T081500Z`. */
const utc = (instant: Date): string => `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

/** An id without readable words: the same for the same name each time it is written. */
const idOf = (name: string): string => `${createHash('sha256').update(name).digest('hex').slice(0, 32)}@talan`

/** Returns events as a calendar file (RFC 5545). Each event is its lines without its id and its stamp. */
function fileOf(
  name: string,
  events: readonly { readonly id: string; readonly lines: readonly string[] }[],
  now: Date,
) {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Talan//Talan//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Europe/Stockholm',
    ...events.flatMap(event => [
      'BEGIN:VEVENT',
      `UID:${event.id}`,
      `DTSTAMP:${utc(now)}`,
      ...event.lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const wholeDay = (on: IsoDate): string[] => [
  `DTSTART;VALUE=DATE:${basic(on)}`,
  `DTEND;VALUE=DATE:${basic(dayAfter(on, 1))}`,
]

/** A day to watch, in the words of a language. `key` identifies it in every language, also when the day is moved. */
export type CalendarDay = Pick<WatchedDay, 'on' | 'process' | 'processId'> & {
  readonly what: string
  readonly key?: string
}

/** Returns the ids of some days. Days without a row are identified by their content; identical ones are numbered. */
function idsOf(days: readonly CalendarDay[]): string[] {
  const seen = new Map<string, number>()
  return days.map(({ key, on, processId, what }) => {
    const name = key ?? JSON.stringify([on, processId, what])
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    return idOf(before === 0 ? name : `${name} ${before}`)
  })
}

/**
 * Returns days to watch as a calendar file. Each is an all-day event without a time zone, so that it stays on its day wherever the reader
 * is. Reading the same day again replaces the earlier event, also when its day or its words have changed.
 */
export function calendarOf(name: string, days: readonly CalendarDay[], now: Date): string {
  const ids = idsOf(days)
  const events = days.map(({ on, what, process }, index) => ({
    id: ids[index] ?? '',
    lines: [
      ...wholeDay(on),
      `SUMMARY:${escaped(process === null ? what : `${process}: ${what}`)}`,
      'TRANSP:TRANSPARENT',
    ],
  }))
  return fileOf(name, events, now)
}

/** A meeting as a calendar file tells it. `key` identifies it, also when it is moved. Without a time it is the whole day. */
export type CalendarMeeting = {
  readonly key: string
  readonly on: IsoDate
  readonly time: IsoTime | null
  readonly minutes: number | null
  readonly title: string
  /** Who takes part; null if that is not told. */
  readonly who: string | null
  readonly place: string | null
}

/**
 * The lines of a beginning and an end. The instants are in UTC, so that no time zone of the reader moves the meeting: 9.15 in Stockholm
 * is the same moment in summer and winter time, and in Brussels.
 */
function startAndEnd({ on, time, minutes }: CalendarMeeting): string[] {
  if (time === null) return wholeDay(on)
  const start = new Date(instantInStockholm(on, time))
  const end = new Date(start.getTime() + (minutes || usualLength) * 60_000)
  return [`DTSTART:${utc(start)}`, `DTEND:${utc(end)}`]
}

/**
 * Returns meetings as a calendar file. Reading the same meeting again replaces the earlier event, also when it was moved. A meeting
 * without a time leaves the day free.
 */
export function meetingCalendarOf(name: string, meetings: readonly CalendarMeeting[], now: Date): string {
  const events = meetings.map(meeting => ({
    id: idOf(`meeting ${meeting.key}`),
    lines: [
      ...startAndEnd(meeting),
      `SUMMARY:${escaped(meeting.title)}`,
      ...(meeting.place ? [`LOCATION:${escaped(meeting.place)}`] : []),
      ...(meeting.who ? [`DESCRIPTION:${escaped(meeting.who)}`] : []),
      `TRANSP:${meeting.time === null ? 'TRANSPARENT' : 'OPAQUE'}`,
    ],
  }))
  return fileOf(name, events, now)
}
