import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Period } from '../../../src-shared/days/quarter'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import { type ExportLine, lineForExport } from '../../../src-shared/packs/disclosure'
import type { LateKind } from '../../../src-shared/packs/pack'
import type { ToldLine } from '../../../src-shared/packs/pack-content'
import type { InteractionId, PartnerId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { reportedInteractions } from '../figures/reports'
import { isCounted, isMember } from '../figures/what-counts'
import { summaries } from '../timelines/interaction-lists'

/** An interaction that differs now from the latest locked report that covered it. */
export type FoundLate = {
  readonly kind: LateKind
  readonly interaction: InteractionSummary
  readonly lockedPeriod: Period
  /** True if it counts in a locked period as it is now. */
  readonly isCounted: boolean
}

type Told = ToldLine & Period

/**
 * Returns what may be told of an interaction, as a text to compare with what an earlier report told. The links are sorted, since their
 * order means nothing.
 */
export function toldOf(interaction: InteractionSummary): string {
  const { issueIds, partnerIds } = interaction
  return JSON.stringify(
    lineForExport({ ...interaction, issueIds: issueIds.toSorted(), partnerIds: partnerIds.toSorted() }),
  )
}

const lockedBefore = (db: Reader, partner: PartnerId | null, day: IsoDate): Promise<Period[]> =>
  readSql(
    db,
    sql<Period>`select distinct period_from as "from", period_to as "to" from report_run indexed by report_run_by_partner
      where partner_id is ${partner} and period_to < ${day} and unlocked_at is null and deleted_at is null order by period_from`,
  )

/** Returns the latest that locked reports told of each interaction, by its id. */
async function lastTold(db: Reader, partner: PartnerId | null, day: IsoDate): Promise<Map<string, Told>> {
  const rows = await readSql(
    db,
    sql<{ content: string; interactionId: InteractionId } & Period>`
      select l.content, l.interaction_id as interactionId, r.period_from as "from", r.period_to as "to"
      from report_run r indexed by report_run_by_partner
      cross join report_line l indexed by report_line_by_run on l.report_run_id = r.id and l.deleted_at is null
      where r.partner_id is ${partner} and r.period_to < ${day} and r.unlocked_at is null and r.deleted_at is null
        and l.interaction_id is not null
      order by r.period_to, r.locked_at`,
  )
  return new Map(
    rows.map(({ content, interactionId, from, to }) => {
      const { isCounted, told } = JSON.parse(content) as Omit<ToldLine, 'interactionId'>
      return [interactionId, { interactionId, isCounted, told, from, to }]
    }),
  )
}

const readById = (db: Reader, ids: readonly string[]): Promise<InteractionSummary[]> =>
  summaries(
    db,
    sql`select i.rid from json_each(${JSON.stringify(ids)}) asked cross join interaction i on i.id = asked.value`,
  )

/** Returns those of the interactions that count on the day they have now, in whatever period that is. */
async function stillCounted(db: Reader, partner: PartnerId | null, ids: readonly string[]): Promise<Set<string>> {
  const rows = await readSql(
    db,
    sql<{
      id: string
    }>`select i.id from json_each(${JSON.stringify(ids)}) asked cross join interaction i on i.id = asked.value
      where i.deleted_at is null and ${isCounted} and (${partner} is null or (${isMember(sql`${partner}`, sql`i.starts_on`)}
        and exists (select 1 from interaction_partner l where l.interaction_id = i.id and l.partner_id = ${partner}
          and l.deleted_at is null)))`,
  )
  return new Set(rows.map(({ id }) => id))
}

/** Returns the day that a report gave for an interaction. Undefined for a masked line. */
const dayTold = ({ told }: Told): IsoDate | undefined =>
  (JSON.parse(told) as Partial<Extract<ExportLine, { readonly disclosure: 'full' }>>).interaction?.startsOn

const isWithin = (day: IsoDate, { from, to }: Period): boolean => from <= day && day <= to

/**
 * Returns the locked period that counted what was told: the period of its day, even if a later report covered it. For a masked line only
 * the period of the report is known.
 */
function countedIn(told: Told, locked: readonly Period[]): Period {
  const [day, { from, to }] = [dayTold(told), told]
  return (day && locked.find(period => isWithin(day, period))) || { from, to }
}

/**
 * Returns what to report about an interaction that now lies in a locked period. The earlier day of a masked line is not known, so such a
 * line is never reported as moved.
 */
function standingIn(period: Period, before: Told | undefined, day: IsoDate, locked: readonly Period[]) {
  if (!before?.isCounted) return { kind: 'added', lockedPeriod: period } as const
  if (dayTold(before) === undefined) return { kind: 'changed', lockedPeriod: period } as const
  const from = countedIn(before, locked)
  return { kind: isWithin(day, from) ? 'changed' : 'moved', lockedPeriod: from } as const
}

/**
 * Returns what was logged, changed, moved or removed in the locked periods before a day. Each interaction is compared with what the latest
 * locked report said of it. One that is in the report being made is listed only if a locked report counted it in another period. Otherwise
 * a reader who adds the two reports up would count it twice, and not know.
 */
export async function foundLate(
  db: Reader,
  partner: PartnerId | null,
  day: IsoDate,
  inThisReport: ReadonlySet<string>,
): Promise<FoundLate[]> {
  const periods = await lockedBefore(db, partner, day)
  if (periods.length === 0) return []
  const told = await lastTold(db, partner, day)
  const found = new Map<string, FoundLate>()
  const counted = new Set<string>()
  for (const period of periods) {
    for (const interaction of await reportedInteractions(db, { period, partnerId: partner })) {
      counted.add(interaction.id)
      const before = told.get(interaction.id)
      if (inThisReport.has(interaction.id) || (before?.isCounted && before.told === toldOf(interaction))) continue
      const standing = standingIn(period, before, interaction.startsOn, periods)
      found.set(interaction.id, { ...standing, interaction, isCounted: true })
    }
  }
  const left = [...told.values()].filter(line => line.isCounted && !counted.has(line.interactionId))
  const ids = left.map(line => line.interactionId)
  const standing = await stillCounted(db, partner, ids)
  for (const interaction of await readById(db, ids)) {
    const before = told.get(interaction.id)
    if (!before) continue
    const lockedPeriod = countedIn(before, periods)
    const isMoved = standing.has(interaction.id) && !isWithin(interaction.startsOn, lockedPeriod)
    if (!isMoved && inThisReport.has(interaction.id)) continue
    found.set(interaction.id, { kind: isMoved ? 'moved' : 'removed', interaction, lockedPeriod, isCounted: false })
  }
  return [...found.values()].sort((a, b) => a.interaction.startsOn.localeCompare(b.interaction.startsOn))
}
