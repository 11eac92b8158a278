import type { IsoDate } from '../days/iso-date'
import type { Period } from '../days/quarter'
import { monthsLong } from '../days/whole-months'
import type { PartnerId } from '../records/ids'
import type { IndicatorId, IndicatorValue } from './indicators'
import { readStored } from './written-indicator'

/** What is entered of an indicator for a period, of the whole office (null) or one partner, as it is stored. */
export type EnteredIndicator = {
  readonly indicatorId: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly partnerId: PartnerId | null
  readonly value: string | null
  readonly target: string | null
}

const isOf = (id: IndicatorId, partnerId: PartnerId | null) => (row: EnteredIndicator) =>
  row.indicatorId === id && row.partnerId === partnerId

/** Returns the value that was entered for just this period. Null if there is none. */
export function enteredValue(
  rows: readonly EnteredIndicator[],
  id: IndicatorId,
  { from, to }: Period,
  partnerId: PartnerId | null,
): IndicatorValue | null {
  const found = rows.filter(isOf(id, partnerId)).find(row => row.from === from && row.to === to)
  return readStored(found?.value ?? null)
}

/** True if a target for one period is one for the other: periods of as many whole months, or the very same days. */
const isAsLong = (one: Period, other: Period): boolean => {
  const months = monthsLong(one)
  return (one.from === other.from && one.to === other.to) || (months !== null && months === monthsLong(other))
}

/**
 * Returns the row whose target holds in a period: the latest that begins on its first day or before and is as long. Undefined if no target
 * was ever entered. The row may say that no target holds any more.
 */
export const rowOfTarget = (
  rows: readonly EnteredIndicator[],
  id: IndicatorId,
  period: Period,
  partnerId: PartnerId | null,
): EnteredIndicator | undefined =>
  rows
    .filter(isOf(id, partnerId))
    .filter(row => row.target !== null && row.from <= period.from && isAsLong(row, period))
    .sort((one, other) => one.from.localeCompare(other.from))
    .at(-1)

/** Returns the target that holds in a period. Null if there is none. */
export const enteredTarget = (
  rows: readonly EnteredIndicator[],
  id: IndicatorId,
  period: Period,
  partnerId: PartnerId | null,
): IndicatorValue | null => readStored(rowOfTarget(rows, id, period, partnerId)?.target ?? null)
