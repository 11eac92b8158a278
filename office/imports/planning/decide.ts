import type { Reader } from '../../../db/schema'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ImportDecision, NameDecision } from '../../../src-shared/imports/import-verb'
import type { ReadProblemCode } from '../../../src-shared/imports/read-problem'
import type { ImportPlan, PlannedName, PlannedRow } from './import-plan'
import { judgedRows, worldOnce } from './make-plan'
import { choicesOf } from './row-effect'

/** Returns the plan with some rows judged again, as the office is now. */
async function withJudged(db: Reader, plan: ImportPlan, changed: readonly PlannedRow[]): Promise<ImportPlan> {
  const again = await judgedRows(db, changed, plan.names, worldOnce(db))
  const byAt = new Map(again.map(row => [row.at, row]))
  return { ...plan, rows: plan.rows.map(row => byAt.get(row.at) ?? row) }
}

const chosen = (plan: ImportPlan, ats: readonly number[]): readonly PlannedRow[] => {
  const wanted = new Set(ats)
  return plan.rows.filter(({ at }) => wanted.has(at))
}

/**
 * Decides what is to be done with some rows. Null takes a decision back. A row for which the decision makes no sense keeps what it had. A row
 * that is said to be the same as one of the office is compared with it.
 */
export async function decideRows(
  db: Reader,
  plan: ImportPlan,
  ats: readonly number[],
  decision: ImportDecision | null,
): Promise<ImportPlan> {
  const rows = chosen(plan, ats)
  if (decision === null) {
    const matched = rows.filter(({ matchedTo }) => matchedTo !== null)
    const without = new Set(rows.map(({ at }) => at))
    const cleared = { ...plan, rows: plan.rows.map(row => (without.has(row.at) ? { ...row, decision } : row)) }
    return withJudged(
      db,
      cleared,
      matched.map(row => ({ ...row, matchedTo: null, decision })),
    )
  }
  const able = rows.filter(row => choicesOf(row, plan.names).includes(decision.do))
  if (decision.do === 'match')
    return withJudged(
      db,
      plan,
      able.map(row => ({ ...row, matchedTo: decision.id, decision })),
    )
  const decided = new Set(able.map(({ at }) => at))
  return { ...plan, rows: plan.rows.map(row => (decided.has(row.at) ? { ...row, decision } : row)) }
}

/** Decides what some names mean, for all rows that name them. Null takes a decision back. Those rows are then judged again. */
export async function decideNames(
  db: Reader,
  plan: ImportPlan,
  keys: readonly string[],
  decision: NameDecision | null,
): Promise<ImportPlan> {
  const names = new Map(plan.names)
  const touched = new Set<number>()
  for (const key of keys) {
    const name = names.get(key)
    if (!name || (decision?.do === 'likeliest' && candidatesOf(name) === 0)) continue
    names.set(key, { ...name, decision })
    for (const at of name.rows) touched.add(at)
  }
  const decided = { ...plan, names }
  return withJudged(db, decided, chosen(decided, [...touched]))
}

const candidatesOf = ({ match }: PlannedName): number =>
  match.verdict === 'unsure' ? match.candidates.length : match.verdict === 'known' ? 1 : 0

/** What a day answers. */
const aboutDay: readonly ReadProblemCode[] = ['week-without-day', 'month-without-day', 'several-days', 'no-day']

/** Gives some rows the day that the file leaves out. They are then judged again. */
export async function giveDay(db: Reader, plan: ImportPlan, ats: readonly number[], day: IsoDate): Promise<ImportPlan> {
  const rows = chosen(plan, ats).flatMap((row): PlannedRow[] => {
    const { material } = row
    if (material.of !== 'interaction') return []
    const problems = row.problems.filter(({ code }) => !aboutDay.includes(code))
    return [{ ...row, on: day, problems, material: { ...material, startsOn: day } }]
  })
  return withJudged(db, plan, rows)
}
