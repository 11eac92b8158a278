import type { IsoDate, IsoTime } from '../../../src-shared/days/iso-date'
import { countedIn } from '../../../src-shared/text/counted'
import { clock, longDate } from '../../../src-shared/text/dates'

const counted = countedIn('sv')

const when = (on: IsoDate, time: IsoTime | null): string =>
  time === null ? longDate(on, 'sv') : `${longDate(on, 'sv')} ${clock(time, 'sv')}`

/** What is begun in an empty place: a meeting on a day to come is planned, one today or earlier is logged as held. */
const doing = (isAhead: boolean): string => (isAhead ? 'Planera' : 'Logga')

/** The words of the log as a calendar. */
export const logCalendarSv = {
  logCalendar: {
    shownAs: 'Visa loggen som',
    list: 'Lista',
    calendar: 'Kalender',
    toCalendar: 'Visa loggen som kalender',
    toList: 'Visa loggen som lista',
    kind: 'Visa',
    kinds: { week: 'Vecka', month: 'Månad' },
    earlier: { week: 'Föregående vecka', month: 'Föregående månad' },
    later: { week: 'Nästa vecka', month: 'Nästa månad' },
    showToday: 'Visa i dag i kalendern',
    showWeek: 'Visa kalenderns vecka',
    showMonth: 'Visa kalenderns månad',
    whose: 'Vems möten',
    until: (time: string) => `till ${time}`,
    wholeDay: 'hela dagen',
    wholeDayOf: (day: string) => `Hela dagen, ${day}`,
    watched: 'Bevaka',
    promise: 'Åtagande',
    plan: (isAhead: boolean, hour: number) => `${doing(isAhead)} ${hour}–${hour + 1}`,
    planOn: (isAhead: boolean, day: string, hour: number) => `${doing(isAhead)} ${day} ${hour}–${hour + 1}`,
    planDay: (isAhead: boolean, day: string) => `${doing(isAhead)} ${day}`,
    meetings: (count: number) => counted(count, 'kontakt', 'kontakter'),
    others: (count: number) => counted(count, 'dag att bevaka', 'dagar att bevaka'),
    more: (count: number) => `+${count} till`,
    moved: (on: IsoDate, time: IsoTime | null) => `Mötet är flyttat till ${when(on, time)}.`,
    movingTo: (on: IsoDate, time: IsoTime | null, isByKey: boolean) =>
      `Flyttas till ${when(on, time)}${isByKey ? '. Enter sparar, Esc avbryter.' : ''}`,
    keys: 'Enter läser eller planerar · dra, eller håll Skift och tryck en pil, så flyttas ett planerat möte',
    exportMeetings: 'Spara möten som .ics…',
    exported: (rows: number, file: string) =>
      `${counted(rows, 'möte', 'möten')} i ${file}. Interna står utan namn och innehåll; sekretessmarkerade är aldrig med.`,
  },
}
