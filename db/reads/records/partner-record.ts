import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { PartnerId } from '../../../src-shared/records/ids'
import { versionsInForce, wordingFor } from '../../../src-shared/records/issue-version'
import type { PartnerFacts, PartnerFunding, PartnerMembership } from '../../../src-shared/records/partner-facts'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { requireRow } from '../names/known-rows'
import { versions } from './issues-in-force'
import { holdersOn } from './organisation-record'

const memberships = (db: Reader, id: PartnerId) =>
  readSql(
    db,
    sql<PartnerMembership>`select m.id, m.project_id as projectId, j.short_name as project, m.role, m.starts_on as startsOn, m.ends_on as endsOn, m.status
      from membership m indexed by membership_by_partner join project j on j.id = m.project_id
      where m.partner_id = ${id} and m.deleted_at is null order by m.starts_on`,
  )

const funding = (db: Reader, id: PartnerId) =>
  readSql(
    db,
    sql<PartnerFunding>`select f.id, f.project_id as projectId, j.short_name as project, f.kind, f.amount, f.note, f.status
      from funding f join project j on j.id = f.project_id where f.partner_id = ${id} and f.deleted_at is null order by f.rid`,
  )

/**
 * Returns a partner as of a day: its memberships, what it pays, what it has decided, and the people at its organisation. Throws if it is
 * unknown.
 */
export async function partnerFacts(db: Reader, id: PartnerId, today: IsoDate): Promise<PartnerFacts> {
  await requireRow(db, 'partner', id)
  const partner = await db
    .selectFrom('partner as p')
    .leftJoin('organisation as o', 'o.id', 'p.organisation_id')
    .select(['p.id', 'p.name', 'p.short_name as shortName', 'p.kind', 'p.organisation_id as organisationId'])
    .select('o.name as organisation')
    .where('p.id', '=', id)
    .executeTakeFirstOrThrow()
  const all = await versions(db)
  const inForce = versionsInForce(all, today)
  const wordingOf = (issueId: string) =>
    wordingFor(
      inForce.filter(version => version.issueId === issueId),
      id,
    )
  const holding = new Set(inForce.filter(version => wordingOf(version.issueId) === version).map(version => version.id))
  return {
    ...partner,
    memberships: await memberships(db, id),
    funding: await funding(db, id),
    versions: all.filter(version => version.ownerPartnerId === id || holding.has(version.id)),
    inForce: [...holding],
    contacts: partner.organisationId === null ? [] : await holdersOn(db, partner.organisationId, today),
  }
}
