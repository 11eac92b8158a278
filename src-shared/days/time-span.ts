import { addDays, format, isValid, parseISO } from 'date-fns'
import { Refused } from '../refusals/refusal'
import type { IsoDate } from './iso-date'
import { isIsoDate } from './iso-date'

/** From one day to another, both included; null is open-ended on that side. */
export type TimeSpan = { readonly from: IsoDate | null; readonly to: IsoDate | null }

/** Refuses a day that does not exist and an end before its start. */
export function checkSpan({ from, to }: TimeSpan): void {
  for (const day of [from, to])
    if (day !== null && !isIsoDate(day)) throw new Refused({ code: 'not-a-date', text: day })
  if (from !== null && to !== null && to < from) throw new Refused({ code: 'ends-before-start', from, to })
}

/** Whether two spans share a day. */
export const overlaps = (one: TimeSpan, other: TimeSpan): boolean =>
  (one.from === null || other.to === null || one.from <= other.to) &&
  (other.from === null || one.to === null || other.from <= one.to)

export const dayBefore = (day: IsoDate): IsoDate => {
  const date = addDays(parseISO(day), -1)
  return isValid(date) ? format(date, 'yyyy-MM-dd') : day
}
