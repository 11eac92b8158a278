import { sql } from 'kysely'
import { checkedPeriod } from '../../../src-shared/days/checked-day'
import type { Period } from '../../../src-shared/days/quarter'
import type { Audience } from '../../../src-shared/packs/disclosure'
import { type InteractionMonths, inMonths, wholeMonthsAround } from '../../../src-shared/packs/interaction-months'
import type { IssueId, PartnerId } from '../../../src-shared/records/ids'
import type { TimelineSubject } from '../../../src-shared/records/timeline-entry'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { requireRow } from '../names/known-rows'
import { fromTimeline } from '../timelines/timeline-entries'
import { andToldTo, isTold } from './may-be-told'
import { storedCounts } from './stored-counts'
import { fromWhatCounts, isCounted } from './what-counts'

/** One stored count: the month (202610), what was counted (null for everything), and the number. */
type Line = { readonly month: number; readonly key: IssueId | null; readonly number: number }

const written = (month: number): string => `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`
const numbered = (day: string): number => Number(day.slice(0, 4) + day.slice(5, 7))

const summed = (period: Period, lines: readonly Line[]): InteractionMonths =>
  inMonths(
    period,
    lines.map(({ month, key, number }) => ({ on: written(month), issueId: key, number })),
  )

/** SQL for the stored counts of some months, for the office or one partner. With an issue, only for that issue. */
const kept = (partnerId: PartnerId | null, { from, to }: Period, issueId?: IssueId) => {
  const months = { from: numbered(from), to: numbered(to) }
  const ofSlice = (slice: string) => storedCounts(partnerId, [slice], months)
  return issueId === undefined
    ? sql<Line>`select c.month, null as key, sum(c.number) as number ${ofSlice('cell')} group by c.month
        union all select c.month, c.key, c.number ${ofSlice('issue')} and c.number > 0`
    : sql<Line>`select c.month, null as key, c.number ${ofSlice('issue')} and c.key = ${issueId}`
}

const monthOf = sql`substr(i.starts_on, 1, 4) * 100 + substr(i.starts_on, 6, 2)`

/** SQL for what of it may not be told in a file, as negative lines to be subtracted. */
const untold = (partnerId: PartnerId | null, period: Period) => sql<Line>`
  with masked as materialized (select i.id, ${monthOf} as month ${fromWhatCounts({ period, partnerId })} and not (${isTold('i')}))
  select month, null as key, -count(*) as number from masked group by month
  union all select month, l.issue_id as key, -count(*) as number from masked
    cross join interaction_issue l indexed by interaction_issue_by_interaction on l.interaction_id = masked.id
    where l.deleted_at is null group by 1, 2`

/**
 * Returns the number of interactions by month and issue, for the whole office or one partner. In a file only those that may be told count.
 * Throws if the partner is unknown or the period ends before it begins.
 */
export async function interactionMonths(
  db: Reader,
  period: Period,
  partnerId: PartnerId | null,
  audience: Audience = 'office',
): Promise<InteractionMonths> {
  if (partnerId !== null) await requireRow(db, 'partner', partnerId)
  const whole = wholeMonthsAround(checkedPeriod(period))
  const lines = await readSql(db, kept(partnerId, whole))
  return summed(whole, audience === 'office' ? lines : [...lines, ...(await readSql(db, untold(partnerId, whole)))])
}

/**
 * Returns the number of interactions by month for one person, organisation (its units included), issue or partner, by the rules of the
 * reports. Throws if the subject is unknown or the period ends before it begins.
 */
export async function interactionMonthsOf(
  db: Reader,
  subject: TimelineSubject,
  period: Period,
  audience: Audience = 'office',
): Promise<InteractionMonths> {
  const { kind, id } = subject
  await requireRow(db, kind, id)
  const whole = wholeMonthsAround(checkedPeriod(period))
  if (kind === 'partner' && audience === 'file')
    return { ...(await interactionMonths(db, period, id, audience)), byIssue: {} }
  if (kind === 'partner')
    return summed(
      whole,
      (await readSql(db, kept(id, whole))).filter(({ key }) => key === null),
    )
  if (kind === 'issue' && audience === 'office') return summed(whole, await readSql(db, kept(null, whole, id)))
  const lines = await readSql(
    db,
    sql<Line>`select ${monthOf} as month, null as key, count(*) as number
      ${fromTimeline(kind, id, whole)} and i.deleted_at is null and ${isCounted}
        ${andToldTo(audience, 'i')}
      group by month`,
  )
  return summed(whole, lines)
}
