import type { CoverageCell } from '../../src-shared/domain/coverage'
import { lineForExport, maskedLast } from '../../src-shared/domain/disclosure'
import type { PartnerId } from '../../src-shared/domain/ids'
import type { InteractionSummary } from '../../src-shared/domain/interaction'
import type { IsoDate } from '../../src-shared/domain/iso-date'
import { type LateLine, lateAfterDays, type PackLine, type PackMaterial } from '../../src-shared/domain/pack'
import type { ToldLine } from '../../src-shared/domain/pack-content'
import type { PackPeriod } from '../../src-shared/domain/pack-period'
import type { Period } from '../../src-shared/domain/quarter'
import { Refused } from '../../src-shared/domain/refusal'
import type { Reader } from '../schema'
import { countInteractions } from './count-slices'
import { countPeriod } from './counts'
import { coverage } from './coverage'
import { jointVoicePartners, ownWordings } from './joint-voice'
import { packCommitments } from './pack-commitments'
import { packIssues } from './pack-issues'
import { foundLate, toldOf } from './pack-late'
import { loggedLate, notHeld, packDates, plannedInteractions } from './pack-plans'
import { packReasons } from './pack-reasons'
import { packResults } from './pack-results'
import { packFunding } from './pack-scope'
import { processLines } from './processes'
import { referenceLists } from './reference-lists'
import { membershipWithin, reportedInteractions } from './reports'

/** Whom the issues have been carried to by kind, while the partner takes part; nothing when it does not. */
async function coverageOf(
  db: Reader,
  membership: readonly Period[],
  partnerId: PartnerId | null,
): Promise<CoverageCell[]> {
  const [from, to] = [membership[0]?.from, membership.at(-1)?.to]
  if (from === undefined || to === undefined) return []
  const period = { from, to }
  return coverage(db, { period, partnerId, by: 'kind', isEmptyIncluded: true, isLeavingHouse: true })
}

/** Issues without a single contact with some kind of organisation, and which kinds those are. */
function gapsOf(cells: readonly CoverageCell[]): PackMaterial['gaps'] {
  const empty = cells.filter(cell => cell.count === 0)
  return [...new Set(empty.map(cell => cell.issueId))].map(issueId => ({
    issueId,
    targets: empty.filter(cell => cell.issueId === issueId).map(cell => cell.target),
  }))
}

const aimNames = (db: Reader) =>
  db
    .selectFrom('aim')
    .select(['id', 'short_name as name', 'name_en as nameEn'])
    .where('deleted_at', 'is', null)
    .orderBy('sort_order')
    .execute()

/** What a pack is told from, and what it thereby tells of each interaction. */
export type GatheredPack = { readonly material: PackMaterial; readonly told: readonly ToldLine[] }

/** Gathers one partner's pack, or the joint one. Everything that may not leave the house stays behind here. Refuses an unknown partner. */
export async function gatherPack(
  db: Reader,
  period: PackPeriod,
  partnerId: PartnerId | null,
  today: IsoDate,
): Promise<GatheredPack> {
  const lists = await referenceLists(db)
  const partner = lists.partners.find(({ id }) => id === partnerId) ?? null
  if (partnerId !== null && !partner) throw new Refused({ code: 'unknown-partner', text: partnerId })
  const days = period.period
  const membership = partnerId === null ? [days] : await membershipWithin(db, partnerId, days)
  const scope = { quarter: null, partnerId, asOf: null }
  const interactions = (await reportedInteractions(db, { period: days, partnerId })).toReversed()
  const ids = interactions.map(({ id }) => id)
  const planned = (await plannedInteractions(db, partnerId, period.after)).toReversed()
  const late = await foundLate(db, partnerId, days.from, new Set(ids))
  const everything = [...interactions, ...planned, ...late.map(({ interaction }) => interaction)]
  const reasonsOf = await packReasons(db, partnerId, everything)
  const lineOf = (interaction: InteractionSummary): PackLine => {
    const line = lineForExport(interaction)
    return { id: interaction.id, line, reasons: line.disclosure === 'masked' ? [] : reasonsOf(interaction) }
  }
  const inOrder = <Line extends PackLine>(lines: readonly Line[]) => maskedLast(lines, ({ line }) => line)
  const figures = await countPeriod(db, { period: days, ...scope })
  const issues = await packIssues(db, partnerId, days.to, lists)
  const followed = issues
    .filter(({ id, ownNumber }) => partnerId === null || ownNumber !== null || (figures.byIssue[id] ?? 0) > 0)
    .map(({ id }) => id)
  const cells = await coverageOf(db, membership, partnerId)
  const partners = lists.partners.map(({ id, name }) => ({ id, name, nameEn: name }))
  const material: PackMaterial = {
    period,
    partner,
    membership,
    madeOn: today,
    figures,
    before: await countPeriod(db, { period: period.before, ...scope }),
    all: await countInteractions(db, { period: days, partnerId: null }),
    names: { tasks: lists.tasks, areas: lists.areas, partners, aims: await aimNames(db) },
    issues,
    lines: inOrder(interactions.map(lineOf)),
    late: inOrder(
      late.map(({ kind, interaction, lockedPeriod }): LateLine => ({ kind, lockedPeriod, ...lineOf(interaction) })),
    ),
    results: await packResults(db, interactions),
    commitments: await packCommitments(db, partnerId, { from: days.from, to: today < days.to ? today : days.to }),
    coverage: cells,
    gaps: gapsOf(cells),
    jointVoice:
      partnerId === null
        ? { partners: await jointVoicePartners(db, days), wordings: await ownWordings(db, days) }
        : null,
    processes: await processLines(db, followed, today),
    notHeld: await notHeld(db, partnerId, days, today),
    loggedLate: (await loggedLate(db, ids, lateAfterDays)).size,
    planned: inOrder(planned.map(lineOf)),
    dates: await packDates(db, followed, period.after),
    funding: await packFunding(db, partnerId, days),
  }
  const told = [
    ...interactions.map(interaction => ({ interaction, isCounted: true })),
    ...late.map(({ kind, interaction }) => ({ interaction, isCounted: kind !== 'removed' })),
  ].map(({ interaction, isCounted }) => ({ interactionId: interaction.id, isCounted, told: toldOf(interaction) }))
  return { material, told }
}
