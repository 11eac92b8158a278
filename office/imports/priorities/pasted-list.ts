import { createHash } from 'node:crypto'
import { latestChange } from '../../../db/reads/imports/latest-change'
import type { Reader } from '../../../db/schema'
import type { Store } from '../../../db/store'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { ShownRow } from '../../../src-shared/imports/import-plan'
import type { ImportDecision } from '../../../src-shared/imports/import-verb'
import { nestedList } from '../../../src-shared/imports/nested-list'
import type { PriorityListOptions } from '../../../src-shared/imports/priority-decision'
import { type AppliedImport, applyImport } from '../batches/apply-import'
import { decideRows } from '../planning/decide'
import type { ImportPlan } from '../planning/import-plan'
import { judgedRows, worldOnce } from '../planning/make-plan'
import { effectOf } from '../planning/row-effect'
import { planPage } from '../planning/shown-plan'
import { rowsOfList } from './rows-of-list'

/** A list as it was pasted, what it says beside its lines, and what the user has decided of some lines, by their numbers. */
export type PastedList = PriorityListOptions & {
  readonly text: string
  readonly decisions: readonly { readonly line: number; readonly decision: ImportDecision }[]
}

async function planOf(db: Reader, { text, decisions, ...options }: PastedList, name: string, now: Date) {
  const rows = nestedList(text).map(({ line, level, name: said }) => ({
    place: { sheet: null, line },
    value: { level, name: said },
    problems: [],
  }))
  const fresh = (await rowsOfList(db, rows, options)).map(row => ({ ...row, matchedTo: null, decision: null }))
  const names: ImportPlan['names'] = new Map()
  let plan: ImportPlan = {
    source: {
      name,
      sha256: createHash('sha256').update(text).digest('hex'),
      kind: 'priorities',
      map: JSON.stringify(options),
    },
    today: dayInStockholm(now),
    madeAt: await latestChange(db),
    header: [],
    names,
    rows: await judgedRows(db, fresh, names, worldOnce(db)),
  }
  for (const { line, decision } of decisions) {
    const ats = plan.rows.flatMap(({ at, place }) => (place.line === line ? [at] : []))
    plan = await decideRows(db, plan, ats, decision)
  }
  return plan
}

/** True if an issue would be added to an area that is not in the office, and is not added. */
function lacksArea({ rows, names }: ImportPlan, row: ImportPlan['rows'][number]): boolean {
  const { material } = row
  if (material.of !== 'issue' || material.area.id !== null || effectOf(row, names).does !== 'add') return false
  const area = rows[material.area.row]
  return area?.target === null && effectOf(area, names).does === 'nothing'
}

/** Returns what adding a pasted list would do with each of its lines. Nothing is written. */
export async function planList(db: Reader, list: PastedList, now: Date): Promise<readonly ShownRow[]> {
  const plan = await planOf(db, list, '', now)
  const { rows } = await planPage(db, plan, { verb: null, offset: 0, limit: plan.rows.length })
  return rows.map((row, at) => {
    const planned = plan.rows[at]
    if (!planned || !lacksArea(plan, planned)) return row
    return { ...row, verb: 'error', reasons: [{ what: 'no-area' }] }
  })
}

/** Adds a pasted list as one batch and one action. It is compared with the office as it is now. */
export async function addList(store: Store, list: PastedList, name: string, now: Date): Promise<AppliedImport> {
  return applyImport(store, await planOf(store.read, list, name, now), now)
}
