import type { PassedOverWord } from '../../../../src-shared/imports/passed-over'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { type Counts, count } from '../contacts/counts'
import type { EventWindow } from '../event-window'
import type { ReadEvent } from '../read-event'
import type { Records, Row } from '../reading'
import { type CalendarEvent, calendarEvent } from './calendar-event'
import { type CalendarOfFile, type CalendarPart, calendarsOf } from './calendar-parts'
import { type HiddenEvent, rowsOfGroup } from './event-series'
import { StepBudget } from './step-budget'
import { type CalendarText, unfoldedLines } from './unfolded-lines'
import { type ZoneResolution, zonesOf } from './zone-resolution'

/** More events than an office has in a lifetime, and more occurrences than anybody looks through. */
const mostEvents = 100_000
const mostRows = 100_000

/** Steps that all the rules of one file may take together: seconds of work. */
const mostSteps = 1_000_000

/** What comes with these methods answers or withdraws a meeting, and is none. */
const answers: ReadonlyMap<string, PassedOverWord> = new Map([
  ['REPLY', 'reply'],
  ['CANCEL', 'cancel'],
  ['COUNTER', 'counter'],
  ['DECLINECOUNTER', 'declinecounter'],
  ['REFRESH', 'refresh'],
])

const otherParts: ReadonlyMap<string, PassedOverWord> = new Map([
  ['VTODO', 'todo'],
  ['VJOURNAL', 'journal'],
  ['VFREEBUSY', 'freebusy'],
])

/** True unless the event says that it is public, or nothing. A class that a program does not know is private (RFC 5545, 3.8.1.3). */
const isPrivate = ({ lines }: CalendarPart): boolean =>
  lines.some(({ text }) => /^\s*CLASS\b/i.test(text) && !/^\s*CLASS\s*(;[^:]*)?:\s*(PUBLIC\s*)?$/i.test(text))

type Group = { readonly events: CalendarEvent[]; readonly hidden: HiddenEvent[] }

class CalendarReading {
  readonly passedOver: Counts<PassedOverWord> = {}
  readonly groups = new Map<string, Group>()
  private events = 0

  count(word: PassedOverWord, times = 1): void {
    count(this.passedOver, word, times)
  }

  addCalendar({ method, parts }: CalendarOfFile, budget: StepBudget): void {
    const zones = zonesOf(
      parts.filter(({ name }) => name === 'VTIMEZONE'),
      budget,
    )
    const answer = answers.get(method)
    for (const part of parts) {
      if (part.name === 'VTIMEZONE') continue
      if (part.name !== 'VEVENT') this.count(otherParts.get(part.name) ?? 'other')
      else if (answer) this.count(answer)
      else this.addEvent(part, zones)
    }
  }

  private addEvent(part: CalendarPart, zones: ZoneResolution): void {
    this.events += 1
    if (this.events > mostEvents) throw new Unreadable('too-large', { line: part.line })
    const event = calendarEvent(part, zones)
    const group = this.groups.get(event.uid) ?? { events: [], hidden: [] }
    this.groups.set(event.uid, group)
    if (isPrivate(part)) group.hidden.push({ uid: event.uid, replaces: event.replaces })
    else group.events.push(event)
  }
}

/** Returns the rows of all groups, and counts what is private: a private series hides everything that belongs to it. */
function rowsOf(reading: CalendarReading, window: EventWindow, budget: StepBudget): Row<ReadEvent>[] {
  const rows: Row<ReadEvent>[] = []
  for (const { events, hidden } of reading.groups.values()) {
    const isHidden = hidden.some(({ replaces }) => !replaces)
    reading.count('private', hidden.length + (isHidden ? events.length : 0))
    if (isHidden) continue
    const found = rowsOfGroup({ events, hidden }, window, budget)
    reading.count('replaced', found.replaced)
    reading.count('outside', found.outside)
    for (const row of found.rows) rows.push(row)
    if (rows.length > mostRows) throw new Unreadable('too-large', { line: found.rows.at(-1)?.place.line ?? 0 })
  }
  return rows.sort((one, other) => one.place.line - other.place.line)
}

function checkedCalendars({ lines }: CalendarText): readonly CalendarOfFile[] {
  const [first] = lines
  if (!first) throw new Unreadable('empty')
  const calendars = calendarsOf(lines)
  if (calendars.some(({ parts }) => parts.some(({ name }) => name !== 'VTIMEZONE'))) return calendars
  if (/^\s*<(!doctype|html)/i.test(first.text)) throw new Unreadable('web-page', { line: first.line })
  throw new Unreadable(calendars.length > 0 ? 'no-rows' : 'unknown-kind')
}

const isPlain = ({ summary, description, location }: ReadEvent): boolean =>
  /^\p{ASCII}*$/u.test(summary + description + location)

/**
 * Reads a calendar in the format of iCalendar. Series become their occurrences that start in the window, both its days included. Each event
 * of the file is in a row, or counted in `passedOver`: `private` (nothing of such an event leaves this function), `replaced`, `outside`,
 * `reply`, `cancel` and so on, and other components as `todo`, `journal`, `freebusy`, `other`. A file can therefore have no rows.
 * Throws `Unreadable` if the file has no component.
 */
export function readCalendar(bytes: Uint8Array, window: EventWindow, encoding?: string): Records<'events', ReadEvent> {
  const text = unfoldedLines(bytes, encoding)
  const budget = new StepBudget(mostSteps)
  const reading = new CalendarReading()
  for (const calendar of checkedCalendars(text)) reading.addCalendar(calendar, budget)
  const rows = rowsOf(reading, window, budget).map(row =>
    text.isUndecided && !isPlain(row.value)
      ? { ...row, problems: [...row.problems, { code: 'assumed-charset' as const }] }
      : row,
  )
  const hidden = reading.passedOver.private
  return { kind: 'events', rows, dropped: hidden ? { 'private-event': hidden } : {}, passedOver: reading.passedOver }
}
