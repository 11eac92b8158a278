import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Period } from '../../../src-shared/days/quarter'

/** Whose timelines are kept; the numbers are those of migration 0015. */
export const timelineKinds = { person: 1, organisation: 2, issue: 3, partner: 4 } as const
export type TimelineKind = keyof typeof timelineKinds

/** A day each way, since a day in Stockholm begins an hour or two before the UTC day it is named after. */
const minute = (day: IsoDate, days: number) => sql`unixepoch(${day}) / 60 + ${days * 1440}`

/** The stretch of a timeline `t` that a period lies in, for which the days themselves are still to be looked at. */
export const minutesOf = ({ from, to }: Period): RawBuilder<unknown> =>
  sql`t.minute >= ${minute(from, -1)} and t.minute < ${minute(to, 2)}`

/**
 * The interactions `i` on a subject's timeline `t`, as `from … where …`: one stretch of its index, in order of time, so that a
 * part of it costs what the part has and never what the subject has.
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
