import type { ReadEvent } from '../../office/imports/reading/read-event'
import { child, inside } from '../../office/imports/reading/riksdag/loose-shape'
import { instantInStockholm } from '../../src-shared/days/stockholm-time'
import { countBy } from './riksdag-members-keys'

/** Meetings as they were read, beside the JSON of their file. */
export type EventsCase = { readonly events: readonly ReadEvent[]; readonly documents: number; readonly raw: unknown }

const rawMeetings = (raw: unknown): readonly unknown[] =>
  raw === undefined
    ? []
    : [...inside(child(raw, 'kalenderlista'), 'kalender'), ...inside(child(raw, 'dokumentlista'), 'dokument')]

/** Returns the records of the file of which something was read, with a text of each. */
const textsOf = ({ events, raw }: EventsCase, key: string): readonly string[] =>
  rawMeetings(raw)
    .slice(0, events.length)
    .map(meeting => String(child(meeting, key) ?? ''))

const placeholders = (file: EventsCase): readonly ReadEvent[] => {
  const reasons = textsOf(file, 'XRDDTSTARTSTATUS')
  return file.events.filter(({ startsTime }, index) => startsTime === null && reasons[index] !== '')
}

/** True if no event has an end, although the file has one an hour after each start. */
function hasNoEnd(file: EventsCase): boolean {
  const [starts, ends] = [textsOf(file, 'DTSTART'), textsOf(file, 'DTEND')]
  const minutes = (text: string) => 60 * Number(text.slice(9, 11)) + Number(text.slice(11, 13))
  const isHour = starts.every((start, index) => minutes(ends[index] ?? '') - minutes(start) === 60)
  return isHour && file.events.every(({ endsAt, durationMinutes }) => endsAt === null && durationMinutes === null)
}

const isStockholmTime = ({ startsOn, startsTime, startsAt }: ReadEvent): boolean =>
  startsAt === (startsTime === null ? null : instantInStockholm(startsOn, startsTime))

/** Returns the first event as the file has it. Its time stands only if it was read, or is a placeholder that was not. */
function firstOf(file: EventsCase): unknown {
  const [event] = file.events
  const [start = ''] = textsOf(file, 'DTSTART')
  const [reason] = textsOf(file, 'XRDDTSTARTSTATUS')
  const time = event?.startsTime?.replace(':', '') ?? (reason === '' ? 'none' : start.slice(9, 13))
  return event && { uid: event.uid, start: `${event.startsOn.replaceAll('-', '')}T${time}00`, summary: event.summary }
}

/** What is asked of meetings, by the key of their expected result. */
const answers: Readonly<Record<string, (file: EventsCase, wanted: unknown) => unknown>> = {
  events: ({ events }) => events.length,
  hits: ({ events, documents }) => events.length + documents,
  calendarEntries: ({ events }) => events.length,
  parliamentaryDocuments: ({ documents }) => documents,
  'withoutRealStartTime(XRDDTSTARTSTATUS set)': file => placeholders(file).length,
  docRefs: ({ events }) => events.flatMap(({ documents }) => documents).length,
  distinctDocRefs: ({ events }) => new Set(events.flatMap(({ documents }) => documents)).size,
  dtendAlwaysStartPlus1h: hasNoEnd,
  timeZone: ({ events }, wanted) =>
    events.every(isStockholmTime) && String(wanted).startsWith('Europe/Stockholm') ? wanted : 'another',
  byKind: ({ events }) => countBy(events.map(({ categories }) => categories[1] ?? '')),
  byDoktyp: ({ events }) => countBy(events.map(({ categories }) => categories[0] ?? '')),
  sources: file => countBy(textsOf(file, 'XRDSOURCE')),
  first: firstOf,
  // The day of publication is of no meeting: none is read as one.
  publicerad1899: file =>
    file.events.some(({ startsOn }) => startsOn < '1900')
      ? 'read as a day'
      : textsOf(file, 'publicerad').filter(day => day.startsWith('1899')).length,
  dateOnlyDatum: file => {
    const days = textsOf(file, 'datum')
    return file.events.filter(({ lastDay, startsOn }, index) => lastDay === startsOn && days[index] === startsOn).length
  },
}

/** Returns what the reading says of a key, or undefined for a key that nobody knows. */
export const eventAnswer = (key: string, file: EventsCase, wanted: unknown): unknown => answers[key]?.(file, wanted)
