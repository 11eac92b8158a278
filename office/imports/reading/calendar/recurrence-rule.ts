import ICAL from 'ical.js'

/** A rule that is refused: its frequency is below a day, it is malformed, or ical.js counts it wrongly. */
export class RefusedRule extends Error {}

/** The rule of a series. The number of occurrences and the end are kept apart, since days that do not exist must not be counted. */
export type RecurrenceRule = {
  readonly rule: ICAL.Recur
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval: number
  readonly count: number | null
  /** The last day or instant, as written. */
  readonly until: string | null
}

/** Longer than any rule of a calendar, and short enough for lists that ical.js sorts slowly. */
const longestRule = 500

const days = { DAILY: 1, WEEKLY: 7, MONTHLY: 28, YEARLY: 365 } as const

const isFrequency = (text: string | undefined): text is keyof typeof days =>
  text !== undefined && Object.hasOwn(days, text)

const byParts = ['BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYDAY', 'BYMONTHDAY', 'BYYEARDAY', 'BYMONTH', 'BYSETPOS', 'WKST']

const wholeNumber = (text: string | undefined, otherwise: number): number => {
  if (text === undefined) return otherwise
  if (!/^\d{1,15}$/.test(text)) throw new RefusedRule()
  return Number(text)
}

/**
 * Returns the rule of a line `RRULE`. Throws `RefusedRule` for a frequency below a day, since a meeting each minute is an error or an attack,
 * and for weeks by number and places above nine, which ical.js counts wrongly.
 */
export function recurrenceRule(value: string): RecurrenceRule {
  const text = value.replace(/\s/g, '').toUpperCase()
  if (text.length > longestRule) throw new RefusedRule()
  const parts = new Map(text.split(';').map(part => [part.split('=')[0] ?? '', part.split('=')[1]] as const))
  const frequency = parts.get('FREQ')
  const calendar = parts.get('RSCALE') ?? 'GREGORIAN'
  if (!isFrequency(frequency) || parts.has('BYWEEKNO') || calendar !== 'GREGORIAN') throw new RefusedRule()
  if (/\d\d[A-Z]{2}/.test(parts.get('BYDAY') ?? '')) throw new RefusedRule()
  const kept = byParts.flatMap(name => (parts.has(name) ? [`${name}=${parts.get(name)}`] : []))
  const interval = Math.max(1, wholeNumber(parts.get('INTERVAL'), 1))
  const counted = parts.has('COUNT') ? wholeNumber(parts.get('COUNT'), 0) : null
  const until = parts.get('UNTIL') ?? null
  // With an interval of centuries only the first occurrence is left, and ical.js would count each day of the others.
  const isOnce = interval * days[frequency] > 200 * days.YEARLY
  try {
    const rule = ICAL.Recur.fromString([`FREQ=${frequency}`, `INTERVAL=${isOnce ? 1 : interval}`, ...kept].join(';'))
    return { rule, frequency, interval, count: isOnce ? 1 : counted, until }
  } catch {
    throw new RefusedRule()
  }
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

const holds = (wanted: readonly number[] | undefined, ...values: readonly number[]): boolean =>
  wanted === undefined || values.some(value => wanted.includes(value))

/** True if a day is one that the rule names. ical.js moves days that do not exist, such as 30 February, into the next month. */
export function isNamedBy({ rule, frequency }: RecurrenceRule, start: ICAL.Time, time: ICAL.Time): boolean {
  const { BYMONTH, BYMONTHDAY, BYYEARDAY } = rule.parts
  const byDay: readonly unknown[] = rule.getComponent('BYDAY')
  const weekday = weekdays[time.dayOfWeek() - 1]
  const names = byDay.map(part => String(part).slice(-2))
  if (!holds(BYMONTH, time.month) || (names.length > 0 && !names.includes(weekday ?? ''))) return false
  if (!holds(BYMONTHDAY, time.day, time.day - ICAL.Time.daysInMonth(time.month, time.year) - 1)) return false
  const isByStart =
    (frequency === 'MONTHLY' || frequency === 'YEARLY') && !BYMONTHDAY && !BYYEARDAY && names.length === 0
  return !isByStart || time.day === start.day
}
