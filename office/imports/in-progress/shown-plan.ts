import { referenceLists } from '../../../db/reads/records/reference-lists'
import type { Reader } from '../../../db/schema'
import type {
  FieldChange,
  MatchCandidate,
  PlanPage,
  PlanTotals,
  ShownName,
  ShownRow,
} from '../../../src-shared/imports/import-plan'
import { type ImportVerb, importVerbs, type VerbCounts } from '../../../src-shared/imports/import-verb'
import type { Language } from '../../../src-shared/text/language'
import type { Scored } from '../matching/match'
import type { ImportPlan, PlannedChange, PlannedName, PlannedRow } from '../planning/import-plan'
import { resolvedName } from '../planning/resolved-name'
import { choicesOf, effectOf } from '../planning/row-effect'
import { type Description, described, describedKey, type ToDescribe } from './described'

/** Which part of a plan is shown. */
export type Page = { readonly offset: number; readonly limit: number }

type Descriptions = ReadonlyMap<string, Description>

/** Returns what would be written if a plan were applied now. */
export function totalsOf({ rows, names }: ImportPlan): PlanTotals {
  const verbs = Object.fromEntries(importVerbs.map(verb => [verb, 0])) as Record<ImportVerb, number>
  const writing = new Set<number>()
  let [adding, changing, people, organisations] = [0, 0, 0, 0]
  for (const row of rows) {
    verbs[row.verb] += 1
    const { does } = effectOf(row, names)
    if (does === 'nothing') continue
    writing.add(row.at)
    if (does === 'change') changing += 1
    else {
      adding += 1
      if (row.table === 'person') people += 1
      if (row.table === 'organisation') organisations += 1
    }
  }
  const all = [...names.values()].map(name => ({ name, is: resolvedName(name).is }))
  const added = (kind: PlannedName['kind']) =>
    all.filter(({ name, is }) => is === 'new' && name.kind === kind && name.rows.some(at => writing.has(at))).length
  return {
    verbs: verbs satisfies VerbCounts,
    adding,
    changing,
    newPeople: people + added('person'),
    newOrganisations: organisations + added('organisation'),
    newColleagues: added('colleague'),
    unsureNames: all.filter(({ is }) => is === 'unsure').length,
  }
}

const candidateOf = (what: keyof ToDescribe, { id, score, by }: Scored, words: Descriptions): MatchCandidate => ({
  id,
  score,
  by,
  ...(words.get(describedKey(what, id)) ?? { name: '', detail: '' }),
})

/** A link is shown by what it leads to. */
function shownChange({ field, how, before, after, isOwn }: PlannedChange, listed: ReadonlyMap<string, string>): FieldChange {
  const isListed = field === 'issues' || field === 'partners'
  return { field, how, before, after: (isListed ? listed.get(after) : undefined) ?? after, isOwn }
}

function shownRow(row: PlannedRow, plan: ImportPlan, words: Descriptions, listed: ReadonlyMap<string, string>): ShownRow {
  const { at, place, table, verb, decision, on, label, named, reasons, target, candidates, changes } = row
  return {
    at,
    place,
    table,
    verb,
    decision,
    on,
    label,
    named,
    reasons,
    target: target === null ? null : { id: target, name: words.get(describedKey(table, target))?.name ?? '' },
    candidates: candidates.map(one => candidateOf(table, one, words)),
    changes: changes.map(change => shownChange(change, listed)),
    choices: choicesOf(row, plan.names),
  }
}

/** Returns some rows of a plan as they are shown: those of one verb, or of all, in the order of the file. */
export async function planPage(
  db: Reader,
  plan: ImportPlan,
  { verb, offset, limit }: Page & { readonly verb: ImportVerb | null },
  language: Language,
): Promise<PlanPage> {
  const rows = verb === null ? plan.rows : plan.rows.filter(row => row.verb === verb)
  const some = rows.slice(offset, offset + limit)
  const asked: { -readonly [Table in keyof ToDescribe]: readonly string[] } = {}
  for (const { table, target, candidates } of some) {
    const ids = [...(target === null ? [] : [target]), ...candidates.map(({ id }) => id)]
    asked[table] = [...(asked[table] ?? []), ...ids]
  }
  const [words, { issues, partners }] = [await described(db, asked, plan.today, language), await referenceLists(db)]
  const listed = new Map<string, string>([...issues, ...partners].map(({ id, shortName }) => [id, shortName]))
  return { total: rows.length, rows: some.map(row => shownRow(row, plan, words, listed)) }
}

function shownName(name: PlannedName, words: Descriptions): ShownName {
  const { key, kind, said, detail, rows, match, decision } = name
  const resolved = resolvedName(name)
  const sure = match.verdict === 'known' ? [match] : match.verdict === 'unsure' ? match.candidates : []
  return {
    key,
    kind,
    said,
    detail,
    rows: rows.length,
    verdict: resolved.is,
    id: resolved.is === 'known' ? resolved.id : null,
    by: match.verdict === 'known' ? match.by : [],
    candidates: sure.map(one => candidateOf(kind, one, words)),
    decision,
  }
}

/** Returns some names of a plan, those that most rows have first. */
export async function namesPage(
  db: Reader,
  plan: ImportPlan,
  { verdict, offset, limit }: Page & { readonly verdict: ShownName['verdict'] | null },
  language: Language,
): Promise<{ readonly total: number; readonly rows: readonly ShownName[] }> {
  const all = [...plan.names.values()].filter(name => verdict === null || resolvedName(name).is === verdict)
  const some = all.sort((one, other) => other.rows.length - one.rows.length).slice(offset, offset + limit)
  const asked: { -readonly [Kind in keyof ToDescribe]: readonly string[] } = {}
  for (const name of some) {
    const { kind, match } = name
    const resolved = resolvedName(name)
    const ids = match.verdict === 'known' ? [match.id] : match.verdict === 'unsure' ? match.candidates.map(({ id }) => id) : []
    asked[kind] = [...(asked[kind] ?? []), ...ids, ...(resolved.is === 'known' ? [resolved.id] : [])]
  }
  const words = await described(db, asked, plan.today, language)
  return { total: all.length, rows: some.map(name => shownName(name, words)) }
}
