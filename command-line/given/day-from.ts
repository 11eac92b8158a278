import type { IsoDate } from '../../src-shared/days/iso-date'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { readDate } from '../../src-shared/days/written-date'
import { Refused } from '../../src-shared/refusals/refusal'
import type { Arguments } from '../arguments'

/** Returns the day an option gives, in the forms in which people write days; undefined without the option. Refuses an invalid day. */
export function dayFrom(given: Arguments, option: string, now: Date): IsoDate | undefined {
  const text = given.one(option)
  if (text === undefined) return undefined
  const day = readDate(text, dayInStockholm(now))
  if (!day) throw new Refused({ code: 'not-a-date', text })
  return day
}
