import type { IsoDate } from '../../../src-shared/days/iso-date'
import { readDate } from '../../../src-shared/days/written-date'
import { columnOf, type ListCode, type Operator, operatorsOf } from '../../../src-shared/lists/list-columns'
import {
  type Condition,
  type ConditionGroup,
  type DayValue,
  type Filter,
  isGroup,
  type RelativePeriod,
} from '../../../src-shared/lists/list-filter'

/** A filter row while it is being written. Its value may still be missing. */
export type DraftRow = {
  readonly key: number
  readonly field: string
  readonly operator: Operator
  /** A text, number or day as typed; the code of a period. */
  readonly text: string
  readonly to: string
  readonly chosen: readonly string[]
}
export type DraftGroup = { readonly key: number; readonly match: 'all' | 'any'; readonly rows: readonly DraftRow[] }
export type DraftFilter = { readonly match: 'all' | 'any'; readonly rows: readonly (DraftRow | DraftGroup)[] }

let lastKey = 0
const newKey = (): number => {
  lastKey += 1
  return lastKey
}

export const isDraftGroup = (row: DraftRow | DraftGroup): row is DraftGroup => 'rows' in row

/** A new row with the field's most usual comparison, and nothing to compare with. */
export function newRow(list: ListCode, field: string, key = newKey()): DraftRow {
  const { type = 'text' } = columnOf(list, field) ?? {}
  const usual = type === 'day' ? 'within' : operatorsOf[type][0]
  return { key, field, operator: usual, text: usual === 'within' ? 'this quarter' : '', to: '', chosen: [] }
}
/** A row that matches everything until it is filled in. */
export const blankRow = (list: ListCode, field: string): DraftRow => ({ ...newRow(list, field), text: '' })
export const newGroup = (list: ListCode, field: string): DraftGroup => ({
  key: newKey(),
  match: 'any',
  rows: [blankRow(list, field)],
})

const periodCode = (period: RelativePeriod): string => {
  if ('lastDays' in period) return `last ${period.lastDays} days`
  return 'nextDays' in period ? `next ${period.nextDays} days` : `${period.which} ${period.unit}`
}

/** The periods to choose from, the likeliest first. */
const periods: readonly RelativePeriod[] = [
  ...(['this', 'last', 'next'] as const).flatMap(which =>
    (['quarter', 'month', 'week', 'year'] as const).map(unit => ({ which, unit })),
  ),
  ...[7, 30, 90, 180, 365].map(lastDays => ({ lastDays })),
  ...[7, 30, 90].map(nextDays => ({ nextDays })),
]
export const coded = periods.map(period => ({ code: periodCode(period), period }))

/** A saved view may hold a period with a number of days that the menu does not offer, so those are read from the code itself. */
function readPeriod(code: string): RelativePeriod | undefined {
  const [, way, days] = /^(last|next) (\d+) days$/.exec(code) ?? []
  if (days) return way === 'last' ? { lastDays: Number(days) } : { nextDays: Number(days) }
  return coded.find(one => one.code === code)?.period
}

/** `6 mån`, `2 veckor sedan`, `90 d`, `2 years ago`. `3 dec` and `3 mars` are days, although they begin as `3 d` and `3 m` do. */
const timeAgo =
  /^\s*(\d{1,4})\s*(d|v|w|m|å|y)(?:ag|agar|ays?|ecka|eckor|eeks?|ån|ånad|ånader|onths?|r|ears?)?\.?(?:\s+(?:sedan|sen|ago))?\s*$/i
const units = { d: 'day', v: 'week', w: 'week', m: 'month', å: 'year', y: 'year' } as const

/** Reads a day as typed ("idag", "22/11", "2026-05-22") or as a time ago ("6 mån", "2 years"). Undefined if it is neither. */
export function readDay(text: string, today: IsoDate): DayValue | undefined {
  const [, ago, unit] = timeAgo.exec(text) ?? []
  const known = units[(unit ?? '').toLowerCase() as keyof typeof units]
  return ago && known ? { ago: Number(ago), unit: known } : readDate(text, today)
}

function draftRow(condition: Condition, unitWord: (day: Exclude<DayValue, string>) => string): DraftRow {
  const { field, operator } = condition
  const day = (value: DayValue) => (typeof value === 'string' ? value : unitWord(value))
  const base = { key: newKey(), field, operator, text: '', to: '', chosen: [] }
  if ('text' in condition) return { ...base, text: condition.text }
  if ('codes' in condition) return { ...base, chosen: condition.codes }
  if ('ids' in condition) return { ...base, chosen: condition.ids }
  if ('day' in condition) return { ...base, text: day(condition.day) }
  if ('from' in condition) return { ...base, text: day(condition.from), to: day(condition.to) }
  if ('period' in condition) return { ...base, text: periodCode(condition.period) }
  return 'number' in condition ? { ...base, text: String(condition.number) } : base
}

/** Turns a filter into rows the user can edit. */
export const draftOfFilter = (filter: Filter, unitWord: (day: Exclude<DayValue, string>) => string): DraftFilter => ({
  match: filter.match,
  rows: filter.rows.map(row =>
    isGroup(row)
      ? { key: newKey(), match: row.match, rows: row.rows.map(one => draftRow(one, unitWord)) }
      : draftRow(row, unitWord),
  ),
})

/** A row as a condition. Undefined until the row has a value to compare with. */
export function conditionOf({ field, operator, text, to, chosen }: DraftRow, today: IsoDate): Condition | undefined {
  switch (operator) {
    case 'contains':
    case 'holds':
    case 'starts-with':
    case 'is':
      return text.trim() === '' ? undefined : { field, operator, text: text.trim() }
    case 'any-of':
    case 'none-of':
      return chosen.length > 0 ? { field, operator, codes: chosen } : undefined
    case 'has-any':
    case 'has-all':
    case 'has-none':
      return chosen.length > 0 ? { field, operator, ids: chosen } : undefined
    case 'on':
    case 'before':
    case 'after':
    case 'not-since': {
      const day = readDay(text, today)
      return day ? { field, operator, day } : undefined
    }
    case 'between': {
      const [from, until] = [readDay(text, today), readDay(to, today)]
      return from && until ? { field, operator, from, to: until } : undefined
    }
    case 'within': {
      const period = readPeriod(text)
      return period && { field, operator, period }
    }
    case 'equals':
    case 'less':
    case 'more': {
      const number = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'))
      return Number.isFinite(number) ? { field, operator, number } : undefined
    }
    default:
      return { field, operator }
  }
}

/** The filter written so far. Rows that are not finished are left out. */
export function filterOf(draft: DraftFilter, today: IsoDate): Filter {
  const conditions = (rows: readonly DraftRow[]) => rows.flatMap(row => conditionOf(row, today) ?? [])
  return {
    match: draft.match,
    rows: draft.rows.flatMap((row): (Condition | ConditionGroup)[] => {
      if (!isDraftGroup(row)) return conditions([row])
      const inside = conditions(row.rows)
      return inside.length > 0 ? [{ match: row.match, rows: inside }] : []
    }),
  }
}
