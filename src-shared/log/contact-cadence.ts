import { addDays, addMonths, addWeeks, format, parseISO } from 'date-fns'
import type { IsoDate } from '../days/iso-date'
import { daysBetween } from '../days/working-days'
import type { PersonId } from '../records/ids'

/** The units of a contact cadence. */
export const cadenceUnits = ['day', 'week', 'month'] as const
export type CadenceUnit = (typeof cadenceUnits)[number]

/** How often somebody should be met: every `every` days, weeks or months. Swedish: kontakttakt. */
export type ContactCadence = { readonly every: number; readonly unit: CadenceUnit }

const add = { day: addDays, week: addWeeks, month: addMonths } as const

/** Returns the day by which to meet again after a meeting. A month after 31 January is the last day of February. */
export const dueAfter = (day: IsoDate, { every, unit }: ContactCadence): IsoDate =>
  format(add[unit](parseISO(day), every), 'yyyy-MM-dd')

/** How urgent a meeting is: amber from the day it is due, red when another half interval has passed. Somebody never met is red. */
export type CadenceState = 'in-time' | 'amber' | 'red'

/** Returns how many intervals have passed since the last meeting; infinite if there was none. */
export function cadenceShare(last: IsoDate | null, cadence: ContactCadence, on: IsoDate): number {
  if (last === null) return Number.POSITIVE_INFINITY
  return daysBetween(last, on) / daysBetween(last, dueAfter(last, cadence))
}

/** Amber at 1.0 times the interval, red at 1.5. */
export const cadenceState = (share: number): CadenceState => (share >= 1.5 ? 'red' : share >= 1 ? 'amber' : 'in-time')

/** Somebody who is due, or overdue, to be met. Swedish: tappar kontakt. */
export type LosingContact = {
  readonly personId: PersonId
  readonly name: string
  readonly role: string
  readonly cadence: ContactCadence
  readonly lastOn: IsoDate | null
  readonly dueOn: IsoDate | null
  readonly state: Exclude<CadenceState, 'in-time'>
}
