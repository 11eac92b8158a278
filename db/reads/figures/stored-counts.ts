import { type RawBuilder, sql } from 'kysely'
import type { PartnerId } from '../../../src-shared/records/ids'

/** Some whole months, both ends included, each as a number: 202611 is November 2026. */
export type Months = { readonly from: number; readonly to: number }

const end = (of: 'min' | 'max') => sql`(select ${sql.raw(of)}(month) from month_count where partner_rid = 0)`

/**
 * SQL for each month between two, as far as the office has counts. The counts of a month stand together, so that asking for month by month finds
 * a slice at once, where a span of months would read every slice.
 */
const eachMonth = ({ from, to }: Partial<Months>) => sql`(with recursive each_month (month, last) as (
  select max(${end('min')}, ${from ?? 0}), min(${end('max')}, ${to ?? sql`9223372036854775807`})
  union all select iif(month % 100 = 12, month + 89, month + 1), last from each_month where month < last)
  select month from each_month where month <= last)`

/**
 * SQL that reads the stored counts of the office (null) or of one partner, as `c`, from `from` on: only these slices, and only these months if any
 * are given.
 */
export const storedCounts = (
  partnerId: PartnerId | string | null,
  slices: readonly string[],
  months: Partial<Months> = {},
): RawBuilder<unknown> => sql`from month_count c
  where c.partner_rid = ${partnerId === null ? sql`0` : sql`(select rid from partner where id = ${partnerId})`}
    and c.month in ${eachMonth(months)} and c.slice in (${sql.join(slices)})`
