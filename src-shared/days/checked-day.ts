import { Refused } from '../refusals/refusal'
import { type IsoDate, isIsoDate } from './iso-date'

/** Returns the day. Throws a refusal if it does not exist; otherwise a query would compare it as text and silently find nothing. */
export function checkedDay(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Refused({ code: 'not-a-date', text })
  return text
}

/** Returns the period. Throws a refusal if it ends before it begins, or if one of its days does not exist. */
export function checkedPeriod<Days extends { readonly from: IsoDate; readonly to: IsoDate }>(period: Days): Days {
  const [from, to] = [checkedDay(period.from), checkedDay(period.to)]
  if (from > to) throw new Refused({ code: 'period-backwards', from, to })
  return period
}
