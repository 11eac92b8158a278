import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Period } from '../../../src-shared/days/quarter'

/** The kinds of subject that have timelines. The numbers are those of migration 0015. */
export const timelineKinds = { person: 1, organisation: 2, issue: 3, partner: 4 } as const

/** A kind of subject that has timelines. */
export type TimelineKind = keyof typeof timelineKinds

const minutesADay = 24 * 60

/** The minute some days after the beginning of a UTC day. */
const minute = (day: IsoDate, days: number) => sql`unixepoch(${day}) / 60 + ${sql.lit(days * minutesADay)}`

/**
 * SQL for the part of a timeline `t` from a day on. It begins a day early, since a day in Stockholm begins an hour or two before the UTC
 * day of the same date. The days themselves must still be compared.
 */
export const isFrom = (day: IsoDate): RawBuilder<unknown> => sql`t.minute >= ${minute(day, -1)}`

/** SQL for the part of a timeline `t` up to and including a day. It ends a day late: the days themselves must still be compared. */
export const isUntil = (day: IsoDate): RawBuilder<unknown> => sql`t.minute < ${minute(day, 2)}`

/** SQL for the part of a timeline `t` around a period, by the rule of `isFrom` and `isUntil`. */
export const minutesOf = ({ from, to }: Period): RawBuilder<unknown> => sql`${isFrom(from)} and ${isUntil(to)}`

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
  if (from !== undefined) conditions.push(sql`${isFrom(from)} and i.starts_on >= ${from}`)
  if (to !== undefined) conditions.push(sql`${isUntil(to)} and i.starts_on <= ${to}`)
  return sql`from timeline t cross join interaction i on i.rid = t.rid where ${sql.join(conditions, sql` and `)}`
}
