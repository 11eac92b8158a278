import { Refused } from '../refusals/refusal'
import { type IsoDate, isIsoDate } from './iso-date'

/** Refuses a day that does not exist, before a question compares it as text and silently answers with nothing. */
export function checkedDay(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Refused({ code: 'not-a-date', text })
  return text
}

/** Refuses a period that ends before it begins, or has an end that is no day. */
export function checkedPeriod<Days extends { readonly from: IsoDate; readonly to: IsoDate }>(period: Days): Days {
  const [from, to] = [checkedDay(period.from), checkedDay(period.to)]
  if (from > to) throw new Refused({ code: 'period-backwards', from, to })
  return period
}
