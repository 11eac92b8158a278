import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Period } from '../../../src-shared/days/quarter'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { DisclosedCounts } from '../../../src-shared/packs/disclosure'
import type { PackPeriod } from '../../../src-shared/packs/pack-period'
import type { EarlierLocks, NamedColleague, PageFacts, Participation } from '../../../src-shared/packs/page-facts'
import type { IssueId, PartnerId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { interactionMonths } from '../figures/interaction-months'
import { counterpartForm } from '../records/office-settings'
import { processLines } from '../records/processes'
import { comingDays, issuesOfProcesses } from './coming-days'
import { logosOfPack } from './logos-of-pack'

/** Returns how a partner takes part in the projects that overlap a period, earliest first. Empty for the joint pack. */
const participationIn = (db: Reader, partner: PartnerId | null, { from, to }: Period): Promise<Participation[]> =>
  partner === null
    ? Promise.resolve([])
    : readSql(
        db,
        sql<Participation>`select j.name as project, m.role, m.starts_on as "from", m.ends_on as "to", m.status
          from membership m indexed by membership_by_partner join project j on j.id = m.project_id
          where m.partner_id = ${partner} and m.deleted_at is null and j.deleted_at is null
            and m.starts_on <= ${to} and m.ends_on >= ${from} order by m.starts_on, m.rid`,
      )

/**
 * Returns the colleague to ask about a report: one whom the partner employs, otherwise the project leader. Only somebody who works at the
 * office that day is named; null when there is none.
 */
async function colleagueOf(db: Reader, partner: PartnerId | null, on: IsoDate): Promise<NamedColleague | null> {
  const found = await readSql(
    db,
    sql<NamedColleague>`select s.name, s.email, s.title, p.name as partner
      from staff_member s left join partner p on p.id = s.home_partner_id and p.deleted_at is null
      where s.deleted_at is null and (s.from_on is null or s.from_on <= ${on}) and (s.to_on is null or s.to_on >= ${on})
        and ((${partner} is not null and s.home_partner_id is ${partner}) or s.title like '%projektledare%' or s.title like '%project leader%'
          or s.title like '%project manager%')
      order by (${partner} is not null and s.home_partner_id is ${partner}) desc, s.rid limit 1`,
  )
  return found[0] ?? null
}

/** Returns how often a report of exactly these days was locked and opened again, when last, and why. */
export async function earlierLocks(db: Reader, partner: PartnerId | null, { from, to }: Period): Promise<EarlierLocks> {
  const found = await readSql(
    db,
    sql<{ unlockedAt: string; reason: string | null }>`select r.unlocked_at as unlockedAt, r.unlock_reason as reason
      from report_run r indexed by report_run_by_partner where r.partner_id is ${partner} and r.period_from = ${from}
        and r.period_to = ${to} and r.unlocked_at is not null and r.deleted_at is null order by r.unlocked_at`,
  )
  const latest = found.at(-1)
  return {
    count: found.length,
    unlockedOn: latest ? dayInStockholm(new Date(latest.unlockedAt)) : null,
    reason: latest?.reason ?? null,
  }
}

/** The pack whose pages are made: the whole office's figures, and the issues that its processes and days are about. */
type PageScope = {
  readonly period: PackPeriod
  readonly partnerId: PartnerId | null
  readonly today: IsoDate
  readonly office: DisclosedCounts
  readonly followed: readonly IssueId[]
}

/** Returns what the pages of a pack need beyond its rows and figures. Everything that may not leave the house is left out. */
export async function pageFacts(
  db: Reader,
  { period, partnerId, today, office, followed }: PageScope,
): Promise<PageFacts> {
  const days = period.period
  const processes = await processLines(db, followed, today)
  return {
    office,
    months: await interactionMonths(db, { from: period.before.from, to: days.to }, partnerId, 'file'),
    coming: today > period.after.to ? [] : await comingDays(db, followed, { from: today, to: period.after.to }),
    processes,
    processIssues: await issuesOfProcesses(
      db,
      processes.map(({ id }) => id),
    ),
    participation: await participationIn(db, partnerId, days),
    colleague: await colleagueOf(db, partnerId, today),
    earlierLocks: await earlierLocks(db, partnerId, days),
    counterparts: await counterpartForm(db),
    logos: await logosOfPack(db, partnerId),
  }
}
