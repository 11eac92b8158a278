import { addMonths, format, lastDayOfMonth, parseISO } from 'date-fns'
import type { IsoDate } from '../days/iso-date'
import type { Period } from '../days/quarter'
import type { IssueId } from '../records/ids'

/** A period of more months than this is counted year by year. */
const mostMonths = 36

/** How many interactions each month had: in all, each counted once, and per issue. Swedish: kontakter per månad. */
export type InteractionMonths = {
  /** `2026-10`, or years (`2026`) when there are too many months to show. */
  readonly months: readonly string[]
  readonly all: readonly number[]
  readonly byIssue: Readonly<Record<IssueId, readonly number[]>>
}

/** Returns the months a period touches, in order, or its years when there are too many months. */
export function monthsIn({ from, to }: Period): string[] {
  const months: string[] = []
  const first = parseISO(`${from.slice(0, 7)}-01`)
  for (let at = 0; months.length === 0 || (months.at(-1) ?? '') < to.slice(0, 7); at += 1)
    months.push(format(addMonths(first, at), 'yyyy-MM'))
  return months.length > mostMonths ? [...new Set(months.map(month => month.slice(0, 4)))] : months
}

/** Returns the index of a day or month among such months or years; -1 if it is not among them. */
const monthAt = (months: readonly string[], day: IsoDate): number =>
  months.indexOf(day.slice(0, months[0]?.length ?? 0))

/** How many interactions of a day or a month are added: to those of an issue, or to all of them if `issueId` is null. */
export type MonthLine = { readonly on: string; readonly issueId: IssueId | null; readonly number: number }

/** Adds lines up by month or year. Those outside the period's months are left out. */
export function inMonths(period: Period, lines: readonly MonthLine[]): InteractionMonths {
  const months = monthsIn(period)
  const all = months.map(() => 0)
  const byIssue: Record<IssueId, number[]> = {}
  for (const { on, issueId, number } of lines) {
    const at = monthAt(months, on)
    if (at < 0) continue
    if (issueId !== null) byIssue[issueId] ??= months.map(() => 0)
    const counts = issueId === null ? all : byIssue[issueId]
    if (counts) counts[at] = (counts[at] ?? 0) + number
  }
  return { months, all, byIssue }
}

/** Counts interactions by month or year. Days outside those months are not counted. */
export const countByMonth = (
  period: Period,
  held: readonly { readonly startsOn: IsoDate; readonly issueIds: readonly IssueId[] }[],
): InteractionMonths =>
  inMonths(
    period,
    held.flatMap(({ startsOn, issueIds }) =>
      [null, ...issueIds].map(issueId => ({ on: startsOn, issueId, number: 1 })),
    ),
  )

/** Returns the period widened to whole months. */
export const wholeMonthsAround = ({ from, to }: Period): Period => ({
  from: `${from.slice(0, 7)}-01`,
  to: format(lastDayOfMonth(parseISO(to)), 'yyyy-MM-dd'),
})
