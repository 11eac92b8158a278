/** A length of time: days by the calendar, and minutes by the clock. */
export type CalendarDuration = { readonly days: number; readonly minutes: number }

const written = /^([+-]?)P((?:T|\d{1,6}[WDHMS])+)$/i

/** Returns a duration such as `PT1H30M`, negative after a minus sign. Null for other text. The order of the parts is not asked about. */
export function durationIn(value: string): CalendarDuration | null {
  const [, sign, parts = ''] = written.exec(value.trim()) ?? []
  if (sign === undefined) return null
  const sumOf = (units: Readonly<Record<string, number>>): number =>
    [...parts.matchAll(/(\d+)([WDHM])/gi)].reduce(
      (sum, [, number, unit = '']) => sum + Number(number) * (units[unit.toUpperCase()] ?? 0),
      0,
    )
  const direction = sign === '-' ? -1 : 1
  return { days: direction * sumOf({ W: 7, D: 1 }), minutes: direction * sumOf({ H: 60, M: 1 }) }
}
