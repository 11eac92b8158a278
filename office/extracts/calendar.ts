import { createHash } from 'node:crypto'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { dayAfter } from '../../src-shared/days/working-days'
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

/** A day to watch, in the words of a language. `key` identifies it in every language, also when the day is moved. */
export type CalendarDay = Pick<WatchedDay, 'on' | 'process' | 'processId'> & {
  readonly what: string
  readonly key?: string
}

/**
 * Returns the ids of some days: the same id for the same row each time it is written, and without readable words. Days without a row are
 * identified by their content; identical ones are numbered.
 */
function idsOf(days: readonly CalendarDay[]): string[] {
  const seen = new Map<string, number>()
  return days.map(({ key, on, processId, what }) => {
    const name = key ?? JSON.stringify([on, processId, what])
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    const hash = createHash('sha256').update(before === 0 ? name : `${name} ${before}`)
    return `${hash.digest('hex').slice(0, 32)}@talan`
  })
}

/**
 * Returns days to watch as a calendar file (RFC 5545). Each is an all-day event without a time zone, so that it stays on its day wherever
 * the reader is. Reading the same day again replaces the earlier event, also when its day or its words have changed.
 */
export function calendarOf(name: string, days: readonly CalendarDay[], now: Date): string {
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  const ids = idsOf(days)
  const events = days.flatMap(({ on, what, process }, index) => [
    'BEGIN:VEVENT',
    `UID:${ids[index]}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(on)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(on, 1))}`,
    `SUMMARY:${escaped(process === null ? what : `${process}: ${what}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Talan//Talan//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Europe/Stockholm',
    ...events,
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
