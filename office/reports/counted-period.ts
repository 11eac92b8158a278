import { countInteractions } from '../../db/reads/figures/count-slices'
import { aimsInOrder, countPeriod, projectOfQuarters } from '../../db/reads/figures/counts'
import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Reader } from '../../db/schema'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { readPeriod } from '../../src-shared/days/period'
import { dayAfter } from '../../src-shared/days/working-days'
import { isRunning } from '../../src-shared/packs/pack-period'
import type { ReportScope } from '../../src-shared/packs/report'
import { Refused } from '../../src-shared/refusals/refusal'
import { partnerNamed } from '../register/named'

/** What to count, as the user wrote it: a period, a partner by name or id (null for the whole office), and a last day (null for none). */
export type CountAsked = {
  readonly period: string
  readonly partner: string | null
  readonly asOf: IsoDate | null
}

/**
 * Counts a period for the whole office or one partner. Returns the counts with the lists that name what each number is about. Refuses an
 * invalid period and an unknown partner.
 */
export async function countedPeriod(db: Reader, asked: CountAsked) {
  const written = readPeriod(asked.period, await projectOfQuarters(db))
  if (!written) throw new Refused({ code: 'unknown-period', text: asked.period })
  const lists = { ...(await referenceLists(db)), aims: await aimsInOrder(db) }
  const partnerId = asked.partner === null ? null : partnerNamed(lists, asked.partner)
  const counts = await countPeriod(db, { ...written, partnerId, asOf: asked.asOf })
  return { scope: { period: written.period, partnerId }, counts, lists }
}

/** Returns how many interactions of a running period are marked as held on a day after today; null for a period that has ended. */
export async function heldAhead(
  db: Reader,
  { period, partnerId }: ReportScope,
  today: IsoDate,
): Promise<number | null> {
  if (!isRunning(period, today)) return null
  const tomorrow = dayAfter(today, 1)
  const ahead = { from: period.from > tomorrow ? period.from : tomorrow, to: period.to }
  return ahead.from > ahead.to ? 0 : countInteractions(db, { period: ahead, partnerId })
}
