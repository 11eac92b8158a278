import type { ShownRow } from '../../../../../src-shared/imports/import-plan'
import type { FieldSide, ImportDecision } from '../../../../../src-shared/imports/import-verb'
import { placeKeys } from '../../../../../src-shared/program/keys'

/** What a user can press for a row: the decision, and its key. */
export type RowAct = { readonly key: string; readonly decision: ImportDecision }

const acts: readonly RowAct[] = [
  { key: placeKeys.takeFile, decision: { do: 'update' } },
  { key: placeKeys.fillIn, decision: { do: 'fill' } },
  { key: placeKeys.keepOurs, decision: { do: 'leave' } },
  { key: placeKeys.addAsNew, decision: { do: 'new' } },
]

/** Returns what can be decided of a row, without its candidates. A new row is new without being decided. */
export const actsOf = ({ choices, verb, decision: made }: ShownRow): readonly RowAct[] =>
  acts.filter(
    ({ decision }) => choices.includes(decision.do) && (decision.do !== 'new' || verb !== 'new' || made !== null),
  )

/** True if the row can be said to be one of its candidates. */
export const canMatch = ({ choices }: ShownRow): boolean => choices.includes('match')

/** Returns what a key decides of a row; null takes the decision back. Undefined if the key decides nothing of it. */
export function decisionOf(key: string, row: ShownRow): ImportDecision | null | undefined {
  if (key === placeKeys.takeBack) return row.decision === null ? undefined : null
  const candidate = canMatch(row) ? row.candidates[Number(key) - 1] : undefined
  if (candidate) return { do: 'match', id: candidate.id }
  return actsOf(row).find(act => act.key === key.toUpperCase())?.decision
}

/**
 * Returns the decision that gives one change of a row, by its key, the value of a side. The other changes stay as they would be now. A row of
 * which the office keeps every field is left.
 */
export function decisionWithSide({ changes }: ShownRow, key: string, side: FieldSide): ImportDecision {
  const sides = Object.fromEntries([...changes.map(one => [one.key, one.side ?? 'file'] as const), [key, side]])
  return Object.values(sides).every(one => one === 'office') ? { do: 'leave' } : { do: 'update', sides }
}
