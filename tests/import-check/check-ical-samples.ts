import { readCalendar } from '../../office/imports/reading/calendar/read-calendar'
import type { EventWindow } from '../../office/imports/reading/event-window'
import type { ReadEvent } from '../../office/imports/reading/read-event'
import { type Checked, checkedBy, type Expected } from './checked'
import { type ReadSample, readAs } from './read-sample'

/** The autumn of the sample office, in which all its events are. */
export const autumn: EventWindow = { from: '2026-10-01', until: '2026-12-31' }

const daysIn = ({ startsOn, lastDay }: ReadEvent): number =>
  lastDay === null ? 0 : Math.round((Date.parse(lastDay) - Date.parse(startsOn)) / 86_400_000) + 1

/** Returns the figures of the sample calendar by the names that its counts and its scenario give them. */
function figuresOf(sample: ReadSample): Readonly<Record<string, unknown>> {
  const { rows, dropped } = readAs(sample, 'events')
  const events = rows.map(({ value }) => value)
  const series = events.filter(({ isOfSeries }) => isOfSeries)
  const hidden = dropped['private-event'] ?? 0
  const titled = (words: string): ReadEvent | undefined => events.find(({ summary }) => summary.includes(words))
  const local = ({ startsOn, startsTime }: Pick<ReadEvent, 'startsOn' | 'startsTime'>): string =>
    `${startsOn} ${startsTime}`
  const teams = titled('Teams')
  const cancelled = events.filter(({ isCancelled }) => isCancelled).length
  const again = readCalendar(sample.bytes, autumn).rows.map(({ value }) => value.key)
  const keys = new Set(events.map(({ key }) => key))
  const named = ['elise-marie.von.exempel@rk.example', 'orjan.latsby@riksdagen.example']
  return {
    vevents: new Set(rows.map(({ place }) => place.line)).size + hidden,
    distinctUids: new Set(events.map(({ uid }) => uid)).size + hidden,
    recurringInstances: series.length,
    weeklySeriesInstances: series.length,
    movedInstance: series.find(({ isChanged }) => isChanged)?.startsAt,
    movedInstanceStartUtc: series.find(({ isChanged }) => isChanged)?.startsAt,
    lastInstance: series
      .map(({ startsOn }) => startsOn)
      .toSorted()
      .at(-1),
    ev1StartUtc: titled('Möte KN')?.startsAt,
    event1StartUtc: titled('Möte KN')?.startsAt,
    ev2StartUtc: titled('Malmbanan')?.startsAt,
    event2StartUtc: titled('Malmbanan')?.startsAt,
    teamsLocal: teams && local(teams),
    teamsMeetingLocal: teams && local(teams),
    floatingUtcIfStockholm: titled('flytande tid')?.startsAt,
    floatingTimeUtc: titled('flytande tid')?.startsAt,
    allDayDays: events.reduce((sum, event) => sum + daysIn(event), 0),
    dstNightMinutes: titled('Nattåg')?.durationMinutes,
    private: hidden,
    skippedPrivate: hidden,
    cancelled,
    totalOccurrences: events.length + hidden,
    occurrences: events.length + hidden,
    importable: events.length - cancelled,
    suggestions: events.length - cancelled,
    matchedAttendees: named.filter(email => events.some(({ attendees }) => attendees.some(one => one.email === email)))
      .length,
    secondImportNew: again.filter(key => !keys.has(key)).length,
  }
}

/** Compares the sample calendar, which was read with `autumn`, with its expected counts or with the figures of its scenario. */
export function checkIcalSample(sample: ReadSample, expected: Expected): Checked[] {
  const figures = Object.entries(figuresOf(sample)).map(([key, got]) => [key, () => got] as const)
  return checkedBy(expected, Object.fromEntries(figures))
}
