import type { IsoDate, IsoTime } from '../../../../src-shared/days/iso-date'
import { instantInStockholm } from '../../../../src-shared/days/stockholm-time'
import { eventKey, eventUid } from '../event-key'
import type { ReadEvent } from '../read-event'
import type { Moment } from './riksdag-moment'

/** What a record says of a meeting, before it is known whether its times are real. */
export type MeetingFields = {
  readonly uid: string
  readonly summary: string
  readonly description: string
  readonly location: string
  readonly start: Moment
  readonly end: Moment | null
  /** True if the record says that the time only tells the order of the day. */
  readonly isPlaceholder: boolean
  readonly categories: readonly string[]
  readonly isCancelled: boolean
  readonly documents: readonly string[]
}

/** Returns the last day of an event that lasts whole days, or null for one with a start on the clock. */
function lastDayOf({ start, end, isPlaceholder }: MeetingFields): IsoDate | null {
  if (start.time === null) return end !== null && end.day > start.day ? end.day : start.day
  if (isPlaceholder || end === null) return null
  // Journeys and sessions abroad have these two times, which are nobody's.
  if (start.time === '06:00' && end.time === '23:45') return end.day
  const isOverMidnight = end.day > start.day && (end.time ?? '') < start.time
  return end.day > start.day && !isOverMidnight ? end.day : null
}

/** Returns a key that is the same at each reading, also where a record has no UID. The calendar and the list of hits write the same UID. */
const keyOf = ({ uid, start, summary, location }: MeetingFields): string =>
  eventKey(eventUid(uid, { at: [start.day, start.time].filter(Boolean).join(' '), summary, by: location }), null)

/**
 * Returns a meeting of the Riksdag. Its end is never read: the Riksdag writes one hour after the start for every meeting. A start that is a
 * placeholder is left out.
 */
export function meetingOf(fields: MeetingFields): ReadEvent {
  const { uid, summary, description, location, start, isPlaceholder, categories, isCancelled, documents } = fields
  const lastDay = lastDayOf(fields)
  const time: IsoTime | null = isPlaceholder || lastDay !== null ? null : start.time
  return {
    key: keyOf(fields),
    uid,
    isOfSeries: false,
    isChanged: false,
    summary,
    description,
    location,
    startsOn: start.day,
    startsTime: time,
    startsAt: time === null ? null : instantInStockholm(start.day, time),
    endsAt: null,
    lastDay: isPlaceholder ? null : lastDay,
    durationMinutes: null,
    organiser: null,
    attendees: [],
    categories,
    isCancelled,
    documents,
  }
}

/** True for the words by which the Riksdag says that a meeting is not held. */
export const saysCancelled = (text: string): boolean => /^inställ[td]\b/i.test(text.trim())
