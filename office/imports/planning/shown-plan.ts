import { sql } from 'kysely'
import { readSql } from '../../../db/read-sql'
import { peopleShown } from '../../../db/reads/imports/people-to-match'
import { referenceLists } from '../../../db/reads/records/reference-lists'
import type { Reader } from '../../../db/schema'
import type {
  FieldChange,
  MatchCandidate,
  PlanPage,
  ShownName,
  ShownRow,
} from '../../../src-shared/imports/import-plan'
import { type ImportedTable, type ImportVerb, importedTables } from '../../../src-shared/imports/import-verb'
import type { Scored } from '../matching/match'
import type { ImportPlan, PlannedChange, PlannedName, PlannedRow } from './import-plan'
import { resolvedName } from './resolved-name'
import { canHaveBoth, choicesOf, sideIn, sideKeys } from './row-effect'

type Words = { readonly name: string; readonly detail: string }
type Kind = PlannedName['kind'] | ImportedTable

/** What rows of the office are called. An interaction with a secrecy mark is not told: a plan can be written to a file. */
async function wordsOf(db: Reader, kind: Kind, ids: readonly string[]): Promise<ReadonlyMap<string, Words>> {
  if (ids.length === 0) return new Map()
  if (kind === 'person') return peopleShown(db, ids)
  const asked = sql`json_each(${JSON.stringify([...new Set(ids)])}) asked`
  const texts = {
    organisation: sql`select t.id, t.name, coalesce(t.abbreviation, '') as detail from ${asked}
      cross join organisation t on t.id = asked.value`,
    colleague: sql`select t.id, t.name, coalesce(t.title, '') as detail from ${asked} cross join staff_member t on t.id = asked.value`,
    interaction: sql`select t.id, iif(t.confidentiality = 'secrecy_marked', '', t.headline) as name,
      iif(t.confidentiality = 'secrecy_marked', '', t.starts_on || coalesce(' ' || t.starts_time, '')) as detail
      from ${asked} cross join interaction t on t.id = asked.value`,
    priority_area: sql`select t.id, t.name, '' as detail from ${asked} cross join priority_area t on t.id = asked.value`,
    issue: sql`select t.id, t.name, (select a.name from priority_area a where a.id = t.priority_area_id) as detail
      from ${asked} cross join issue t on t.id = asked.value`,
    decision_process: sql`select t.id, t.name, '' as detail from ${asked} cross join decision_process t on t.id = asked.value`,
  } as const
  const rows = await readSql(db, texts[kind] as ReturnType<typeof sql<Words & { id: string }>>)
  return new Map(rows.map(({ id, name, detail }) => [id, { name, detail }]))
}

const shownCandidates = (found: readonly Scored[], words: ReadonlyMap<string, Words>): readonly MatchCandidate[] =>
  found.map(({ id, score, by }) => ({ id, ...(words.get(id) ?? { name: '', detail: '' }), score, by }))

/** Links to issues, partners and areas are shown by what they lead to. */
function shownChange(
  { cell: _, value: __, ...change }: PlannedChange,
  listed: ReadonlyMap<string, string>,
): FieldChange {
  if (change.field === 'areaId') return { ...change, before: listed.get(change.before ?? '') ?? change.before }
  const isListed = change.field === 'issues' || change.field === 'partners'
  return isListed ? { ...change, after: listed.get(change.after) ?? change.after } : change
}

/** Which rows of a plan are wanted: those of one verb or of all, `limit` of them from `offset`. */
export type PlanRequest = { readonly verb: ImportVerb | null; readonly offset: number; readonly limit: number }

/** Returns a page of the rows of a plan, in the order of the file. */
export async function planPage(db: Reader, plan: ImportPlan, { verb, offset, limit }: PlanRequest): Promise<PlanPage> {
  const chosen = verb === null ? plan.rows : plan.rows.filter(row => row.verb === verb)
  const page = chosen.slice(offset, offset + limit)
  const words = new Map<string, Words>()
  for (const table of importedTables) {
    const ids = page
      .filter(row => row.table === table)
      .flatMap(({ target, candidates }) => [...(target === null ? [] : [target]), ...candidates.map(({ id }) => id)])
    for (const [id, one] of await wordsOf(db, table, ids)) words.set(id, one)
  }
  const { issues, partners, areas } = await referenceLists(db)
  const listed = new Map<string, string>([...issues, ...partners].map(({ id, shortName }) => [id, shortName]))
  for (const { id, name } of areas) listed.set(id, name)
  const shown = (row: PlannedRow): ShownRow => ({
    at: row.at,
    place: row.place,
    table: row.table,
    verb: row.verb,
    decision: row.decision,
    on: row.on,
    label: row.label,
    named: row.named,
    reasons: row.reasons,
    target: row.target === null ? null : { id: row.target, name: words.get(row.target)?.name ?? '' },
    candidates: shownCandidates(row.candidates, words),
    changes: row.changes.map((change, at) => ({
      ...shownChange(change, listed),
      key: sideKeys(row.changes)[at] ?? change.field,
      side: sideIn(row, plan.names)(change),
      canHaveBoth: canHaveBoth(change),
    })),
    choices: choicesOf(row, plan.names),
  })
  return { total: chosen.length, rows: page.map(shown) }
}

/** Which names of a plan are wanted: those of one verdict or of all, `limit` of them from `offset`. */
export type NamesRequest = {
  readonly verdict: ShownName['verdict'] | null
  readonly offset: number
  readonly limit: number
}

/** Returns the names of a plan, those that nobody has decided first, then those that most rows have. */
export async function planNames(
  db: Reader,
  plan: ImportPlan,
  { verdict, offset, limit }: NamesRequest,
): Promise<{ readonly total: number; readonly rows: readonly ShownName[] }> {
  const isUnsure = (name: PlannedName) => name.match.verdict === 'unsure'
  const all = [...plan.names.values()]
    .filter(name => verdict === null || resolvedName(name).is === verdict)
    .sort((one, other) => Number(isUnsure(other)) - Number(isUnsure(one)) || other.rows.length - one.rows.length)
  const page = all.slice(offset, offset + limit)
  const foundOf = ({ match }: PlannedName): readonly Scored[] =>
    match.verdict === 'unsure' ? match.candidates : match.verdict === 'known' ? [match] : []
  const words = new Map<string, Words>()
  for (const kind of ['person', 'organisation', 'colleague'] as const) {
    const ids = page.filter(name => name.kind === kind).flatMap(name => foundOf(name).map(({ id }) => id))
    for (const [id, one] of await wordsOf(db, kind, ids)) words.set(id, one)
  }
  const names = page.map((name): ShownName => {
    const { key, kind, said, detail, match, decision } = name
    const resolved = resolvedName(name)
    const found = shownCandidates(foundOf(name), words)
    const by = match.verdict === 'known' ? match.by : []
    const id = resolved.is === 'known' ? resolved.id : null
    return {
      key,
      kind,
      said,
      detail,
      rows: name.rows.length,
      verdict: resolved.is,
      id,
      by,
      candidates: found,
      decision,
    }
  })
  return { total: all.length, rows: names }
}
