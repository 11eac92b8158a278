import { sql } from 'kysely'
import { checkedPeriod } from '../../../src-shared/days/checked-day'
import type { Period } from '../../../src-shared/days/quarter'
import type { Audience } from '../../../src-shared/packs/disclosure'
import type { JointVoiceCell, JointVoicePartner, OwnWording } from '../../../src-shared/packs/joint-voice'
import type { IssueId, PartnerId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { versions } from '../records/issues-in-force'
import { andToldTo } from './may-be-told'
import { fromWhatCounts, isMember } from './what-counts'

/** Returns the partners that take part in a project at some time in a period, in their order. */
export async function jointVoicePartners(db: Reader, { from, to }: Period): Promise<JointVoicePartner[]> {
  const rows = await readSql(
    db,
    sql<{ id: PartnerId; name: string; kind: string }>`select p.id, p.short_name as name, p.kind from partner p
      where p.deleted_at is null and exists (select 1 from membership m where m.partner_id = p.id and m.deleted_at is null
        and m.starts_on <= ${to} and m.ends_on >= ${from}) order by p.sort_order`,
  )
  return rows.map(({ kind, ...partner }) => ({ ...partner, isRegion: kind === 'region' }))
}

/** Returns which partners had their own wording of which issue at some time in a period. */
export async function ownWordings(db: Reader, { from, to }: Period): Promise<OwnWording[]> {
  const all = await versions(db)
  return all.flatMap(({ issueId, ownerPartnerId, validFrom, validTo }) =>
    ownerPartnerId !== null && (validFrom ?? from) <= to && (validTo ?? to) >= from
      ? [{ issueId, partnerId: ownerPartnerId }]
      : [],
  )
}

/**
 * Returns for which partner each issue was carried in a period, as reports count it, and how often with a joint message. Throws if the
 * period ends before it begins.
 */
export async function jointVoice(db: Reader, period: Period, audience: Audience = 'office'): Promise<JointVoiceCell[]> {
  checkedPeriod(period)
  const lines = await readSql(
    db,
    sql<{ issueId: IssueId; partnerId: PartnerId; count: number; joint: number }>`
      with reported as materialized (
        select i.id, i.starts_on, i.joint_message ${fromWhatCounts({ period, partnerId: null })} ${andToldTo(audience, 'i')}
      )
      select about.issue_id as issueId, l.partner_id as partnerId, count(*) as count, sum(reported.joint_message) as joint
      from reported
      cross join interaction_issue about indexed by interaction_issue_by_interaction
        on about.interaction_id = reported.id and about.deleted_at is null
      cross join interaction_partner l indexed by interaction_partner_by_interaction
        on l.interaction_id = reported.id and l.deleted_at is null
      where ${isMember(sql`l.partner_id`, sql`reported.starts_on`)} group by 1, 2`,
  )
  return lines.map(line => ({ ...line, hasOwnWording: false }))
}
