import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import { countsInReports, interactionKinds } from '../../../../src-shared/log/interaction'
import { andToldTo, isTold } from '../../figures/may-be-told'
import { type TimelineKind, timelineKinds } from '../../timelines/timeline-entries'
import type { Seen } from './column-sql'

type Sql = RawBuilder<unknown>
const uncounted = interactionKinds.filter(kind => !countsInReports(kind))
const counts = sql`i.status = 'held' and i.kind not in (${sql.join(uncounted.map(kind => sql.lit(kind)))})`

type SeenBy = Pick<Seen, 'today' | 'audience'>

/**
 * A subject's part of the timelines: the interactions that were held and count, up to today, and may be told to the reader. The minutes are
 * given a day or two of margin; the day itself decides.
 */
const stretch = (kind: TimelineKind, rid: Sql, { today, audience }: SeenBy, from?: IsoDate): Sql => sql`from timeline t
  cross join interaction i on i.rid = t.rid
  where t.subject_kind = ${sql.lit(timelineKinds[kind])} and t.subject_rid = ${rid}
    and t.minute < unixepoch(${today}) / 60 + 2880 ${from === undefined ? sql`` : sql`and t.minute >= unixepoch(${from}) / 60 - 1440 and i.starts_on >= ${from}`}
    and i.starts_on <= ${today} and ${counts} ${andToldTo(audience, 'i')}`

/** The day of the last interaction. It is read from the end of the subject's timeline, so the length of the timeline does not matter. */
export const lastInteractionOn = (kind: TimelineKind, rid: Sql, seen: SeenBy): Sql =>
  sql`(select i.starts_on ${stretch(kind, rid, seen)} order by t.minute desc, t.rid desc limit 1)`

/** The number of interactions from the first of January to today. */
export const interactionsThisYear = (kind: TimelineKind, rid: Sql, seen: SeenBy): Sql =>
  interactionsSince(kind, rid, seen, `${seen.today.slice(0, 4)}-01-01`)

/** The number of interactions since a day. The timeline is read from that day on. */
export const interactionsSince = (kind: TimelineKind, rid: Sql, seen: SeenBy, from: IsoDate): Sql =>
  sql`(select count(*) ${stretch(kind, rid, seen, from)})`

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
  where t.subject_kind = ${sql.lit(timelineKinds[kind])} and t.subject_rid = ${rid} and ${counts} and not (${isTold('i')})
    ${year === undefined ? sql`` : sql`and substr(i.starts_on, 1, 4) = ${year}`})`
