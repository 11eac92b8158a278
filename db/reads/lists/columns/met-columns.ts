import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import { andToldTo, isTold } from '../../figures/may-be-told'
import { isCounted } from '../../figures/what-counts'
import { isFrom, isUntil, type TimelineKind, timelineKinds } from '../../timelines/timeline-entries'
import type { Seen } from './column-sql'

type Sql = RawBuilder<unknown>

type SeenBy = Pick<Seen, 'today' | 'audience'>

/** A subject's part of the timelines: the interactions that were held and count, up to today, and may be told to the reader. */
const stretch = (kind: TimelineKind, rid: Sql, { today, audience }: SeenBy, from?: IsoDate): Sql => sql`from timeline t
  cross join interaction i on i.rid = t.rid
  where t.subject_kind = ${sql.lit(timelineKinds[kind])} and t.subject_rid = ${rid}
    and ${isUntil(today)} ${from === undefined ? sql`` : sql`and ${isFrom(from)} and i.starts_on >= ${from}`}
    and i.starts_on <= ${today} and ${isCounted} ${andToldTo(audience, 'i')}`

/** The day of the last interaction. It is read from the end of the subject's timeline, so the length of the timeline does not matter. */
export const lastInteractionOn = (kind: TimelineKind, rid: Sql, seen: SeenBy): Sql =>
  sql`(select i.starts_on ${stretch(kind, rid, seen)} order by t.minute desc, t.rid desc limit 1)`

/** The number of interactions from the first of January to today. */
export const interactionsThisYear = (kind: TimelineKind, rid: Sql, seen: SeenBy): Sql =>
  interactionsSince(kind, rid, seen, `${seen.today.slice(0, 4)}-01-01`)

/** The quarter of a day as `quarter_count` has it: 20264. */
const quarterOf = (day: IsoDate): number => Number(day.slice(0, 4)) * 10 + Math.ceil(Number(day.slice(5, 7)) / 3)

/** Returns the first day after a quarter. All interactions of the quarter begin before the UTC day that is called so, and the first ones after it too. */
const dayAfter = (quarter: number): IsoDate => {
  const [year, number] = [Math.floor(quarter / 10), quarter % 10]
  return number === 4 ? `${year + 1}-01-01` : `${year}-${String(number * 3 + 1).padStart(2, '0')}-01`
}

/** In minutes. A day after today begins at least this long after the UTC day that is called today. */
const mostOfADay = 20 * 60

/** The number of interactions since the first day of a quarter, from the counts of quarters. Those of days to come are taken off. */
const keptSince = (kind: TimelineKind, rid: Sql, { today }: SeenBy, from: IsoDate): Sql => {
  const [first, last] = [quarterOf(from), quarterOf(today)]
  const subject = sql`t.subject_kind = ${sql.lit(timelineKinds[kind])} and t.subject_rid = ${rid}`
  return sql`((select coalesce(sum(t.number), 0) from quarter_count t where ${subject} and t.quarter between ${first} and ${last})
    - (select count(*) from timeline t cross join interaction i on i.rid = t.rid
      where ${subject} and t.minute >= unixepoch(${today}) / 60 + ${sql.lit(mostOfADay)}
        and t.minute < unixepoch(${dayAfter(last)}) / 60
        and i.starts_on > ${today} and i.starts_on < ${dayAfter(last)} and ${isCounted}))`
}

/**
 * The number of interactions since the first day of a quarter. Those of an organisation and of a partner are kept quarter by quarter, since they
 * grow with the log. What may be told in a file is counted on the timeline, and so is a person's, which is short.
 */
export const interactionsSince = (kind: TimelineKind, rid: Sql, seen: SeenBy, from: IsoDate): Sql =>
  seen.audience === 'office' && (kind === 'organisation' || kind === 'partner')
    ? keptSince(kind, rid, seen, from)
    : sql`(select count(*) ${stretch(kind, rid, seen, from)})`

/** The mean number of days between interactions over the last twelve gaps. Null with fewer than three interactions. */
export const cadenceDays = (kind: TimelineKind, rid: Sql, seen: SeenBy): Sql => sql`(select case when count(*) > 2
  then cast(round((max(day) - min(day)) / (count(*) - 1)) as integer) end from (select julianday(i.starts_on) as day
    ${stretch(kind, rid, seen)} order by t.minute desc, t.rid desc limit 13))`

/** The number of a subject's interactions that count in the office's reports and may not be told, of all time or of one year. */
export const maskedInteractions = (
  kind: TimelineKind,
  rid: Sql,
  year?: string,
): Sql => sql`(select count(*) from timeline t
  cross join interaction i on i.rid = t.rid
  where t.subject_kind = ${sql.lit(timelineKinds[kind])} and t.subject_rid = ${rid} and ${isCounted} and not (${isTold('i')})
    ${year === undefined ? sql`` : sql`and substr(i.starts_on, 1, 4) = ${year}`})`
