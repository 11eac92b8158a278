import { type RawBuilder, sql } from 'kysely'
import type { ConcernRuleChange, ConcernRuleEffect } from '../../src-shared/domain/concern-change'
import type { InteractionId, OrganisationId, PartnerId } from '../../src-shared/domain/ids'
import { Refused } from '../../src-shared/domain/refusal'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'
import { requireRow } from './known-rows'
import { unitsOf } from './organisation-units'

/** The interactions a rule speaks of, and the rule itself, which is left out when other reasons are looked for. */
type Rule = {
  readonly ownedBy: PartnerId | null
  readonly touches: RawBuilder<unknown>
  readonly exceptVersion: string
  readonly exceptStaff: string
}

async function versionRule(db: Reader, id: string): Promise<Rule> {
  const version = await db
    .selectFrom('issue_version')
    .select(['issue_id', 'owner_partner_id', 'valid_from', 'valid_to'])
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!version) throw new Refused({ code: 'unknown-id', what: 'wording', id })
  return {
    ownedBy: version.owner_partner_id,
    exceptVersion: id,
    exceptStaff: '',
    touches: sql`select i.id, i.starts_on from interaction_issue l indexed by interaction_issue_by_issue
      cross join interaction i on i.id = l.interaction_id
      where l.issue_id = ${version.issue_id} and l.deleted_at is null and i.deleted_at is null
        and i.starts_on between coalesce(${version.valid_from}, '') and coalesce(${version.valid_to}, '9999')`,
  }
}

async function staffRule(db: Reader, id: string): Promise<Rule> {
  await requireRow(db, 'staff', id)
  const staff = await db
    .selectFrom('staff_member')
    .select('home_partner_id')
    .where('id', '=', id as never)
    .executeTakeFirst()
  return {
    ownedBy: staff?.home_partner_id ?? null,
    exceptVersion: '',
    exceptStaff: id,
    touches: sql`select i.id, i.starts_on from interaction_staff l indexed by interaction_staff_by_staff_member
      cross join interaction i on i.id = l.interaction_id
      where l.staff_member_id = ${id} and l.deleted_at is null and i.deleted_at is null`,
  }
}

/** Those of the touched interactions that concern a partner by this rule and nothing else, and of which nobody has said no. */
async function byRuleAlone(db: Reader, rule: Rule, partnerId: PartnerId | null): Promise<InteractionId[]> {
  if (partnerId === null) return []
  await requireRow(db, 'partner', partnerId)
  const partner = await db
    .selectFrom('partner')
    .select('organisation_id')
    .where('id', '=', partnerId)
    .executeTakeFirst()
  const rows = await readSql(
    db,
    sql<{ id: InteractionId }>`
      with recursive ${unitsOf(partner?.organisation_id ?? ('' as OrganisationId))},
      touched as materialized (${rule.touches})
      select t.id from touched t where not exists (
        select 1 from interaction_partner l indexed by interaction_partner_by_interaction
          where l.interaction_id = t.id and l.partner_id = ${partnerId} and l.deleted_at is null
        union all
        select 1 from not_concerned n indexed by not_concerned_by_interaction
          where n.interaction_id = t.id and n.partner_id = ${partnerId} and n.deleted_at is null
        union all
        select 1 from interaction_staff l indexed by interaction_staff_by_interaction
          cross join staff_member s on s.id = l.staff_member_id
          where l.interaction_id = t.id and l.deleted_at is null and s.home_partner_id = ${partnerId} and s.id <> ${rule.exceptStaff}
        union all
        select 1 from interaction_issue l indexed by interaction_issue_by_interaction
          cross join issue_version v indexed by issue_version_by_issue on v.issue_id = l.issue_id
          where l.interaction_id = t.id and l.deleted_at is null and v.owner_partner_id = ${partnerId} and v.deleted_at is null
            and v.id <> ${rule.exceptVersion}
            and t.starts_on between coalesce(v.valid_from, '') and coalesce(v.valid_to, '9999')
        union all
        select 1 from interaction_organisation l indexed by interaction_organisation_by_interaction
          where l.interaction_id = t.id and l.deleted_at is null and l.organisation_id in (select id from unit)
        union all
        select 1 from interaction_participant l indexed by interaction_participant_by_interaction
          cross join role_assignment r indexed by role_assignment_by_person on r.person_id = l.person_id
          where l.interaction_id = t.id and l.deleted_at is null and r.deleted_at is null
            and r.organisation_id in (select id from unit)
            and (r.from_on is null or r.from_on <= t.starts_on) and (r.to_on is null or r.to_on >= t.starts_on))`,
  )
  return rows.map(row => row.id)
}

/** How many interactions would concern another partner if a rule were changed, told before it is. Refuses an unknown rule or partner. */
export async function concernRuleEffect(db: Reader, change: ConcernRuleChange): Promise<ConcernRuleEffect> {
  const rule =
    change.kind === 'issue-version-owner'
      ? await versionRule(db, change.issueVersionId)
      : await staffRule(db, change.staffId)
  if (change.partnerId !== null) await requireRow(db, 'partner', change.partnerId)
  if (change.partnerId === rule.ownedBy) return { affected: 0, gained: null, lost: null }
  const gained = await byRuleAlone(db, rule, change.partnerId)
  const lost = await byRuleAlone(db, rule, rule.ownedBy)
  const counted = (partnerId: PartnerId | null, ids: readonly InteractionId[]) =>
    partnerId === null ? null : { partnerId, interactions: ids.length }
  return {
    affected: new Set([...gained, ...lost]).size,
    gained: counted(change.partnerId, gained),
    lost: counted(rule.ownedBy, lost),
  }
}
