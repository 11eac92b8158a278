import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Period } from '../../../src-shared/days/quarter'

/** The kinds of subject that have timelines. The numbers are those of migration 0015. */
export const timelineKinds = { person: 1, organisation: 2, issue: 3, partner: 4 } as const

/** A kind of subject that has timelines. */
export type TimelineKind = keyof typeof timelineKinds

/** The minutes of a day. Callers add a day each way, since a day in Stockholm begins an hour or two before the UTC day of the same date. */
const minute = (day: IsoDate, days: number) => sql`unixepoch(${day}) / 60 + ${days * 1440}`

/**
 * SQL for the part of a timeline `t` around a period. It is a little wider than the period, so the days themselves must still be compared.
 */
export const minutesOf = ({ from, to }: Period): RawBuilder<unknown> =>
  sql`t.minute >= ${minute(from, -1)} and t.minute < ${minute(to, 2)}`

/**
 * The interactions `i` on a subject's timeline `t`, as `from … where …`. It reads one part of the timeline's index, in order of time, so
 * the cost grows with that part and not with the whole timeline.
 */
export function fromTimeline(
  kind: TimelineKind,
  id: string,
  { from, to }: { readonly from?: IsoDate | undefined; readonly to?: IsoDate | undefined },
): RawBuilder<unknown> {
  const conditions = [
    sql`t.subject_kind = ${timelineKinds[kind]} and t.subject_rid = (select rid from ${sql.table(kind)} where id = ${id})`,
  ]
  if (from !== undefined) conditions.push(sql`t.minute >= ${minute(from, -1)} and i.starts_on >= ${from}`)
  if (to !== undefined) conditions.push(sql`t.minute < ${minute(to, 2)} and i.starts_on <= ${to}`)
  return sql`from timeline t cross join interaction i on i.rid = t.rid where ${sql.join(conditions, sql` and `)}`
}
