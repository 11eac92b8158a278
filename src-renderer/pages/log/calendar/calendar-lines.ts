import { AlarmClock, ListChecks, type LucideIcon } from 'lucide-react'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import { timeAfter } from '../../../../src-shared/days/written-time'
import type { InteractionSummary } from '../../../../src-shared/log/interaction'
import type { CalendarSpan } from '../../../../src-shared/log/office-calendar'
import type { Id } from '../../../../src-shared/records/ids'
import { timeInFigures } from '../../../../src-shared/text/dates'
import { wordFor } from '../../../../src-shared/text/told-words'
import { openPlace } from '../../../state/router/router'
import { openInteraction } from '../../../state/screen/open-interaction'
import type { Words } from '../../../text/words'

/** A line about a day that is no meeting: a day to watch, or the last day of a commitment. */
export type DayLine = {
  readonly key: string
  readonly kind: 'watched' | 'promise'
  readonly Icon: LucideIcon
  readonly title: string
  /** The title with the word for what it is, for a screen reader and beside the pointer. */
  readonly name: string
  readonly open: () => void
}

/** Returns the days to watch and the last days of commitments on a day. */
export function dayLines({ watched, promises }: CalendarSpan, day: IsoDate, words: Words): readonly DayLine[] {
  const said = words.logCalendar
  const onDay = watched.filter(({ on }) => on === day)
  return [
    ...onDay.map(({ what, process, processId }, place): DayLine => {
      const told = wordFor(words.shared.referralDays, what)
      const title = process === null ? told : `${process}: ${told}`
      return {
        key: `watched-${place}`,
        kind: 'watched',
        Icon: AlarmClock,
        title,
        name: `${said.watched}: ${title}`,
        open: () =>
          openPlace(
            processId === null ? { view: 'processes' } : { view: 'process', id: processId as Id<'decision-process'> },
          ),
      }
    }),
    ...promises
      .filter(({ dueOn }) => dueOn === day)
      .map(
        ({ id, promise, madeBy, interactionId }): DayLine => ({
          key: `promise-${id}`,
          kind: 'promise',
          Icon: ListChecks,
          title: promise,
          name: `${madeBy === 'us' ? words.home.weOwe : words.home.theyOwe}: ${promise}`,
          open: () => (interactionId ? openInteraction(interactionId) : openPlace({ view: 'commitments' })),
        }),
      ),
  ]
}

/** A time on a line of the calendar: `09.15` in Swedish, `09:15` in English. */
export const timeOnLine = (time: string, { language }: Words): string => timeInFigures(time, language)

/** The last word of a name: `Mallberg`. */
const surname = (name: string): string => name.split(' ').at(-1) ?? name

/** Who was met, as short as it can be: the first surname, or the first organisation, and the number of others. */
export function metShortly({ participants, organisations }: InteractionSummary): string {
  const [first] = participants
  const name = first ? surname(first.name) : organisations[0]
  const others = participants.length + (first ? 0 : organisations.length) - 1
  return name === undefined ? '' : others > 0 ? `${name} +${others}` : name
}

const initials = (name: string): string => {
  const parts = name.split(' ').filter(Boolean)
  return `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`.toUpperCase()
}

/** The initials of at most two of our own, and the number of others. */
export const ownShortly = ({ staff }: InteractionSummary): string =>
  [...staff.slice(0, 2).map(initials), ...(staff.length > 2 ? [`+${staff.length - 2}`] : [])].join(' ')

/** What the time and the headline of a meeting leave out, in words: its end, kind, state and people. */
export function restOfMeeting(meeting: InteractionSummary, words: Words): string {
  const { startsTime, durationMinutes, kind, status, confidentiality, participants, organisations } = meeting
  const said = words.shared
  const hasEnd = startsTime !== null && durationMinutes && durationMinutes < 24 * 60
  return [
    startsTime === null && words.logCalendar.wholeDay,
    hasEnd && words.logCalendar.until(timeOnLine(timeAfter(startsTime, durationMinutes), words)),
    said.kinds[kind],
    status !== 'held' && said.statuses[status],
    confidentiality !== 'open' && said.confidentialities[confidentiality],
    [...participants.map(({ name }) => name), ...organisations].join(', '),
  ]
    .filter(Boolean)
    .join(', ')
}
