import { type DatePrecision, datePrecisions, type IsoDate, isIsoDate } from '../../src-shared/days/iso-date'
import { periodOf, quarterOf } from '../../src-shared/days/quarter'
import { instantInStockholm, momentInStockholm } from '../../src-shared/days/stockholm-time'
import { dayAfter, daysBetween } from '../../src-shared/days/working-days'
import type { OfficeFile } from '../keeping/office-file'
import { daysInWords } from './days-in-words'
import { writtenFor } from './written-demo'

type Interaction = OfficeFile['interactions'][number]
type Process = NonNullable<OfficeFile['processes']>[number]
type Stage = Process['stages'][number]

/**
 * Returns by how many whole weeks the demo office is moved when it is loaded on a day, so that the day has a place in the week from `writtenFor` on.
 * Zero on a day before that: the demo never moves back.
 */
export const weeksTo = (today: IsoDate): number => Math.max(0, Math.floor(daysBetween(writtenFor, today) / 7))

/** Moves every text of a value that is a day, or names one in words. */
function moved(value: unknown, days: number): unknown {
  if (typeof value === 'string') return isIsoDate(value) ? dayAfter(value, days) : daysInWords(value, days)
  if (Array.isArray(value)) return value.map(one => moved(one, days))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, moved(held, days)]))
}

/** Keeps the time on the clock. A time in the hour that is skipped in spring becomes the hour after it. */
function withMovedTime(entry: Interaction, { startLocal }: Interaction, days: number): Interaction {
  const startUtc = instantInStockholm(dayAfter(startLocal.slice(0, 10), days), startLocal.slice(11))
  return { ...entry, startUtc, startLocal: momentInStockholm(new Date(startUtc)).slice(0, 16).replace(' ', 'T') }
}

/** How many days the middle of a month, a quarter or a year is after its first day. */
const toTheMiddle: Readonly<Record<Exclude<DatePrecision, 'day'>, number>> = { month: 15, quarter: 45, year: 182 }

function firstDayOf(precision: Exclude<DatePrecision, 'day'>, on: IsoDate): IsoDate {
  if (precision === 'quarter') return periodOf(quarterOf(on)).from
  return precision === 'month' ? `${on.slice(0, 7)}-01` : `${on.slice(0, 4)}-01-01`
}

/** A day that is known to its month, quarter or year only becomes the one that its middle is moved to. */
function withMovedPlan(stage: Stage, { plannedOn, plannedPrecision }: Stage, days: number): Stage {
  const precision = datePrecisions.find(known => known === plannedPrecision)
  if (!plannedOn || precision === undefined || precision === 'day') return stage
  return { ...stage, plannedOn: firstDayOf(precision, dayAfter(plannedOn, toTheMiddle[precision] + days)) }
}

/**
 * Returns the demo office as it is when each of its days is a number of whole weeks later: weekdays and times of day are kept, and so is the time
 * between any two days. The words for packs belong to the quarter of the new day. Names and designations are as they were.
 */
export function movedBy(office: OfficeFile, weeks: number): OfficeFile {
  if (weeks === 0) return office
  const days = weeks * 7
  const all = moved(office, days) as OfficeFile
  const quarter = periodOf(quarterOf(dayAfter(writtenFor, days)))
  return {
    ...all,
    interactions: all.interactions.map((entry, at) => withMovedTime(entry, office.interactions[at] ?? entry, days)),
    processes: (all.processes ?? []).map((process, at) => {
      const written: readonly Stage[] = office.processes?.[at]?.stages ?? []
      return { ...process, stages: process.stages.map((one, nth) => withMovedPlan(one, written[nth] ?? one, days)) }
    }),
    texts: (all.texts ?? []).map(text => ({ ...text, ...quarter })),
  }
}
