import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Period } from '../../../src-shared/days/quarter'
import type { DisclosedCounts } from '../../../src-shared/packs/disclosure'
import type { EnteredIndicator } from '../../../src-shared/packs/entered-indicators'
import { type IndicatorBasis, noFacts } from '../../../src-shared/packs/indicator-facts'
import { type ByWhen, officeIndicators, partnerIndicators, type When } from '../../../src-shared/packs/indicator-lines'
import type { IndicatorLine, PackIndicators } from '../../../src-shared/packs/indicators'
import { type PackPeriod, yearBefore } from '../../../src-shared/packs/pack-period'
import type { IssueId, PartnerId } from '../../../src-shared/records/ids'
import type { Reader } from '../../schema'
import { countedFacts, type FactsByPartner } from '../figures/counted-facts'
import { enteredIndicators } from '../figures/entered-indicators'
import { firstDayOfLog } from '../figures/log-begun'
import { membershipWithin } from '../figures/reports'
import { partnersWithin } from '../figures/what-counts'
import { priorityList } from '../records/issues-in-force'
import { disclosedFigures } from './disclosed-figures'

/** What the indicators of all packs of a period are made from, read once for all of them. */
export type IndicatorSides = {
  readonly periods: ByWhen<Period>
  /** The first day of the log; null if there is none. */
  readonly firstOn: IsoDate | null
  readonly facts: ByWhen<FactsByPartner>
  readonly entered: readonly EnteredIndicator[]
  /** The whole office's figures; null where there was no log. */
  readonly figures: ByWhen<DisclosedCounts | null>
  readonly office: readonly IndicatorLine[]
}

/** Makes something for each of the three periods, one after the other. */
async function byWhen<Value>(make: (when: When) => Promise<Value>): Promise<ByWhen<Value>> {
  return { now: await make('now'), before: await make('before'), yearBefore: await make('yearBefore') }
}

const nothing: FactsByPartner = new Map()

/** Reads what the indicators of all packs of a period share. */
export async function indicatorSides(db: Reader, { period, before }: PackPeriod): Promise<IndicatorSides> {
  const periods: ByWhen<Period> = { now: period, before, yearBefore: yearBefore(period) }
  const firstOn = await firstDayOfLog(db)
  // A running period is shown before anything is logged in it, so its figures are 0 and not missing.
  const hasLog = (when: When) => when === 'now' || (firstOn !== null && periods[when].to >= firstOn)
  const facts = await byWhen(async when => (hasLog(when) ? countedFacts(db, periods[when]) : nothing))
  const figures = await byWhen(async when => (hasLog(when) ? disclosedFigures(db, periods[when], null) : null))
  const issues: { id: IssueId }[] = await db.selectFrom('issue').select('id').where('deleted_at', 'is', null).execute()
  const counted = await byWhen(async (when): Promise<IndicatorBasis | null> => {
    const counts = figures[when]
    if (counts === null) return null
    const partners = (await partnersWithin(db, periods[when])).length
    return { figures: counts, facts: facts[when].get(null) ?? noFacts, partners, issues: issues.map(({ id }) => id) }
  })
  const entered = await enteredIndicators(db)
  const office = officeIndicators({ partnerId: null, periods, counted, entered })
  return { periods, firstOn, facts, entered, figures, office }
}

/**
 * Returns the figures of one partner, or of the whole office (null), in the three periods. Null where there was no log, or where the partner
 * took no part. What the caller has counted already is not counted again.
 */
export async function figuresOf(
  db: Reader,
  { periods, firstOn, figures }: IndicatorSides,
  partnerId: PartnerId | null,
  known: Partial<ByWhen<DisclosedCounts>> = {},
): Promise<ByWhen<DisclosedCounts | null>> {
  if (partnerId === null) return figures
  return byWhen(async when => {
    const period = periods[when]
    const hasLog = when === 'now' || (firstOn !== null && period.to >= firstOn)
    if (!hasLog || (await membershipWithin(db, partnerId, period)).length === 0) return null
    return known[when] ?? disclosedFigures(db, period, partnerId)
  })
}

/** Returns the indicators of one partner's pack, or of the joint one (null). `figures` are those of `figuresOf`. */
export async function indicatorsOf(
  db: Reader,
  sides: IndicatorSides,
  partnerId: PartnerId | null,
  figures: ByWhen<DisclosedCounts | null>,
): Promise<PackIndicators> {
  const { office, periods, entered } = sides
  if (partnerId === null) return { own: office, office }
  const counted = await byWhen(async (when): Promise<IndicatorBasis | null> => {
    const counts = figures[when]
    if (counts === null) return null
    const own = await priorityList(db, partnerId, periods[when].to)
    return {
      figures: counts,
      facts: sides.facts[when].get(partnerId) ?? noFacts,
      partners: 0,
      issues: [...new Set(own.map(({ issueId }) => issueId))],
    }
  })
  return { own: partnerIndicators({ partnerId, periods, counted, entered }, office), office }
}
