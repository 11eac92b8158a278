import { dayInStockholm, momentInStockholm } from '../../../../../src-shared/days/stockholm-time'
import type { ReadProblem } from '../../../../../src-shared/imports/read-problem'
import { eventKey, eventUid } from '../../event-key'
import type { ReadEvent } from '../../read-event'
import type { Row } from '../../reading'
import { lineOf } from '../mail-addresses'
import { longestSubject } from '../mail-file'
import { flagOf, numberOf, type OutlookItem, textOf, textsOf, timeOf } from './outlook-item'
import { itemSender, wordsOf } from './outlook-mail'
import { recipientsOf } from './outlook-people'

const hour = 3_600_000

/** How often a series recurs, by the number that Outlook keeps. */
const recurrences = [undefined, 'daily', 'weekly', 'monthly', 'yearly'] as const

/** What somebody answered, by the number that Outlook keeps. */
const answers: Readonly<Record<number, string>> = { 2: 'tentative', 3: 'accepted', 4: 'declined' }

/** The mark of the recipient who called the meeting. */
const isOrganiser = (one: OutlookItem): boolean => ((numberOf(one, '5ffd') ?? 0) & 2) !== 0

const minute = (time: Date): string => `${time.toISOString().slice(0, 16)}Z`

/** The id of a meeting that came from another program holds that program’s own id, after this word in hexadecimal digits. */
const otherProgram = /^.{80}7643616C2D55696401000000((?:[2-7][0-9A-F])+)/

type Named = { readonly uid: string; readonly day: string | null }

/**
 * Returns the id of a meeting, as a calendar file has it, empty if there is none. The id of one occurrence of a series holds the original day
 * of that occurrence, in eight of its digits.
 */
function namedBy(item: OutlookItem): Named {
  const id = item.properties
    .get('meeting 0003')
    ?.map(({ value }) => value)
    .find(value => typeof value === 'string')
  if (typeof id !== 'string' || !/^[0-9A-F]{40,4000}$/.test(id)) return { uid: '', day: null }
  const [year, month, date] = [id.slice(32, 36), id.slice(36, 38), id.slice(38, 40)].map(digits =>
    Number.parseInt(digits, 16),
  )
  const day = year === 0 ? null : `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const other = otherProgram.exec(id)?.[1]
  const uid =
    other === undefined ? `${id.slice(0, 32)}00000000${id.slice(40)}` : Buffer.from(other, 'hex').toString('latin1')
  return { uid, day }
}

type Span = Pick<ReadEvent, 'startsOn' | 'startsTime' | 'startsAt' | 'endsAt' | 'lastDay' | 'durationMinutes'>

/**
 * Returns the days or times in Stockholm. A whole day is kept as the instant of midnight where the event was written down; the day that is
 * meant is the one that has its noon.
 */
function spanOf(start: Date, end: Date | null, isWholeDays: boolean): Span {
  if (isWholeDays) {
    const first = dayInStockholm(new Date(start.getTime() + 12 * hour))
    const last = end === null ? first : dayInStockholm(new Date(end.getTime() - 12 * hour))
    const none = { startsTime: null, startsAt: null, endsAt: null, durationMinutes: null }
    return { startsOn: first, lastDay: last < first ? first : last, ...none }
  }
  const minutes = end === null ? null : Math.round((end.getTime() - start.getTime()) / 60_000)
  return {
    startsOn: dayInStockholm(start),
    startsTime: momentInStockholm(start).slice(11, 16),
    startsAt: minute(start),
    endsAt: end !== null && end >= start ? minute(end) : null,
    lastDay: null,
    durationMinutes: minutes !== null && minutes >= 0 ? minutes : null,
  }
}

const noTime: Span = {
  startsOn: '',
  startsTime: null,
  startsAt: null,
  endsAt: null,
  lastDay: null,
  durationMinutes: null,
}

/** Returns the original start of one occurrence of a series, as a calendar file names it. Null for an event that is alone. */
function slotOf(item: OutlookItem, { startsOn, startsAt }: Span, day: string | null, isOfSeries: boolean) {
  if (day === null) return isOfSeries ? (startsAt ?? startsOn) : null
  if (startsAt === null) return day
  const original = timeOf(item, 'appointment 8228')
  return original ? minute(original) : startsOn === day ? startsAt : day
}

/** Returns the event of a saved appointment or invitation of Outlook. Of a series it is the first occurrence, and how often it recurs. */
export async function outlookEvent(item: OutlookItem, isCalledOff: boolean): Promise<Row<ReadEvent>> {
  const start = timeOf(item, 'appointment 820d') ?? timeOf(item, '0060')
  const end = timeOf(item, 'appointment 820e') ?? timeOf(item, '0061')
  const span = start === null ? noTime : spanOf(start, end, flagOf(item, 'appointment 8215'))
  const summary = lineOf(textOf(item, '0037'), longestSubject)
  const { uid, day } = namedBy(item)
  const recurrence = recurrences[numberOf(item, 'appointment 8231') ?? 0]
  const people = [...recipientsOf(item, 1), ...recipientsOf(item, 2)].filter(({ one }) => !isOrganiser(one))
  const organiser = await itemSender(item)
  const isOfSeries = recurrence !== undefined || day !== null || flagOf(item, 'appointment 8223')
  const unnamed = { at: span.startsAt ?? span.startsOn, summary, by: organiser?.address || organiser?.name || '' }
  const problems: ReadProblem[] = []
  if (start === null) problems.push({ code: 'no-day', field: 'startsOn' })
  if (start !== null && end !== null && end < start) problems.push({ code: 'ends-before-start', field: 'endsAt' })
  const value: ReadEvent = {
    key: eventKey(eventUid(uid, unnamed), slotOf(item, span, day, isOfSeries)),
    uid,
    isOfSeries,
    ...(recurrence && { recurrence }),
    isChanged: false,
    summary,
    description: wordsOf(item),
    location: lineOf(textOf(item, 'appointment 8208') || textOf(item, 'meeting 0002'), longestSubject),
    ...span,
    organiser: organiser && { name: organiser.name, email: organiser.address },
    attendees: people.map(({ one, who }) => ({
      name: who.name,
      email: who.address,
      answer: answers[numberOf(one, '5fff') ?? 0] ?? '',
    })),
    categories: textsOf(item, 'Keywords').map(one => lineOf(one, longestSubject)),
    isCancelled: isCalledOff || ((numberOf(item, 'appointment 8217') ?? 0) & 4) !== 0,
    documents: [],
  }
  return { place: { sheet: null, line: 1 }, value, problems }
}
