import type { IsoDate, IsoTime } from '../../../../src-shared/days/iso-date'
import { instantInZone } from '../../../../src-shared/days/stockholm-time'
import { dayAfter } from '../../../../src-shared/days/working-days'

/** Where a clock shows a time: it returns the instant of a wall-clock time, in milliseconds. */
export type Zone = { readonly instantOf: (day: IsoDate, time: IsoTime) => number }

export const utc: Zone = { instantOf: (day, time) => Date.parse(`${day}T${time}Z`) }

/** A zone with an IANA name, which also knows the days on which its clock is not changed. */
export type NamedZone = Zone & {
  /** How far the clock is ahead of UTC all that day, in milliseconds. Null if it is changed that day. */
  readonly aheadOn: (day: IsoDate) => number | null
}

/**
 * Returns the zone of an IANA name. A library takes half a millisecond to ask the tables of zones for one time, and a calendar has tens of
 * thousands. So a month, and in a month with a change a day, is asked about once, at both its ends.
 */
export function zoneNamed(name: string): NamedZone {
  const known = new Map<string, number | null>()
  const exactly = (day: IsoDate, time: IsoTime): number => Date.parse(instantInZone(name, day, time))
  const kept = (key: string, ask: () => number | null): number | null => {
    const answer = known.get(key)
    if (answer !== undefined) return answer
    const asked = ask()
    known.set(key, asked)
    return asked
  }
  const atMidnight = (day: IsoDate): number | null =>
    kept(`${day} midnight`, () => Date.parse(day) - exactly(day, '00:00'))
  const between = (first: IsoDate, next: IsoDate): number | null =>
    atMidnight(first) === atMidnight(next) ? atMidnight(first) : null
  const ofMonth = (day: IsoDate): number | null => {
    const first = `${day.slice(0, 7)}-01`
    return between(first, `${dayAfter(first, 31).slice(0, 7)}-01`)
  }
  const aheadOn = (day: IsoDate): number | null =>
    kept(day.slice(0, 7), () => ofMonth(day)) ?? kept(day, () => between(day, dayAfter(day, 1)))
  return {
    aheadOn,
    instantOf: (day, time) => {
      const ahead = aheadOn(day)
      return ahead === null ? exactly(day, time) : Date.parse(`${day}T${time}Z`) - ahead
    },
  }
}

export const stockholm: NamedZone = zoneNamed('Europe/Stockholm')
