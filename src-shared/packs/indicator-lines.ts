import type { Period } from '../days/quarter'
import type { PartnerId } from '../records/ids'
import { type EnteredIndicator, enteredTarget, enteredValue } from './entered-indicators'
import { countedValue, type IndicatorBasis } from './indicator-facts'
import {
  type Indicator,
  type IndicatorLine,
  type IndicatorUnit,
  type IndicatorValue,
  indicators,
  type PackIndicators,
} from './indicators'

/** The periods that an indicator is shown for: the period itself, the one before, and the same period last year. */
export type When = 'now' | 'before' | 'yearBefore'
export type ByWhen<Value> = Readonly<Record<When, Value>>

/** What the indicators of the office or one partner are made from. A basis is null where there was no log. */
export type IndicatorMaterial = {
  readonly partnerId: PartnerId | null
  readonly periods: ByWhen<Period>
  readonly counted: ByWhen<IndicatorBasis | null>
  readonly entered: readonly EnteredIndicator[]
}

function lineOf({ partnerId, periods, counted, entered }: IndicatorMaterial, { id, isEntered }: Indicator) {
  const valueIn = (when: When): IndicatorValue | null => {
    const basis = counted[when]
    return isEntered
      ? enteredValue(entered, id, periods[when], partnerId)
      : basis === null
        ? null
        : countedValue(id, basis)
  }
  return {
    id,
    value: valueIn('now'),
    before: valueIn('before'),
    yearBefore: valueIn('yearBefore'),
    target: enteredTarget(entered, id, periods.now, partnerId),
  }
}

/** Returns the indicators of the whole office. */
export const officeIndicators = (material: IndicatorMaterial): readonly IndicatorLine[] =>
  indicators.map(indicator => ({ ...lineOf(material, indicator), scope: 'office' }))

/** The units whose target holds for every partner that has none of its own: a share does, a number of contacts does not. */
const sharedTargets: readonly IndicatorUnit[] = ['percent', 'score']

/**
 * Returns the indicators of a partner beside the office's. What is about the whole office is the office's in both, and so is a value entered
 * for the office where none is entered for the partner.
 */
export function partnerIndicators(
  material: IndicatorMaterial,
  office: readonly IndicatorLine[],
): PackIndicators['own'] {
  const ofOffice = new Map(office.map(line => [line.id, line]))
  return indicators.flatMap((indicator): IndicatorLine[] => {
    const shared = ofOffice.get(indicator.id)
    if (!shared) return []
    const own = lineOf(material, indicator)
    if (indicator.isOfOffice || (indicator.isEntered && own.value === null && shared.value !== null)) return [shared]
    const target = own.target ?? (sharedTargets.includes(indicator.unit) ? shared.target : null)
    return [{ ...own, target, scope: 'partner' }]
  })
}
