import { sql } from 'kysely'
import { checkedPeriod } from '../../src-shared/domain/checked-day'
import { type ContactMonths, monthAt, monthsIn, wholeMonthsAround } from '../../src-shared/domain/contact-months'
import type { IssueId, PartnerId } from '../../src-shared/domain/ids'
import type { Period } from '../../src-shared/domain/quarter'
import type { TimelineSubject } from '../../src-shared/domain/timeline-entry'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'
import { requireRow } from './known-rows'
import { fromTimeline } from './timeline-entries'

/** A month as it is kept (202610), what was counted (nothing for all), and how many. */
type Line = { readonly month: number; readonly key: string | null; readonly number: number }

const written = (month: number): string => `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`
const numbered = (day: string): number => Number(day.slice(0, 4) + day.slice(5, 7))

/** Lines put in their months; the period is widened to whole months, since that is what is shown. */
function inMonths(period: Period, lines: readonly Line[]): ContactMonths {
  const months = monthsIn(period)
  const all = months.map(() => 0)
  const byIssue: Record<IssueId, number[]> = {}
  for (const { month, key, number } of lines) {
    const at = monthAt(months, written(month))
    if (key !== null) byIssue[key as IssueId] ??= months.map(() => 0)
    const counts = key === null ? all : byIssue[key as IssueId]
    if (counts && at >= 0) counts[at] = (counts[at] ?? 0) + number
  }
  return { months, all, byIssue }
}

/** What is kept of some months, for the office or a partner. */
const kept = (partnerId: PartnerId | null, { from, to }: Period, issueId?: IssueId) => {
  const scope = partnerId === null ? sql`0` : sql`(select rid from partner where id = ${partnerId})`
  const place = (slice: string) => sql`from month_count where partner_rid = ${scope} and slice = ${slice}
    and month between ${numbered(from)} and ${numbered(to)}`
  return issueId === undefined
    ? sql<Line>`select month, null as key, sum(number) as number ${place('cell')} group by month
        union all select month, key, number ${place('issue')} and number > 0`
    : sql<Line>`select month, null as key, number ${place('issue')} and key = ${issueId}`
}

/** Contacts by month and issue, of the whole office or of one partner. Refuses an unknown partner, and a period that ends before it begins. */
export async function contactMonths(db: Reader, period: Period, partnerId: PartnerId | null): Promise<ContactMonths> {
  if (partnerId !== null) await requireRow(db, 'partner', partnerId)
  const whole = wholeMonthsAround(checkedPeriod(period))
  return inMonths(whole, await readSql(db, kept(partnerId, whole)))
}

/** Contacts by month of one person, organisation (its units included), issue or partner, by the rules of the reports. Refuses an unknown one. */
export async function contactMonthsOf(db: Reader, subject: TimelineSubject, period: Period): Promise<ContactMonths> {
  const { kind, id } = subject
  await requireRow(db, kind, id)
  const whole = wholeMonthsAround(checkedPeriod(period))
  if (kind === 'partner')
    return inMonths(
      whole,
      (await readSql(db, kept(id, whole))).filter(({ key }) => key === null),
    )
  if (kind === 'issue') return inMonths(whole, await readSql(db, kept(null, whole, id)))
  const lines = await readSql(
    db,
    sql<Line>`select substr(i.starts_on, 1, 4) * 100 + substr(i.starts_on, 6, 2) as month, null as key, count(*) as number
      ${fromTimeline(kind, id, whole)} and i.deleted_at is null and i.status = 'held' and i.kind <> 'internal_coordination'
      group by month`,
  )
  return inMonths(whole, lines)
}
