import { orderBetween } from '../../db/sort-order'

/** A stage that a process has: its sort order there, and the one of its code among the usual stages. Null if its code is not one of them. */
export type PlacedStage = { readonly order: string; readonly reference: string | null }

/** Returns the sort order of a new stage among those that a process has, in their order: after the last one that usually is before it. */
export function orderOfStage(stages: readonly PlacedStage[], reference: string | null): string {
  const before = (other: PlacedStage) => other.reference !== null && reference !== null && other.reference <= reference
  const at = reference === null ? stages.length - 1 : stages.findLastIndex(before)
  return orderBetween(stages[at]?.order ?? null, stages[at + 1]?.order ?? null)
}
