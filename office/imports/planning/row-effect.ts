import type { ImportDecision } from '../../../src-shared/imports/import-verb'
import { readProblems } from '../../../src-shared/imports/read-problem'
import type { PlannedChange, PlannedName, PlannedRow } from './import-plan'
import { undecidedIn } from './judge-rows'

type Names = ReadonlyMap<string, PlannedName>

/** A row that has no day, or nothing at all to write. */
const isEmpty = ({ material }: PlannedRow): boolean =>
  material.of === 'nothing' || (material.of === 'interaction' && material.startsOn === null)

/** Returns what the user can decide of a row. A row that cannot be read, or has a name to be decided first, can only be left out. */
export function choicesOf(row: PlannedRow, names: Names): readonly ImportDecision['do'][] {
  const isBroken = row.problems.some(({ code }) => readProblems[code] === 'error')
  const isRefused = row.verb === 'error' || row.reasons.some(({ what }) => what === 'not-allowed')
  if (isBroken || isRefused || isEmpty(row) || undecidedIn(row, names).length > 0) return ['leave']
  const isMarked = row.reasons.some(({ what }) => what === 'secrecy-marked')
  const hasTarget = row.target !== null && !isMarked && row.changes.length > 0
  // What a rule forbids from anybody cannot be added, but it may be the same as something that is there.
  const isAllowed = row.reasons.every(({ what }) => what !== 'against-rule')
  return [
    ...(isAllowed ? (['new'] as const) : []),
    ...(hasTarget ? (['update', 'fill'] as const) : []),
    'leave',
    'match',
  ]
}

/** What an import does with a row: it adds a row to the office, changes one, or does nothing. */
export type RowEffect =
  | { readonly does: 'add' }
  | { readonly does: 'change'; readonly id: string; readonly changes: readonly PlannedChange[] }
  | { readonly does: 'nothing' }

const nothing: RowEffect = { does: 'nothing' }

/** Returns what applying the plan does with a row, with what the user has decided. */
export function effectOf(row: PlannedRow, names: Names): RowEffect {
  const { decision, verb, target } = row
  if (decision?.do === 'leave') return nothing
  const wanted = decision === null || decision.do === 'match' ? verb : decision.do
  if (wanted !== 'new' && wanted !== 'update' && wanted !== 'fill') return nothing
  if (decision !== null && !choicesOf(row, names).includes(decision.do)) return nothing
  if (wanted === 'new') return { does: 'add' }
  if (target === null) return nothing
  const isTaken = ({ how, isOwn }: PlannedChange) => wanted === 'update' || how !== 'replace' || !isOwn
  const changes = row.changes.filter(isTaken)
  return changes.length > 0 ? { does: 'change', id: target, changes } : nothing
}
