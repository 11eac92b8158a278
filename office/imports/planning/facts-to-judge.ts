import {
  type InteractionToMatch,
  interactionsById,
  interactionsOnDays,
  type LockedPeriod,
  lockedPeriods,
} from '../../../db/reads/imports/interactions-on-days'
import { type KnownSource, knownSources } from '../../../db/reads/imports/known-sources'
import {
  type OrganisationToCompare,
  organisationsToCompare,
  type PersonToCompare,
  peopleToCompare,
} from '../../../db/reads/imports/people-to-compare'
import { type IssueToCompare, prioritiesToCompare } from '../../../db/reads/imports/priorities-to-compare'
import {
  type ProcessToCompare,
  processesByDocument,
  processesToCompare,
} from '../../../db/reads/imports/processes-to-compare'
import type { Reader } from '../../../db/schema'
import type { ImportedTable } from '../../../src-shared/imports/import-verb'
import type { ImportWorld } from '../matching/import-world'
import type { Match } from '../matching/match'
import { type PriorityIndex, priorityIndex } from '../matching/priority-index'
import type { NewRow, PlannedName } from './import-plan'
import { matchPriority, matchRow } from './match-row'

/** A row of a plan, with the row of the office that the user has chosen for it. */
export type RowToJudge = NewRow & { readonly matchedTo: string | null }

/** All of the office that some rows are judged by. */
export type Facts = {
  readonly sources: ReadonlyMap<string, KnownSource>
  readonly matches: ReadonlyMap<number, Match>
  readonly interactions: ReadonlyMap<string, InteractionToMatch>
  readonly people: ReadonlyMap<string, PersonToCompare>
  readonly organisations: ReadonlyMap<string, OrganisationToCompare>
  readonly processes: ReadonlyMap<string, ProcessToCompare>
  /** The areas and issues of the office; null if no row is one. */
  readonly priorities: PriorityIndex | null
  readonly areaIds: ReadonlySet<string>
  readonly issues: ReadonlyMap<string, IssueToCompare>
  readonly locked: readonly LockedPeriod[]
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map(row => [row.id, row]))

/** Returns the row of the office that a row is compared with: chosen by the user, known from an earlier import, or found. */
export function targetOf(row: RowToJudge, { sources, matches }: Pick<Facts, 'sources' | 'matches'>): string | null {
  if (row.matchedTo !== null) return row.matchedTo
  const source = sources.get(row.key)
  if (source?.isLiving && source.table === row.table) return source.id
  const match = matches.get(row.at)
  return match?.verdict === 'known' ? match.id : null
}

/** True if an import has read a row before, which the office has and the user has matched with no other. Nothing of it is compared again. */
export function isReadBefore(row: RowToJudge, { sources }: Pick<Facts, 'sources'>): boolean {
  const source = sources.get(row.key)
  return source?.isLiving === true && source.digest === row.digest && row.matchedTo === null
}

/** Reads the areas and issues of the office if a row is one. */
async function prioritiesOf(
  db: Reader,
  rows: readonly RowToJudge[],
): Promise<Pick<Facts, 'priorities' | 'areaIds' | 'issues'>> {
  const isOfList = rows.some(({ table }) => table === 'priority_area' || table === 'issue')
  if (!isOfList) return { priorities: null, areaIds: new Set(), issues: new Map() }
  const known = await prioritiesToCompare(db)
  return {
    priorities: priorityIndex(known),
    areaIds: new Set(known.areas.map(({ id }) => id)),
    issues: byId(known.issues),
  }
}

/** Reads what some rows are judged by, each table once. Of rows that were read before nothing but that is known. */
export async function factsToJudge(
  db: Reader,
  all: readonly RowToJudge[],
  names: ReadonlyMap<string, PlannedName>,
  world: () => Promise<ImportWorld>,
): Promise<Facts> {
  const sources = new Map(
    (
      await knownSources(
        db,
        all.map(({ key }) => key),
      )
    ).map(source => [source.key, source]),
  )
  const rows = all.filter(row => !isReadBefore(row, { sources }))
  const days = rows.flatMap(({ material }) =>
    material.of === 'interaction' && material.startsOn !== null ? [material.startsOn] : [],
  )
  const onDays = await interactionsOnDays(db, days)
  const byDay = new Map<string, InteractionToMatch[]>()
  for (const one of onDays) byDay.set(one.startsOn, [...(byDay.get(one.startsOn) ?? []), one])
  const needsWorld = rows.some(({ table }) => table === 'person' || table === 'organisation')
  const known = needsWorld ? await world() : null
  const ofList = await prioritiesOf(db, rows)
  const isOpen = (row: RowToJudge) => row.joins === null && row.matchedTo === null && !sources.get(row.key)?.isLiving
  const matches = new Map<number, Match>()
  const byDocument = await processesByDocument(
    db,
    rows.flatMap(({ material }) => (material.of === 'process' ? [material.designation] : [])),
  )
  const among = { byDay, byDocument, world: known }
  for (const row of rows)
    if (isOpen(row)) matches.set(row.at, matchPriority(row, ofList.priorities) ?? matchRow(row, names, among))
  const targets = (table: ImportedTable): string[] =>
    rows.flatMap(row => (row.table === table ? (targetOf(row, { sources, matches }) ?? []) : []))
  return {
    sources,
    matches,
    interactions: byId([...onDays, ...(await interactionsById(db, targets('interaction')))]),
    people: byId(await peopleToCompare(db, targets('person'))),
    organisations: byId(await organisationsToCompare(db, targets('organisation'))),
    processes: byId(await processesToCompare(db, targets('decision_process'))),
    ...ofList,
    locked: days.length > 0 ? await lockedPeriods(db) : [],
  }
}
