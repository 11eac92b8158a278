import { isIsoDate, isIsoTime } from '../../../../src-shared/days/iso-date'
import { instantInStockholm } from '../../../../src-shared/days/stockholm-time'
import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { shortLine } from '../../../../src-shared/names/short-line'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The zones that mail programs name by letters, in minutes east of Greenwich. */
const zones: Readonly<Record<string, number>> = {
  ...{
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    bst: 60,
    west: 60,
    cet: 60,
    met: 60,
    cest: 120,
    mest: 120,
    eet: 120,
    eest: 180,
  },
  ...{ est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420 },
}

/** A header longer than this holds no date. */
const longestDate = 200

const written =
  /^(?:[a-z]{2,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(\S*)/i

function minutesEast(zone: string): number | undefined {
  const [, sign, hours = '', minutes = ''] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  if (sign === undefined) return Object.hasOwn(zones, zone.toLowerCase()) ? zones[zone.toLowerCase()] : undefined
  const east = Number(hours) * 60 + Number(minutes)
  return Number(hours) > 14 || Number(minutes) > 59 ? undefined : sign === '-' ? -east : east
}

/** A day and a time as a header has them. The zone is undefined if it is not given, or is none. */
type Written = {
  readonly day: string
  readonly time: string
  readonly second: string
  readonly zone: number | undefined
}

function writtenTime(header: string): Written | null {
  const text = header
    .slice(0, longestDate)
    .replace(/\([^()]*\)/g, ' ')
    .trim()
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '00', zone = ''] = written.exec(text) ?? []
  const full = year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year
  const number = String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')
  const read = { day: `${full}-${number}-${day.padStart(2, '0')}`, time: `${hour.padStart(2, '0')}:${minute}` }
  if (!isIsoDate(read.day) || !isIsoTime(read.time) || Number(second) > 60 || Number(full) < 1970) return null
  return { ...read, second: second === '60' ? '59' : second, zone: minutesEast(zone) }
}

/** Returns the instant in UTC, to the second (`2020-12-02T16:52:34Z`), of a date in a header; null without a real day, time and zone. */
export function instantOfHeader(header: string): string | null {
  const read = writtenTime(header)
  if (read?.zone === undefined) return null
  const local = Date.parse(`${read.day}T${read.time}:${read.second}Z`)
  return `${new Date(local - read.zone * 60_000).toISOString().slice(0, 19)}Z`
}

/** When a mail was sent, and what is doubtful about it. */
type Sent = { readonly sentAt: string | null; readonly problems: readonly ReadProblem[] }

/**
 * Returns when a mail was sent. If its own date cannot be read, that is the newest time that a mail server received it, and otherwise the
 * date in Stockholm time, if only the zone is lacking. It is never the day of today.
 */
export function sendingTime(date: string | undefined, received: readonly string[]): Sent {
  const own = instantOfHeader(date ?? '')
  if (own !== null) return { sentAt: own, problems: [] }
  const said = date === undefined ? {} : { said: shortLine(date) }
  for (const line of received) {
    const at = instantOfHeader(line.slice(line.lastIndexOf(';') + 1).trim())
    if (at !== null) return { sentAt: at, problems: [{ code: 'unknown-value', field: 'date', ...said, proposed: at }] }
  }
  const floating = date === undefined ? null : writtenTime(date)
  if (floating === null) return { sentAt: null, problems: [{ code: 'no-sending-day', field: 'date', ...said }] }
  const at = `${instantInStockholm(floating.day, floating.time).slice(0, 16)}:${floating.second}Z`
  return { sentAt: at, problems: [{ code: 'unknown-zone', field: 'date', ...said, proposed: at }] }
}
