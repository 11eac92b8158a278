import type { Period } from '../../../src-shared/days/quarter'
import type { CountScope } from '../../../src-shared/packs/counts'
import { type DisclosedCounts, disclosedCounts } from '../../../src-shared/packs/disclosure'
import type { PartnerId } from '../../../src-shared/records/ids'
import type { Reader } from '../../schema'
import { countPeriod } from '../figures/counts'

/** Returns the figures of a period as they may leave the house, for one partner or the whole office (null). */
export async function disclosedFigures(
  db: Reader,
  period: Period,
  partnerId: PartnerId | null,
): Promise<DisclosedCounts> {
  const scope: CountScope = { period, quarter: null, partnerId, asOf: null }
  return disclosedCounts(await countPeriod(db, scope), await countPeriod(db, { ...scope, isLeavingHouse: true }))
}
