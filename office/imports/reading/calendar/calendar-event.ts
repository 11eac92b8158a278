import { createHash } from 'node:crypto'
import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { longestHeadline, longestNote } from '../../../../src-shared/log/log-limits'
import { trimmed, trimmedLine } from '../../../../src-shared/names/seen-text'
import { eventUid } from '../event-key'
import type { ReadEvent } from '../read-event'
import { type CalendarDuration, durationIn } from './calendar-duration'
import type { CalendarPart } from './calendar-parts'
import { attendeesIn, organiserIn } from './calendar-people'
import { type CalendarProperty, nameOf, propertyOf, severalIn, unescaped } from './calendar-property'
import { type CalendarTime, inStockholm, instantOf, minuteOf, saidIn, timeIn, wholeDayOf } from './calendar-time'
import { stockholm } from './zone'
import type { ZoneResolution } from './zone-resolution'

/** What an event says of itself besides its days. */
type EventTexts = Pick<
  ReadEvent,
  'summary' | 'description' | 'location' | 'organiser' | 'attendees' | 'categories' | 'isCancelled'
>

/** One event of a file, before a series becomes its occurrences. */
export type CalendarEvent = {
  readonly line: number
  readonly uid: string
  /** Which of two versions is newer: the sequence, then the stamp. */
  readonly version: readonly [sequence: number, stamp: string]
  readonly start: CalendarTime | null
  readonly end: CalendarTime | null
  readonly duration: CalendarDuration | null
  readonly rules: readonly string[]
  readonly excludedRules: readonly string[]
  readonly added: readonly CalendarTime[]
  readonly excluded: readonly CalendarTime[]
  /** The original start of the occurrence that this event replaces. Null if it is the event or the series itself. */
  readonly replaces: CalendarTime | null
  readonly texts: EventTexts
  readonly problems: readonly ReadProblem[]
}

const used =
  /^(UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|DURATION|RRULE|EXRULE|RDATE|EXDATE|RECURRENCE-ID|SUMMARY|DESCRIPTION|LOCATION|ORGANIZER|ATTENDEE|CATEGORIES|STATUS|X-MICROSOFT-CDO-ALLDAYEVENT)$/

/** More days than a series has, and more rules. */
const mostDays = 10_000
const mostRules = 5

type Found = { readonly properties: readonly CalendarProperty[]; readonly problems: ReadProblem[] }

function propertiesOf({ lines, isWhole }: CalendarPart): Found {
  const properties: CalendarProperty[] = []
  // An event that is cut off may have been private further on, so nothing that it says is used.
  if (!isWhole) return { properties: [], problems: [{ code: 'broken-record' }] }
  const problems: ReadProblem[] = []
  for (const line of lines) {
    const name = nameOf(line)
    if (!used.test(name)) continue
    const property = propertyOf(line)
    if (property) properties.push(property)
    else problems.push({ code: 'broken-record', field: name, said: saidIn(line.text) })
  }
  return { properties, problems }
}

/** A bad value outside the start leaves the start as it is, so the event can be used. */
const asReview = (problem: ReadProblem): ReadProblem =>
  problem.code === 'no-such-day' ? { ...problem, code: 'unknown-value' } : problem

/** Returns the days and times of every property of a name. Each property can hold several, and each of them can be a period. */
function timesIn(found: Found, name: string, zones: ZoneResolution): CalendarTime[] {
  const all = found.properties.filter(property => property.name === name)
  const times = all.flatMap(property =>
    property.value
      .split(',', mostDays)
      .filter(value => value.trim() !== '')
      .map(value => timeIn(value.replace(/\/.*$/s, ''), property, zones)),
  )
  for (const { value, problems } of times) if (!value) found.problems.push(...problems.map(asReview))
  return times.flatMap(({ value }) => value ?? [])
}

function timeOf(found: Found, name: string, zones: ZoneResolution): CalendarTime | null {
  const property = found.properties.find(one => one.name === name && one.value.trim() !== '')
  if (!property) return null
  const { value, problems } = timeIn(property.value, property, zones)
  // The end of an event has the zone of its start, nearly always. One sentence about the zone is enough.
  if (name === 'DTSTART') found.problems.push(...problems)
  else found.problems.push(...problems.filter(({ code }) => code !== 'unknown-zone').map(asReview))
  return value
}

/** Outlook can write whole days as midnights, and says so in a property of its own. */
function asWholeDays(
  found: Found,
  start: CalendarTime | null,
  end: CalendarTime | null,
): [CalendarTime | null, CalendarTime | null] {
  const says = found.properties.some(({ name, value }) => name === 'X-MICROSOFT-CDO-ALLDAYEVENT' && /true/i.test(value))
  const isMidnight = (time: CalendarTime): boolean =>
    time.time === '00:00' || (time.time !== null && inStockholm(instantOf(time)).time === '00:00')
  if (!says || !start || !isMidnight(start)) return [start, end]
  const dayOf = (time: CalendarTime): CalendarTime => ({ day: wholeDayOf(time), time: null, zone: stockholm })
  return [dayOf(start), end && dayOf(end)]
}

function textsOf({ properties }: Found): EventTexts {
  const first = (name: string): string => properties.find(property => property.name === name)?.value ?? ''
  const line = (name: string): string => trimmedLine(unescaped(first(name).slice(0, 10 * longestHeadline)))
  return {
    summary: line('SUMMARY'),
    description: trimmed(unescaped(first('DESCRIPTION').slice(0, longestNote))),
    location: line('LOCATION'),
    organiser: organiserIn(properties),
    attendees: attendeesIn(properties),
    categories: properties
      .filter(({ name }) => name === 'CATEGORIES')
      .flatMap(({ value }) => severalIn(value.slice(0, 10 * longestHeadline)))
      .map(trimmedLine),
    isCancelled: first('STATUS').trim().toUpperCase() === 'CANCELLED',
  }
}

const hashOf = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

function uidOf({ properties }: Found, line: number, start: CalendarTime | null, texts: EventTexts): string {
  const said = trimmedLine(properties.find(({ name }) => name === 'UID')?.value ?? '')
  const { summary, organiser } = texts
  const at = start && (start.time === null ? start.day : minuteOf(instantOf(start)))
  return eventUid(said, { at: at ?? String(line), summary, by: organiser?.email || organiser?.name || '' })
}

const versionOf = (sequence: string | undefined, stamp: string | undefined): CalendarEvent['version'] => [
  Number.parseInt(sequence ?? '', 10) || 0,
  /^\s*(\d{8}T\d{6})Z?\s*$/.exec(stamp ?? '')?.[1] ?? '',
]

function durationOf({ properties, problems }: Found): CalendarDuration | null {
  const written = properties.find(({ name }) => name === 'DURATION')?.value
  if (written === undefined) return null
  const duration = durationIn(written)
  if (!duration) problems.push({ code: 'unknown-value', field: 'DURATION', said: saidIn(written) })
  return duration
}

/** Returns the original start of the occurrence that an event replaces, and null also if it is unreadable, which is an error. */
function replacedBy(found: Found, part: CalendarPart, zones: ZoneResolution): CalendarTime | null {
  const replaces = timeOf(found, 'RECURRENCE-ID', zones)
  const isBroken = !replaces && isOverride(part)
  if (isBroken) found.problems.push({ code: 'broken-record', field: 'RECURRENCE-ID' })
  const range = found.properties.find(({ name }) => name === 'RECURRENCE-ID')?.parameters.get('range')
  // An event that changes all later occurrences is taken for a change of one.
  if (range) found.problems.push({ code: 'unknown-value', field: 'RECURRENCE-ID', said: saidIn(`RANGE=${range}`) })
  return replaces
}

const isOverride = ({ lines, isWhole }: CalendarPart): boolean =>
  isWhole && lines.some(line => nameOf(line) === 'RECURRENCE-ID')

/** Reads one event. What cannot be read becomes a problem of the event, and the rest is read. */
export function calendarEvent(part: CalendarPart, zones: ZoneResolution): CalendarEvent {
  const found = propertiesOf(part)
  const [start, end] = asWholeDays(found, timeOf(found, 'DTSTART', zones), timeOf(found, 'DTEND', zones))
  const values = (name: string): string[] => found.properties.filter(one => one.name === name).map(({ value }) => value)
  const texts = textsOf(found)
  const uid = uidOf(found, part.line, start, texts)
  const replaces = replacedBy(found, part, zones)
  if (!start && part.isWhole && !found.problems.some(({ field }) => field === 'DTSTART')) {
    found.problems.push({ code: 'no-day', field: 'DTSTART' })
  }
  return {
    line: part.line,
    // An override of an unreadable occurrence must not be taken for the series.
    uid: isOverride(part) && !replaces ? hashOf([uid, part.line]) : uid,
    version: versionOf(values('SEQUENCE')[0], values('DTSTAMP')[0]),
    start,
    end,
    duration: durationOf(found),
    rules: values('RRULE').slice(0, mostRules),
    excludedRules: values('EXRULE').slice(0, mostRules),
    added: timesIn(found, 'RDATE', zones),
    excluded: timesIn(found, 'EXDATE', zones),
    replaces,
    texts,
    problems: found.problems,
  }
}
