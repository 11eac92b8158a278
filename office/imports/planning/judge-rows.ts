import { cellKey, writtenByImports } from '../../../db/reads/imports/written-by-imports'
import type { Reader } from '../../../db/schema'
import type { ImportVerb } from '../../../src-shared/imports/import-verb'
import type { PlanReason } from '../../../src-shared/imports/plan-reason'
import { readProblems } from '../../../src-shared/imports/read-problem'
import { needsParticipant } from '../../../src-shared/log/interaction'
import type { ImportWorld } from '../matching/import-world'
import type { Scored } from '../matching/match'
import { compareInteraction } from './compare-interaction'
import { compareOrganisation, compareProcess } from './compare-others'
import { comparePerson } from './compare-person'
import { compareIssue } from './compare-priority'
import { type Facts, factsToJudge, isReadBefore, type RowToJudge, targetOf } from './facts-to-judge'
import type { Judged, PlannedChange, PlannedName } from './import-plan'
import { limitsBroken } from './limits-broken'
import { kindOf } from './material'
import { resolvedName } from './resolved-name'

type Names = ReadonlyMap<string, PlannedName>
type Compared = {
  readonly isThere: boolean
  readonly changes: readonly PlannedChange[]
  readonly bars: readonly PlanReason[]
}

const gone: Compared = { isThere: false, changes: [], bars: [{ what: 'names-gone' }] }

function compareWith(row: RowToJudge, id: string, facts: Facts, names: Names): Compared {
  const { material } = row
  const there = (changes: readonly PlannedChange[], bars: readonly PlanReason[] = []) => ({
    isThere: true,
    changes,
    bars,
  })
  if (material.of === 'interaction') {
    const known = facts.interactions.get(id)
    if (!known) return gone
    // An import neither shows nor changes what has a secrecy mark.
    if (known.confidentiality === 'secrecy_marked') return there([], [{ what: 'secrecy-marked' }])
    const changes = compareInteraction(material, known, names)
    const isLocked = facts.locked.some(({ from, to }) => from <= known.startsOn && known.startsOn <= to)
    return there(changes, isLocked && changes.length > 0 ? [{ what: 'locked-period' }] : [])
  }
  if (material.of === 'person') {
    const known = facts.people.get(id)
    return known ? there(comparePerson(material, known, names)) : gone
  }
  if (material.of === 'organisation') {
    const known = facts.organisations.get(id)
    return known ? there(compareOrganisation(material, known)) : gone
  }
  if (material.of === 'area') return facts.areaIds.has(id) ? there([]) : gone
  if (material.of === 'issue') {
    const known = facts.issues.get(id)
    return known && facts.priorities ? there(compareIssue(material, known, facts.priorities)) : gone
  }
  if (material.of !== 'process') return gone
  const known = facts.processes.get(id)
  return known ? there(compareProcess(material, known)) : gone
}

/** The keys of the names that a row has. */
export const namesIn = ({ material, self }: RowToJudge): readonly string[] => [
  ...(self === undefined ? [] : [self]),
  ...namesOfMaterial(material),
]

const namesOfMaterial = (material: RowToJudge['material']): readonly string[] =>
  material.of === 'interaction'
    ? [...material.people, ...material.organisations, ...material.colleagues]
    : material.of === 'person'
      ? material.roles.flatMap(({ organisation }) => organisation ?? [])
      : material.of === 'organisation'
        ? [material.facts?.parent ?? []].flat()
        : []

/** The names of a row that nobody has decided yet. */
export const undecidedIn = (row: RowToJudge, names: Names): readonly PlannedName[] =>
  namesIn(row).flatMap(key => {
    const name = names.get(key)
    return name && resolvedName(name).is === 'unsure' ? [name] : []
  })

/** True for a meeting with nobody, which the office takes from nobody. */
const isAlone = ({ material }: RowToJudge, names: Names): boolean =>
  material.of === 'interaction' &&
  needsParticipant(kindOf(material)) &&
  [...material.people, ...material.organisations].every(key => {
    const name = names.get(key)
    return !name || resolvedName(name).is === 'left'
  })

const nothing = { target: null, candidates: [], changes: [] }
const matchedBy = ({ by, score }: Scored): readonly PlanReason[] => by.map(one => ({ what: 'matched', by: one, score }))

/** Returns how a row was found that the office has already. */
function foundBy(row: RowToJudge, facts: Facts): readonly PlanReason[] {
  if (row.matchedTo !== null) return []
  if (facts.sources.get(row.key)?.isLiving) return [{ what: 'matched', by: 'same-key', score: 1 }]
  const match = facts.matches.get(row.at)
  return match?.verdict === 'known' ? matchedBy(match) : []
}

/** What is decided before anything is compared: a row that cannot be used, repeats another, or was read in before. */
function judgedAlone(row: RowToJudge, facts: Facts, names: Names): Judged | null {
  const problems = row.problems.map((problem): PlanReason => ({ what: 'read', problem }))
  if (row.problems.some(({ code }) => readProblems[code] === 'error'))
    return { ...nothing, verb: 'error', reasons: problems }
  if (row.joins) return { ...nothing, verb: 'same', reasons: [row.joins.reason] }
  const own = row.self === undefined ? undefined : names.get(row.self)
  if (own && resolvedName(own).is === 'left') return { ...nothing, verb: 'same', reasons: [{ what: 'name-left' }] }
  const source = facts.sources.get(row.key)
  if (source && !source.isLiving) return { ...nothing, verb: 'same', reasons: [{ what: 'removed-since' }] }
  if (source && isReadBefore(row, facts))
    return { ...nothing, verb: 'same', target: source.id, reasons: [{ what: 'read-before' }] }
  const ofNames = namesIn(row).flatMap(key => {
    const name = names.get(key)
    return name && name.broken.length > 0 && resolvedName(name).is === 'new' ? name.broken : []
  })
  const broken = [...limitsBroken(row.material), ...ofNames]
  if (broken.length > 0)
    return { ...nothing, verb: 'error', reasons: broken.map(field => ({ what: 'not-allowed', field })) }
  return null
}

/** The reason that a field of a row differs from what the office wrote. */
const differing = ({ field, of }: PlannedChange): Extract<PlanReason, { what: 'differs' }> => ({
  what: 'differs',
  field,
  ...(of === undefined ? {} : { of }),
})

/** What an event of a calendar waits for: that the user says which interaction it is, or that it is one. */
const untilKnown: readonly PlanReason['what'][] = ['suggestion', 'cancelled']

/** The further reasons for which a row waits. An event that was taken before, or that the user has matched, is no suggestion any more. */
const waitsOf = (row: RowToJudge, { sources }: Facts): readonly PlanReason[] =>
  row.matchedTo !== null || sources.get(row.key)?.isLiving
    ? row.waits.filter(({ what }) => !untilKnown.includes(what))
    : row.waits

function judged(row: RowToJudge, facts: Facts, names: Names): Judged {
  const atOnce = judgedAlone(row, facts, names)
  if (atOnce) return atOnce
  const target = targetOf(row, facts)
  const match = facts.matches.get(row.at)
  const candidates = match?.verdict === 'unsure' ? match.candidates : []
  const compared = target === null ? null : compareWith(row, target, facts, names)
  const waits: readonly PlanReason[] = [
    ...row.problems.map((problem): PlanReason => ({ what: 'read', problem })),
    ...waitsOf(row, facts),
    ...undecidedIn(row, names).map(({ said }): PlanReason => ({ what: 'name-unsure', said })),
    ...candidates.slice(0, 1).map(({ by, score }): PlanReason => ({ what: 'may-be', by, score })),
    ...(compared && !compared.isThere ? compared.bars : []),
  ]
  const alone: readonly PlanReason[] =
    !compared && isAlone(row, names) ? [{ what: 'against-rule', rule: 'no-counterpart' }] : []
  const found = target === null ? [] : foundBy(row, facts)
  const changes = compared?.changes ?? []
  const rest = { target: compared?.isThere ? target : null, candidates, changes }
  if (waits.length > 0) return { ...rest, verb: 'review', reasons: [...waits, ...alone, ...found] }
  if (!compared) return { ...rest, verb: alone.length > 0 ? 'error' : 'new', reasons: alone }
  const own = changes.filter(({ how, isOwn }) => how === 'replace' && isOwn)
  const against: readonly PlanReason[] = [...compared.bars, ...own.map(differing)]
  const verb: ImportVerb = against.length > 0 ? 'conflict' : changes.length > 0 ? 'update' : 'same'
  return { ...rest, verb, reasons: [...against, ...found] }
}

/** What an import wrote last is not the office’s own, so that the file may replace it. */
async function withOwners(
  db: Reader,
  changes: readonly PlannedChange[],
): Promise<(change: PlannedChange) => PlannedChange> {
  const cells = changes.flatMap(({ cell, isOwn }) => (cell && isOwn ? [cell] : []))
  const written = await writtenByImports(db, cells)
  return change => (change.cell && written.has(cellKey(change.cell)) ? { ...change, isOwn: false } : change)
}

/**
 * Judges rows by the office as it is now and by what has been decided of the names in them. The same rows, names and office always give the
 * same.
 */
export async function judgeRows(
  db: Reader,
  rows: readonly RowToJudge[],
  names: Names,
  world: () => Promise<ImportWorld>,
): Promise<readonly Judged[]> {
  const facts = await factsToJudge(db, rows, names, world)
  const targets = rows.map(row => targetOf(row, facts))
  const all = rows.flatMap((row, at) => {
    const target = isReadBefore(row, facts) ? null : targets[at]
    return target ? compareWith(row, target, facts, names).changes : []
  })
  const owned = await withOwners(db, all)
  return rows.map(row => {
    const first = judged(row, facts, names)
    if (first.verb !== 'conflict' && first.changes.every(({ isOwn }) => !isOwn)) return first
    const changes = first.changes.map(owned)
    const own = changes.filter(({ how, isOwn }) => how === 'replace' && isOwn).map(differing)
    const isStill = ({ field, of }: PlanReason & { what: 'differs' }) =>
      own.some(one => one.field === field && one.of === of)
    const reasons = first.reasons.filter(reason => reason.what !== 'differs' || isStill(reason))
    const isFree = reasons.every(({ what }) => what === 'matched')
    const verb = first.verb === 'conflict' && isFree ? 'update' : first.verb
    return { ...first, changes, reasons, verb }
  })
}
