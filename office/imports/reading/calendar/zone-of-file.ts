import ICAL from 'ical.js'
import type { CalendarPart } from './calendar-parts'
import { type CalendarProperty, propertyOf } from './calendar-property'
import type { StepBudget } from './step-budget'
import type { Zone } from './zone'

/** More changes of the clock than any zone has had. */
const mostParts = 60

/** Years that ical.js counts through for one part of a zone: Outlook begins in 1601. */
const yearsCounted = 600

const yearlyPart =
  /^(?:FREQ=YEARLY|INTERVAL=1|BYMONTH=\d{1,2}|BYMONTHDAY=-?\d{1,2}|BYDAY=-?\d?[A-Z]{2}|WKST=[A-Z]{2}|UNTIL=\d{8}(?:T\d{6}Z?)?)$/

/** ical.js counts through the rule of a zone without a limit, so only the rules that zones have are passed on. */
const isYearly = (rule: string): boolean => {
  const parts = rule
    .toUpperCase()
    .split(';')
    .filter(part => part !== '')
  return parts.includes('FREQ=YEARLY') && parts.every(part => yearlyPart.test(part))
}

/** Stands for a rule that cannot be passed on. A zone without one of its changes would be wrong for half of the year. */
const refused = 'RRULE:'

function checkedLine({ name, value }: CalendarProperty): string[] {
  const written = value.trim().toUpperCase()
  if (name === 'DTSTART' && /^\d{8}T\d{6}$/.test(written)) return [`DTSTART:${written}`]
  if (name === 'RDATE' && /^\d{8}T\d{6}$/.test(written)) return [`RDATE:${written}`]
  if (/^TZOFFSET(?:FROM|TO)$/.test(name) && /^[+-](?:0\d|1[0-4])[0-5]\d$/.test(written)) return [`${name}:${written}`]
  if (name === 'RRULE') return [isYearly(written) ? `RRULE:${written}` : refused]
  return []
}

const wanted: readonly (readonly string[])[] = [['DTSTART'], ['TZOFFSETFROM'], ['TZOFFSETTO']]

/** Returns the parts of a zone, standard and summer time, with only the lines that ical.js can count through. */
function partsOf(zone: CalendarPart): string[][] {
  const parts: string[][] = []
  for (const line of zone.lines) {
    const begun = /^\s*BEGIN\s*:\s*(STANDARD|DAYLIGHT)\s*$/i.exec(line.text)?.[1]
    const property = propertyOf(line)
    if (begun) parts.push([begun.toUpperCase()])
    else if (property) parts.at(-1)?.push(...checkedLine(property))
  }
  return parts.filter(lines => wanted.every(([name]) => lines.some(line => line.startsWith(`${name}:`))))
}

const firstValue = (lines: readonly string[], name: string): string =>
  lines.find(line => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? ''

const minutesOf = (offset: string): number =>
  (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5)))

/** Returns the zone that a calendar describes itself. Null if the description cannot be used. */
export function zoneOfFile(part: CalendarPart, budget: StepBudget): Zone | null {
  const parts = partsOf(part)
  const [first] = parts.toSorted((one, other) => (firstValue(one, 'DTSTART') < firstValue(other, 'DTSTART') ? -1 : 1))
  if (
    !first ||
    parts.some(lines => lines.includes(refused)) ||
    parts.length > mostParts ||
    !budget.has(parts.length * yearsCounted)
  )
    return null
  budget.spend(parts.length * yearsCounted)
  const described = parts.map(([name, ...lines]) => [`BEGIN:${name}`, ...lines, `END:${name}`].join('\r\n'))
  const component = ['BEGIN:VTIMEZONE', 'TZID:x', ...described, 'END:VTIMEZONE'].join('\r\n')
  const zone = new ICAL.Timezone({ component, tzid: 'x' })
  const begins = firstValue(first, 'DTSTART')
  return {
    instantOf: (day, time) => {
      const wall = `${day}T${time}:00`
      // Before its first change ical.js takes a zone for UTC.
      const isBefore = wall.replace(/[-:]/g, '') < begins
      const offset = isBefore
        ? minutesOf(firstValue(first, 'TZOFFSETFROM'))
        : zone.utcOffset(ICAL.Time.fromDateTimeString(wall)) / 60
      return Date.parse(`${wall}Z`) - offset * 60_000
    },
  }
}
