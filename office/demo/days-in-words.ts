import type { IsoDate } from '../../src-shared/days/iso-date'
import { dayAfter } from '../../src-shared/days/working-days'
import { monthAlone } from '../../src-shared/text/dates'

const months = Array.from({ length: 12 }, (_, at) => monthAlone(`2026-${String(at + 1).padStart(2, '0')}`, 'sv'))

/** A day and a month, or a month alone: "8 december", "första oktober", "1 januari 2027", "mars". */
const named = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(\d{1,2}|första) )?(${months.join('|')})(?: (\d{4}))?(?![\p{L}])`,
  'gu',
)

/** The demo is written in the autumn: a month without a year is of 2026 from July on, and otherwise of 2027. */
function dayOf(day: string | undefined, month: string, year: string | undefined): IsoDate {
  const number = months.indexOf(month) + 1
  const ofYear = year ?? (number >= 7 ? '2026' : '2027')
  const inMonth = day === 'första' ? '1' : (day ?? '15')
  return `${ofYear}-${String(number).padStart(2, '0')}-${inMonth.padStart(2, '0')}`
}

/**
 * Returns a Swedish text of the demo office with its days moved: "senast 18 december" names another day. A month without a day becomes the one that
 * its middle falls in.
 */
export const daysInWords = (text: string, days: number): string =>
  text.replace(named, (_, day: string | undefined, month: string, year: string | undefined) => {
    const [ofYear = '', number = '', inMonth = ''] = dayAfter(dayOf(day, month, year), days).split('-')
    return [day && Number(inMonth), months[Number(number) - 1], year && ofYear].filter(Boolean).join(' ')
  })
