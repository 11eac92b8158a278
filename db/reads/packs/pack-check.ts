import type { IsoDate } from '../../../src-shared/days/iso-date'
import { isHeldAhead } from '../../../src-shared/log/held'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import { disclosureOf } from '../../../src-shared/packs/disclosure'
import { lateAfterDays } from '../../../src-shared/packs/pack'
import { type PackCheck, type PackProblem, packProblems } from '../../../src-shared/packs/pack-check'
import { isRunning, type PackPeriod } from '../../../src-shared/packs/pack-period'
import type { Reader } from '../../schema'
import { reportedInteractions } from '../figures/reports'
import { loggedLate } from './pack-plans'
import { activePartners } from './pack-scope'

const holds: Record<Exclude<PackProblem, 'late'>, (interaction: InteractionSummary, today: IsoDate) => boolean> = {
  'no-issue': ({ issueIds }) => issueIds.length === 0,
  'no-partner': ({ partnerIds }) => partnerIds.length === 0,
  'no-headline': ({ headline }) => headline.trim() === '',
  'not-shareable': interaction => disclosureOf(interaction) !== 'full',
  'held-ahead': isHeldAhead,
}

/**
 * Returns what to look at before the packs of a period are made: interactions that lack something, will not be told in full, or were logged
 * late. Throws if no partner is active in the period.
 */
export async function checkPacks(db: Reader, { code, period }: PackPeriod, today: IsoDate): Promise<PackCheck> {
  const partnerIds = await activePartners(db, period)
  const interactions = await reportedInteractions(db, { period, partnerId: null })
  const late = await loggedLate(
    db,
    interactions.map(({ id }) => id),
    lateAfterDays,
  )
  const rows = interactions.flatMap(interaction => {
    const problems = packProblems.filter(problem =>
      problem === 'late' ? late.has(interaction.id) : holds[problem](interaction, today),
    )
    const { id, startsOn, headline } = interaction
    return problems.length === 0 ? [] : [{ id, startsOn, headline, problems }]
  })
  return { code, period, partnerIds, interactions: interactions.length, isOver: !isRunning(period, today), rows }
}
