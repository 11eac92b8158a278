import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { DisclosedCounts } from '../../../src-shared/packs/disclosure'
import type { PackMaterial } from '../../../src-shared/packs/pack'
import type { PackPeriod } from '../../../src-shared/packs/pack-period'
import type { IssueId, PartnerId } from '../../../src-shared/records/ids'
import type { Reader, Snapshot } from '../../schema'
import { type ComparisonSides, comparisonOf, comparisonSides } from './pack-comparison'
import { figuresOf, type IndicatorSides, indicatorSides, indicatorsOf } from './pack-indicators'

/** What all packs of a period share. It is read once for all of them, from the state of the office that they are made from. */
export type PackSides = { readonly indicators: IndicatorSides; readonly comparison: ComparisonSides }

/** Reads what the packs of a period share. */
export const packSides = async (db: Snapshot, period: PackPeriod, today: IsoDate): Promise<PackSides> => ({
  indicators: await indicatorSides(db, period),
  comparison: await comparisonSides(db, period, today),
})

/** A pack's subject, and the figures that are counted for it already. */
type Subject = {
  readonly partnerId: PartnerId | null
  readonly issues: readonly { readonly id: IssueId }[]
  readonly figures: DisclosedCounts
  readonly before: DisclosedCounts
}

/** Returns the indicators of a pack, and what it compares its period with. */
export async function besideFigures(
  db: Reader,
  { indicators, comparison }: PackSides,
  { partnerId, issues, figures, before }: Subject,
): Promise<Pick<PackMaterial, 'indicators' | 'comparison'>> {
  const byWhen = await figuresOf(db, indicators, partnerId, { now: figures, before })
  const subject = { partnerId, issues: issues.map(({ id }) => id), figures: byWhen }
  return {
    indicators: await indicatorsOf(db, indicators, partnerId, byWhen),
    comparison: await comparisonOf(db, comparison, indicators, subject),
  }
}
