import type { Reader } from '../../../db/schema'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { PlanPage, PlanTotals, ShownName } from '../../../src-shared/imports/import-plan'
import type { ImportDecision, ImportVerb, NameDecision } from '../../../src-shared/imports/import-verb'
import { decideNames, decideRows, giveDay } from '../planning/decide'
import type { ImportPlan } from '../planning/import-plan'
import { resolvedName } from '../planning/resolved-name'
import { type NamesRequest, type PlanRequest, planNames, planPage } from '../planning/shown-plan'
import type { ImportInProgress } from './import-in-progress'

/** Some rows of a plan by their numbers, or all of one verb. */
type OfRows = { readonly rows: readonly number[] } | { readonly verb: ImportVerb }
/** Some names of a plan by their keys, or all of one verdict. */
type OfNames = { readonly keys: readonly string[] } | { readonly verdict: ShownName['verdict'] }

const rowsMeant = ({ rows }: ImportPlan, of: OfRows): readonly number[] =>
  'rows' in of ? of.rows : rows.flatMap(({ verb, at }) => (verb === of.verb ? [at] : []))

const namesMeant = ({ names }: ImportPlan, of: OfNames): readonly string[] =>
  'keys' in of ? of.keys : [...names.values()].flatMap(name => (resolvedName(name).is === of.verdict ? [name.key] : []))

/** Returns what is asked of the plan of an import, and what is decided of it. */
export const askedOfPlan = (current: ImportInProgress, read: Reader) => ({
  rows: (page: PlanRequest): Promise<PlanPage> => planPage(read, current.plan, page),
  names: (page: NamesRequest) => planNames(read, current.plan, page),
  decideRows: (of: OfRows, decision: ImportDecision | null): Promise<PlanTotals> =>
    current.decide(plan => decideRows(read, plan, rowsMeant(plan, of), decision)),
  decideNames: (of: OfNames, decision: NameDecision | null): Promise<PlanTotals> =>
    current.decide(plan => decideNames(read, plan, namesMeant(plan, of), decision)),
  giveDay: (rows: readonly number[], day: IsoDate): Promise<PlanTotals> =>
    current.decide(plan => giveDay(read, plan, rows, day)),
})
