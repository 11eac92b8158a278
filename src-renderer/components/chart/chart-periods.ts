import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Period } from '../../../src-shared/days/quarter'
import { periodMeant } from '../../../src-shared/days/relative-days'
import { wholeMonthsAround } from '../../../src-shared/packs/interaction-months'

/** The periods a chart can cover, all in whole months. */
export const chartPeriods = ['quarter', 'last-quarter', 'year', 'last-year', 'twelve'] as const
export type ChartPeriod = (typeof chartPeriods)[number]

const meant = {
  quarter: { which: 'this', unit: 'quarter' },
  'last-quarter': { which: 'last', unit: 'quarter' },
  year: { which: 'this', unit: 'year' },
  'last-year': { which: 'last', unit: 'year' },
} as const

/** The period of the present month and the eleven before it. */
export function twelveMonths(today: IsoDate): Period {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const from = month === 12 ? `${year}-01-01` : `${year - 1}-${String(month + 1).padStart(2, '0')}-01`
  return wholeMonthsAround({ from, to: today })
}

/** The first and last day of a chart period, counted from today. */
export const periodOfChart = (period: ChartPeriod, today: IsoDate): Period =>
  period === 'twelve' ? twelveMonths(today) : periodMeant(meant[period], today)
