import type { Period } from '../days/quarter'
import type { PartnerId } from '../records/ids'
import type { IndicatorLine } from './indicators'
import type { PackPeriodKind } from './pack-period'

/** The indicators of a period, for the whole office (null) or one partner, as the office reads and enters them. */
export type IndicatorTable = {
  readonly code: string
  readonly kind: PackPeriodKind
  readonly period: Period
  readonly before: Period
  readonly yearBefore: Period
  /** True if the period is not over, so that its values may change. */
  readonly isRunning: boolean
  readonly partnerId: PartnerId | null
  readonly lines: readonly IndicatorLine[]
}

/** What can be entered: the value of an indicator that is not counted, or a target. */
export const enteredParts = ['value', 'target'] as const
export type EnteredPart = (typeof enteredParts)[number]
