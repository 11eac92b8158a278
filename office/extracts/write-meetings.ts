import { writeFile } from 'node:fs/promises'
import { registeredFacts } from '../../db/reads/figures/registered-facts'
import { periodOfPack } from '../../db/reads/packs/pack-scope'
import { meetingsOnDays } from '../../db/reads/timelines/calendar-span'
import type { Reader } from '../../db/schema'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { WrittenList } from '../../src-shared/ipc/desktop'
import type { InteractionSummary } from '../../src-shared/log/interaction'
import type { CalendarDays } from '../../src-shared/log/office-calendar'
import { lineForExport } from '../../src-shared/packs/disclosure'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'
import { writeAside } from '../files/write-aside'
import { participantText } from '../packs/interaction-table'
import { type CalendarMeeting, meetingCalendarOf } from './calendar'

/** Which meetings are wanted, and in which language. */
export type MeetingsRequest = CalendarDays & { readonly language: Language }

/** Returns the days of a period as people write it, for the whole office. Refuses what `periodOfPack` refuses. */
export async function daysOfPeriod(db: Reader, text: string, now: Date): Promise<CalendarDays> {
  const { period } = await periodOfPack(db, text, dayInStockholm(now))
  return { from: period.from, to: period.to, staffId: null }
}

/**
 * Returns a meeting as a calendar file may tell it. An internal one is its kind, without names, words and place. Nothing of a marked one is
 * told, since an event has a day.
 */
function meetingTold(meeting: InteractionSummary, place: string | null, language: Language): CalendarMeeting | null {
  const { kinds, pack } = sharedWords(language)
  const line = lineForExport(meeting)
  if (line.disclosure === 'masked') return null
  const { id, kind, startsOn, startsTime, durationMinutes } = line.interaction
  const when = { key: id, on: startsOn, time: startsTime, minutes: durationMinutes }
  if (line.disclosure === 'nameless')
    return { ...when, title: `${kinds[kind]}: ${pack.internalHeadline}`, who: null, place: null }
  const { headline, participants, organisations } = line.interaction
  const met = [...participants.map(participantText), ...organisations].join('\n')
  return { ...when, title: headline || kinds[kind], who: met || null, place }
}

/** Writes the held and planned meetings of some days as a calendar file. Refuses what its parts refuse; nothing is then left behind. */
export async function writeMeetings(
  db: Reader,
  { language, ...days }: MeetingsRequest,
  folder: string,
  now: Date,
): Promise<WrittenList> {
  const words = sharedWords(language).extract
  const meetings = await meetingsOnDays(db, days, ['held', 'planned'])
  const facts = await registeredFacts(
    db,
    meetings.map(({ id }) => id),
  )
  const told = meetings.flatMap(meeting => meetingTold(meeting, facts.get(meeting.id)?.place ?? null, language) ?? [])
  const text = meetingCalendarOf(words.meetings, told, now)
  const name = `${words.meetingsFile}-${days.from}`
  const write = (file: string) => writeFile(file, text, { flush: true })
  const [file = ''] = await writeAside(folder, [{ name, extension: 'ics', write }])
  return { folder, file, rows: told.length }
}
