import type { IsoDate, IsoTime } from '../days/iso-date'
import { isWorkingDay } from '../days/working-days'
import { minutesBetween } from '../days/written-time'
import type { InteractionSummary } from '../log/interaction'
import type { CalendarSpan } from '../log/office-calendar'
import { disclosureOf } from '../packs/disclosure'
import { clock } from '../text/dates'
import type { Language } from '../text/language'
import { noticeWords } from '../text/notice-words'
import { sharedWords } from '../text/shared-words'

/** A notice that the system shows. `key` identifies it, so that it is shown once. */
export type DayNotice = { readonly key: string; readonly title: string; readonly body: string }

/** A moment on the wall clock in Stockholm. */
type Moment = { readonly day: IsoDate; readonly time: IsoTime }

/** When the day is told of: not before the first, and not at or after the second. */
const morning = { from: '07:00', until: '11:00' } as const
/** How long before a meeting it is told of, in minutes. */
const minutesBefore = 15

const isToCome = ({ status }: InteractionSummary): boolean => status === 'planned'

/**
 * Returns the notice of the morning; undefined at another time, on a day off without meetings, and on a day with nothing to tell. It has
 * numbers and no names: the system keeps its notices, and shows them on a locked screen.
 */
function morningNotice(span: CalendarSpan, { day, time }: Moment, language: Language): DayNotice | undefined {
  if (time < morning.from || time >= morning.until) return undefined
  const meetings = span.meetings.filter(isToCome)
  const first = meetings.find(({ startsTime }) => startsTime !== null)?.startsTime ?? null
  const { promises, watched } = span
  if (meetings.length === 0 && (!isWorkingDay(day) || promises.length + watched.length === 0)) return undefined
  const words = noticeWords(language)
  const body = [
    meetings.length > 0 && words.meetings(meetings.length, first && clock(first, language)),
    promises.length > 0 && words.promises(promises.length),
    watched.length > 0 && words.watched(watched.length),
  ]
  return { key: `morning ${day}`, title: words.morning, body: body.filter(Boolean).join(' ') }
}

/** The headline of a meeting that may be told to anybody; of another one only its kind. */
const titleOf = (meeting: InteractionSummary, language: Language): string =>
  (disclosureOf(meeting) === 'full' ? meeting.headline : '') || sharedWords(language).kinds[meeting.kind]

function meetingNotices(span: CalendarSpan, { day, time }: Moment, language: Language): readonly DayNotice[] {
  return span.meetings.filter(isToCome).flatMap(meeting => {
    const { id, startsOn, startsTime } = meeting
    if (startsOn !== day || startsTime === null) return []
    const minutes = minutesBetween(time, startsTime)
    if (minutes < 1 || minutes > minutesBefore) return []
    const body = noticeWords(language).soon(clock(startsTime, language), minutes)
    return [{ key: `meeting ${id} ${startsTime}`, title: titleOf(meeting, language), body }]
  })
}

/** Returns what is to be told at a moment of its day: the day in the morning, and each planned meeting a quarter of an hour before. */
export const noticesAt = (span: CalendarSpan, moment: Moment, language: Language): readonly DayNotice[] => [
  ...[morningNotice(span, moment, language)].flatMap(notice => notice ?? []),
  ...meetingNotices(span, moment, language),
]
