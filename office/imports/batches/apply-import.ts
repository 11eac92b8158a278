import type { Store } from '../../../db/store'
import { inTurns, rest, takingTurns } from '../../../db/work-step'
import type { ImportResult } from '../../../src-shared/imports/import-plan'
import type { PlanReason } from '../../../src-shared/imports/plan-reason'
import type { WorkWatch } from '../../../src-shared/program/work-progress'
import { applyPlan, findingDoings } from '../applying/apply-plan'
import type { ImportPlan } from '../planning/import-plan'

/** What became of an import, and why rows of it were not written, by their numbers in the plan. */
export type AppliedImport = ImportResult & { readonly refusals: ReadonlyMap<number, PlanReason> }

/**
 * Writes a plan as one action. If nothing in it is to be written, no action is made. Throws `cancelled` when it is called off; the office is
 * then as it was.
 */
export async function applyImport(
  store: Store,
  plan: ImportPlan,
  now: Date,
  watch: WorkWatch = {},
): Promise<AppliedImport> {
  const doings = await inTurns(
    findingDoings(plan),
    takingTurns(() => rest(watch)),
  )
  if (doings.length === 0) {
    const same = plan.rows.filter(({ verb }) => verb === 'same').length
    const none = { added: 0, changed: 0, refused: 0, newPeople: 0, newOrganisations: 0 }
    return { actionId: null, batchId: null, ...none, same, left: plan.rows.length, refusals: new Map() }
  }
  const { actionId, result } = await store.change(db => applyPlan(db, plan, doings, now, watch))
  return { ...result, actionId: result.batchId === null ? null : actionId }
}
