import { atOnce, type Pausing } from '../../../db/work-step'
import type { PlanTotals } from '../../../src-shared/imports/import-plan'
import { type ImportVerb, importVerbs, type VerbCounts } from '../../../src-shared/imports/import-verb'
import type { ImportPlan, PlannedName } from './import-plan'
import { namesIn } from './judge-rows'
import { resolvedName } from './resolved-name'
import { effectOf } from './row-effect'

function leftColleagues(names: ImportPlan['names']): readonly string[] {
  return [...names.values()]
    .filter(name => name.isLeft && resolvedName(name).is === 'left')
    .sort((one, other) => other.rows.length - one.rows.length)
    .map(({ said }) => said)
}

/** Counts how many rows have each verb, and what would be written with what the user has decided. */
export function* countingTotals({ rows, names }: ImportPlan): Pausing<PlanTotals> {
  const verbs: Record<ImportVerb, number> = { new: 0, update: 0, same: 0, conflict: 0, review: 0, error: 0 }
  const used = new Set<string>()
  const undecided = { conflict: 0, review: 0 }
  let [adding, changing, people] = [0, 0, 0]
  for (const row of rows) {
    verbs[row.verb] += 1
    if (row.decision === null && (row.verb === 'conflict' || row.verb === 'review')) undecided[row.verb] += 1
    const { does } = effectOf(row, names)
    if (does === 'nothing') continue
    if (does === 'add') adding += 1
    else changing += 1
    // A row that is a name of the plan is counted among the names.
    if (does === 'add' && row.table === 'person' && row.self === undefined) people += 1
    for (const key of namesIn(row)) used.add(key)
    yield
  }
  const made = [...used].flatMap((key): PlannedName[] => {
    const name = names.get(key)
    return name && resolvedName(name).is === 'new' ? [name] : []
  })
  const ofKind = (kind: PlannedName['kind']) => made.filter(name => name.kind === kind).length
  return {
    verbs: Object.fromEntries(importVerbs.map(verb => [verb, verbs[verb]])) as VerbCounts,
    undecided,
    adding,
    changing,
    newPeople: people + ofKind('person'),
    newOrganisations: ofKind('organisation'),
    newColleagues: ofKind('colleague'),
    leftColleagues: leftColleagues(names),
    unsureNames: [...names.values()].filter(name => resolvedName(name).is === 'unsure').length,
  }
}

/** Returns the same, without a stop. */
export const planTotals = (plan: ImportPlan): PlanTotals => atOnce(countingTotals(plan))
