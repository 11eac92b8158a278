import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Period } from '../../../src-shared/days/quarter'
import { isHeldAhead } from '../../../src-shared/log/held'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import type { CoverageCell } from '../../../src-shared/packs/coverage'
import { isBrokenDownOutside, lineForExport, maskedLast } from '../../../src-shared/packs/disclosure'
import { type LateLine, lateAfterDays, type PackLine, type PackMaterial } from '../../../src-shared/packs/pack'
import type { ToldLine } from '../../../src-shared/packs/pack-content'
import { isRunning, type PackPeriod } from '../../../src-shared/packs/pack-period'
import type { PartnerId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import type { Reader, Snapshot } from '../../schema'
import { countInteractions } from '../figures/count-slices'
import { coverage } from '../figures/coverage'
import { jointVoicePartners, ownWordings } from '../figures/joint-voice'
import { membershipWithin, reportedInteractions } from '../figures/reports'
import { officeName } from '../records/office-name'
import { processLines } from '../records/processes'
import { referenceLists } from '../records/reference-lists'
import { comingDays, plansOf } from './coming-days'
import { disclosedFigures } from './disclosed-figures'
import { packCommitments } from './pack-commitments'
import { packIssues } from './pack-issues'
import { type FoundLate, foundLate, toldOf } from './pack-late'
import { loggedLate, notHeld, plannedInteractions } from './pack-plans'
import { packReasons } from './pack-reasons'
import { packResults } from './pack-results'
import { packFunding } from './pack-scope'
import { besideFigures, type PackSides, packSides } from './pack-sides'
import { packTexts } from './pack-texts'
import { pageFacts } from './page-facts'

/** Returns which kinds of organisation the issues have been carried to while the partner takes part. Empty when it does not take part. */
export async function coverageOf(
  db: Reader,
  membership: readonly Period[],
  partnerId: PartnerId | null,
): Promise<CoverageCell[]> {
  const [from, to] = [membership[0]?.from, membership.at(-1)?.to]
  if (from === undefined || to === undefined) return []
  const period = { from, to }
  return coverage(db, { period, partnerId, by: 'kind', isEmptyIncluded: true, isLeavingHouse: true })
}

/** Returns the issues without a single interaction with some kind of organisation, and those kinds. */
export function gapsOf(cells: readonly CoverageCell[]): PackMaterial['gaps'] {
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

/** What a pack is made from, and what it thereby tells of each interaction. */
export type GatheredPack = { readonly material: PackMaterial; readonly told: readonly ToldLine[] }

/** Returns the partners that take part in a period, and their own wordings. */
const jointVoiceOf = async (db: Reader, days: Period) => ({
  partners: await jointVoicePartners(db, days),
  wordings: await ownWordings(db, days),
})

/** Returns what a pack tells of each interaction: of those that count in its period, and of those that are late. */
function toldLines(interactions: readonly InteractionSummary[], late: readonly FoundLate[]): ToldLine[] {
  const counted = new Set(interactions.map(({ id }) => id))
  return [
    ...interactions.map(interaction => ({ interaction, isCounted: true })),
    // An interaction moved into this period is shown among the rows. One moved to a later period is counted by the report of its new day.
    ...late
      .filter(({ interaction }) => !counted.has(interaction.id))
      .map(({ interaction, isCounted }) => ({ interaction, isCounted })),
  ].map(({ interaction, isCounted }) => ({ interactionId: interaction.id, isCounted, told: toldOf(interaction) }))
}

/**
 * Gathers one partner's pack, or the joint one (`partnerId` null). Everything that may not leave the house is left out here. Whoever gathers
 * several packs of a period gives the same `sides` for all of them. Throws if the partner is unknown.
 */
export async function gatherPack(
  db: Snapshot,
  period: PackPeriod,
  partnerId: PartnerId | null,
  today: IsoDate,
  sides: () => Promise<PackSides> = () => packSides(db, period, today),
): Promise<GatheredPack> {
  const lists = await referenceLists(db)
  const partner = lists.partners.find(({ id }) => id === partnerId) ?? null
  if (partnerId !== null && !partner) throw new Refused({ code: 'unknown-partner', text: partnerId })
  const days = period.period
  const membership = partnerId === null ? [days] : await membershipWithin(db, partnerId, days)
  const interactions = (await reportedInteractions(db, { period: days, partnerId })).toReversed()
  const ids = interactions.map(({ id }) => id)
  const brokenDown = interactions.filter(isBrokenDownOutside).map(({ id }) => id)
  // What is left of a running period is coming too.
  const ahead = { from: isRunning(days, today) ? today : period.after.from, to: period.after.to }
  // Planned interactions are in no total, so masked ones need no line that makes a total add up.
  const planned = (await plannedInteractions(db, partnerId, ahead)).toReversed().filter(isBrokenDownOutside)
  // What was done with a secrecy-marked interaction is left out too, and so it is not stored as told. If the mark is removed, the next
  // report compares with what was told before the mark.
  const late = (await foundLate(db, partnerId, days.from, new Set(ids))).filter(({ interaction }) =>
    isBrokenDownOutside(interaction),
  )
  const everything = [...interactions, ...planned, ...late.map(({ interaction }) => interaction)]
  const reasonsOf = await packReasons(db, partnerId, everything)
  const lineOf = (interaction: InteractionSummary): PackLine => {
    const line = lineForExport(interaction)
    return { id: interaction.id, line, reasons: line.disclosure === 'masked' ? [] : reasonsOf(interaction) }
  }
  const inOrder = <Line extends PackLine>(lines: readonly Line[]) => maskedLast(lines, ({ line }) => line)
  const figures = await disclosedFigures(db, days, partnerId)
  const before = await disclosedFigures(db, period.before, partnerId)
  const issues = await packIssues(db, partnerId, days.to, lists)
  const followed = issues
    .filter(({ id, ownNumber }) => partnerId === null || ownNumber !== null || (figures.byIssue[id] ?? 0) > 0)
    .map(({ id }) => id)
  const cells = await coverageOf(db, membership, partnerId)
  const partners = lists.partners.map(({ id, name }) => ({ id, name, nameEn: name }))
  const shared = await sides()
  const material: PackMaterial = {
    office: await officeName(db),
    period,
    partner,
    membership,
    madeOn: today,
    isRunning: isRunning(days, today),
    figures,
    before,
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
    jointVoice: partnerId === null ? await jointVoiceOf(db, days) : null,
    processes: await processLines(db, followed, today),
    heldAhead: interactions.filter(each => isBrokenDownOutside(each) && isHeldAhead(each, today)).length,
    notHeld: await notHeld(db, partnerId, days, today),
    loggedLate: (await loggedLate(db, brokenDown, lateAfterDays)).size,
    planned: inOrder(planned.map(lineOf)),
    dates: plansOf(await comingDays(db, followed, ahead)),
    funding: await packFunding(db, partnerId, days),
    page: await pageFacts(db, {
      period,
      partnerId,
      today,
      office: shared.indicators.figures.now ?? figures,
      followed: followed.length > 0 ? followed : issues.map(({ id }) => id),
    }),
    texts: await packTexts(db, { period: days, partnerId }),
    ...(await besideFigures(db, shared, { partnerId, issues, figures, before })),
  }
  return { material, told: toldLines(interactions, late) }
}
