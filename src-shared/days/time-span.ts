import { Refused } from '../refusals/refusal'
import type { IsoDate } from './iso-date'
import { isIsoDate } from './iso-date'

/** A span between two days, both included. Null leaves that side open. */
export type TimeSpan = { readonly from: IsoDate | null; readonly to: IsoDate | null }

/** Throws a refusal if a day does not exist, or if the span ends before it starts. */
export function checkSpan({ from, to }: TimeSpan): void {
  for (const day of [from, to])
    if (day !== null && !isIsoDate(day)) throw new Refused({ code: 'not-a-date', text: day })
  if (from !== null && to !== null && to < from) throw new Refused({ code: 'ends-before-start', from, to })
}

/** True if two spans share a day. */
export const overlaps = (one: TimeSpan, other: TimeSpan): boolean =>
  (one.from === null || other.to === null || one.from <= other.to) &&
  (other.from === null || one.to === null || other.from <= one.to)
