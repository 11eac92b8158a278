import { isDeepStrictEqual } from 'node:util'
import { calendarsOf } from '../../office/imports/reading/calendar/calendar-parts'
import { readCalendar } from '../../office/imports/reading/calendar/read-calendar'
import { unfoldedLines } from '../../office/imports/reading/calendar/unfolded-lines'
import type { EventWindow } from '../../office/imports/reading/event-window'
import type { ReadEvent } from '../../office/imports/reading/read-event'
import type { Records, Row } from '../../office/imports/reading/reading'
import { readProblems } from '../../src-shared/imports/read-problem'
import { type Checked, compared, type Expected, noAnswer, stated } from './checked'
import { type ReadSample, readAs } from './read-sample'

type Found = {
  readonly reading: Records<'events', ReadEvent>
  readonly bytes: Uint8Array
  readonly window: EventWindow
}

/** A window around every event that people keep. */
export const widest: EventWindow = { from: '2000-01-01', until: '2030-12-31' }

/** Instants are compared to the minute, which is what a calendar of meetings keeps. */
const minute = (instant: unknown): string => `${String(instant).slice(0, 16)}Z`

const grade = ({ problems }: Row<ReadEvent>): string => {
  const grades = problems.map(({ code }) => readProblems[code])
  return grades.includes('error') ? 'error' : grades.includes('review') ? 'review' : 'ok'
}

const values = ({ reading }: Found): readonly ReadEvent[] => reading.rows.map(({ value }) => value)

const bySeries = (found: Found): readonly ReadEvent[] => values(found).filter(({ isOfSeries }) => isOfSeries)

const whenOf = ({ startsAt, startsOn }: ReadEvent): string => startsAt ?? startsOn

const inOrder = (found: Found): readonly string[] => values(found).map(whenOf).toSorted()

/** Each event of the file is in a row, or counted as passed over. */
const eventsAccountedFor = ({ reading: { rows, passedOver } }: Found): number => {
  const inRows = new Set(rows.map(({ place }) => place.line)).size
  const others = ['todo', 'journal', 'freebusy', 'other']
  const passed = Object.entries(passedOver).filter(([word]) => !others.includes(word))
  return inRows + passed.reduce((sum, [, times]) => sum + times, 0)
}

const linesWith = ({ bytes }: Found, begin: string): number =>
  unfoldedLines(bytes).lines.filter(({ text }) => text === begin).length

/** The starts of single events, and of a series its first one. */
const firstStarts = (found: Found): readonly string[] => {
  const single = values(found).filter(({ isOfSeries }) => !isOfSeries)
  return [...new Set(single.map(whenOf))]
}

const movedOf = (found: Found): { readonly from: string; readonly to: string } | null => {
  const changed = values(found).find(event => event.isChanged && !event.key.endsWith(`/${whenOf(event)}`))
  return changed ? { from: changed.key.slice(changed.key.lastIndexOf('/') + 1), to: whenOf(changed) } : null
}

/** The file with its private events made public, which shows how they are read although they never are. */
const asPublic = ({ bytes, window }: Found): Found => {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/:PRIVATE\b/g, ':PUBLIC')
  const copy = Buffer.from(text, 'latin1')
  return { reading: readCalendar(copy, window), bytes: copy, window }
}

const reviewWords: Readonly<Record<string, string>> = {
  'zone unknown, Europe/Stockholm assumed': 'unknown-zone',
  'negative duration': 'negative-duration',
}

const nthOfSeries = (at: number) => (found: Found) => bySeries(found).map(whenOf).at(at)

type Answer = (found: Found, wanted: unknown) => unknown

/** The answer of the reading to each key. */
const answers: Readonly<Record<string, Answer>> = {
  vevents: found => (eventsAccountedFor(found) === linesWith(found, 'BEGIN:VEVENT') ? eventsAccountedFor(found) : null),
  vcalendars: ({ bytes }) => calendarsOf(unfoldedLines(bytes).lines).length,
  uids: found =>
    new Set(
      values(found)
        .filter(({ uid }) => !/^[0-9a-f]{64}$/.test(uid))
        .map(({ uid }) => uid),
    ).size,
  startsUtc: firstStarts,
  series: (found, wanted) =>
    typeof wanted === 'number'
      ? bySeries(found).length
      : {
          firstByRule: nthOfSeries(0)(found),
          lastByRule: nthOfSeries(-1)(found),
          countByRule: bySeries(found).length,
        },
  ok: ({ reading }) => reading.rows.filter(row => grade(row) === 'ok').length,
  review: ({ reading }) => reading.rows.filter(row => grade(row) === 'review').length,
  reasons: ({ reading }, wanted) => {
    const codes: readonly string[] = reading.rows.flatMap(({ problems }) => problems.map(({ code }) => code))
    return Array.isArray(wanted) ? wanted.filter(reason => codes.includes(reviewWords[String(reason)] ?? '')) : codes
  },
  utc: ({ reading }, wanted) => {
    if (!Array.isArray(wanted)) return reading.rows.map(({ value }) => value.startsAt)[1]
    return reading.rows.filter(row => grade(row) === 'ok').map(({ value }) => whenOf(value))
  },
  occurrences: found => values(found).length,
  first: (found, wanted) => {
    if (!Array.isArray(wanted)) return inOrder(found)[0]
    const [event] = values(asPublic(found))
    return [event?.summary, event?.startsOn]
  },
  last: found => inOrder(found).at(-1),
  moved: movedOf,
  'occurrencesOn2026-02-26': found => values(found).filter(({ startsOn }) => startsOn === '2026-02-26').length,
  firstUtc: found => inOrder(found)[0],
  secondUtc: found => inOrder(found)[1],
  lastUtc: found => inOrder(found).at(-1),
  uid: found => values(found)[0]?.uid,
  floatingUtcIfStockholm: found => values(found).map(({ startsAt }) => startsAt)[0],
  newYorkUtc: found => values(found).map(({ startsAt }) => startsAt)[2],
  allDay: found => values(found).filter(({ lastDay }) => lastDay !== null).length,
  summaries: found => values(found).map(({ summary }) => summary),
  '2015-05-03': found => values(found).find(({ startsOn }) => startsOn === '2015-05-03')?.summary,
  '2015-05-04': found => values(found).find(({ startsOn }) => startsOn === '2015-05-04')?.summary,
  single: ({ reading }) => {
    const row = reading.rows.find(({ value }) => !value.isOfSeries)
    const isTrailing = row?.problems.some(({ code }) => code === 'trailing-text')
    return `${row?.value.startsOn} ${row?.value.startsTime} local${isTrailing ? ' (review: trailing T)' : ''}`
  },
  startUtc: found => values(found)[0]?.startsAt,
  endUtc: found => values(found)[0]?.endsAt,
  attendees: found => values(found)[0]?.attendees.length,
  private: ({ reading }) => reading.dropped['private-event'] ?? 0,
  importableEvents: ({ reading }) => new Set(reading.rows.map(({ place }) => place.line)).size,
  vtodo: found =>
    found.reading.passedOver['todo'] === linesWith(found, 'BEGIN:VTODO')
      ? 'ignored, counted'
      : found.reading.passedOver,
  endless: found => {
    const last = inOrder(found).at(-1) ?? ''
    return last <= found.window.until && last >= '2030-12-25' ? 'cut at window end' : last
  },
  days: found => inOrder(found),
}

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:]+Z$/.test(text)

/** Compares lists and objects part by part, and instants to the minute. */
const isSame = (wanted: unknown, got: unknown): boolean =>
  typeof wanted === 'string' && isInstant(wanted)
    ? minute(wanted.replace('Z', ':00')) === got
    : isDeepStrictEqual(wanted, got)

/** Compares a calendar, which was read with `widest`, with its expected entry, key by key. A key that nobody answers is wrong. */
export function checkIcal(sample: ReadSample, expected: Expected): Checked[] {
  const found: Found = { reading: readAs(sample, 'events'), bytes: sample.bytes, window: widest }
  return stated(expected).map(([key, wanted]) => {
    const got = answers[key] ? answers[key](found, wanted) : noAnswer
    return compared(key, wanted, got, isSame(wanted, got))
  })
}
