import type { FieldSide, ImportDecision } from '../../../src-shared/imports/import-verb'
import type { PlanReason } from '../../../src-shared/imports/plan-reason'
import { readProblems } from '../../../src-shared/imports/read-problem'
import { longestNote } from '../../../src-shared/log/log-limits'
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

/** Reasons for which an import changes nothing of a row by itself, although only a field of it differs. */
const bars: readonly PlanReason['what'][] = ['secrecy-marked', 'locked-period']

/** True if fields of a row differ from what the office wrote, and the user has not said which of the two is right. */
export const isOpenConflict = ({ verb, decision }: Pick<PlannedRow, 'verb' | 'decision'>): boolean =>
  verb === 'conflict' && (decision === null || decision.do === 'match')

/**
 * Returns what is wanted of a row: to be added, changed with everything or with what the office lacks, or nothing. A field in conflict keeps the
 * office’s value until the user decides. The other fields of its row are in no conflict.
 */
function wantedOf(row: PlannedRow, names: Names): 'new' | 'update' | 'fill' | null {
  const { decision, verb } = row
  if (decision !== null && (decision.do === 'leave' || !choicesOf(row, names).includes(decision.do))) return null
  const wanted = decision === null || decision.do === 'match' ? verb : decision.do
  if (wanted === 'conflict') return row.reasons.some(({ what }) => bars.includes(what)) ? null : 'fill'
  return wanted === 'new' || wanted === 'update' || wanted === 'fill' ? wanted : null
}

/** Returns the text of the office with that of the file after it. Null if the field can only have one of them, or both are too long. */
function bothOf({ field, before, value }: PlannedChange): string | null {
  if (field !== 'note' || before === null || typeof value !== 'string') return null
  const text = `${before}\n\n${value}`
  return text.length > longestNote ? null : text
}

/** True if a field can have what the office wrote and what the file says, one after the other. */
export const canHaveBoth = (change: PlannedChange): boolean => bothOf(change) !== null

/** Fields that say one thing together: none of them is taken from the file without the others. */
const together: readonly (readonly string[])[] = [['startsOn', 'startsTime']]

/** Returns the fields that the office keeps where only what it lacks is taken: those that it wrote itself, and what belongs to them. */
function keptFieldsOf({ changes }: PlannedRow): (change: PlannedChange) => boolean {
  const isOwn = ({ how, isOwn: byOffice }: PlannedChange) => how === 'replace' && byOffice
  const own = changes.filter(isOwn).map(({ field }) => field)
  const bound = together.filter(group => group.some(field => own.includes(field))).flat()
  return change => isOwn(change) || bound.includes(change.field)
}

/**
 * Returns the names by which a decision says whose value the changes of a row have, in their order. Most are the fields. Of several changes of
 * one field, such as the last day of two roles, the later ones have a number too.
 */
export function sideKeys(changes: readonly Pick<PlannedChange, 'field'>[]): readonly string[] {
  const seen = new Map<string, number>()
  return changes.map(({ field }) => {
    const times = (seen.get(field) ?? 0) + 1
    seen.set(field, times)
    return times === 1 ? field : `${field} ${times}`
  })
}

/** Returns whose value each change of a row would have now. Null for all changes of a row that is added. */
export function sideIn(row: PlannedRow, names: Names): (change: PlannedChange) => FieldSide | null {
  const { decision } = row
  const wanted = wantedOf(row, names)
  const sides = (decision?.do === 'update' && decision.sides) || {}
  const isKept = keptFieldsOf(row)
  const keys = sideKeys(row.changes)
  return change => {
    if (wanted === 'new') return null
    if (wanted === null || (wanted === 'fill' && isKept(change))) return 'office'
    const key = keys[row.changes.indexOf(change)] ?? change.field
    const side = (Object.hasOwn(sides, key) && sides[key]) || 'file'
    return side === 'both' && !canHaveBoth(change) ? 'office' : side
  }
}

/** Returns what applying the plan does with a row, with what the user has decided. */
export function effectOf(row: PlannedRow, names: Names): RowEffect {
  const wanted = wantedOf(row, names)
  if (wanted === 'new') return { does: 'add' }
  if (wanted === null || row.target === null) return nothing
  const side = sideIn(row, names)
  const changes = row.changes.flatMap((change): PlannedChange[] => {
    const both = side(change) === 'both' ? bothOf(change) : null
    if (both !== null) return [{ ...change, after: both, value: both }]
    return side(change) === 'file' ? [change] : []
  })
  return changes.length > 0 ? { does: 'change', id: row.target, changes } : nothing
}
