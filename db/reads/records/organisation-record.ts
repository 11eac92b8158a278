import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { OrganisationId, PartnerId } from '../../../src-shared/records/ids'
import {
  type FormerName,
  mostListed,
  type NamedOrganisation,
  type OrganisationFacts,
  type RoleHolder,
} from '../../../src-shared/records/organisation-facts'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { sourcesOf } from '../imports/import-batches'
import { swedishKey } from '../names/swedish-key'
import { openCommitments } from './commitments'
import { ownFields, partsOf } from './own-fields'
import { positionsWhere } from './positions'

/**
 * Returns the organisations above, from the top down. A file from elsewhere may hold a circle of parents, so it stops after twenty steps.
 */
const above = (db: Reader, id: OrganisationId) =>
  readSql(
    db,
    sql<NamedOrganisation>`with recursive up (id, step) as (
        select parent_id, 1 from organisation where id = ${id} and parent_id is not null
        union select o.parent_id, up.step + 1 from up cross join organisation o on o.id = up.id
          where o.parent_id is not null and up.step < 20)
      select o.id, o.name, o.kind from up cross join organisation o on o.id = up.id
      where o.deleted_at is null order by up.step desc`,
  )

const units = (db: Reader, id: OrganisationId) =>
  readSql(
    db,
    sql<NamedOrganisation>`select id, name, kind from organisation indexed by organisation_by_parent
      where parent_id = ${id} and deleted_at is null order by ${swedishKey(sql`name`)} limit ${mostListed}`,
  )

const formerNames = (db: Reader, id: OrganisationId) =>
  readSql(
    db,
    sql<FormerName>`select name, from_on as fromOn, to_on as toOn from organisation_name
      where organisation_id = ${id} and deleted_at is null order by from_on`,
  )

const holders = (db: Reader, id: OrganisationId, when: RawBuilder<unknown>) =>
  readSql(
    db,
    sql<RoleHolder>`select p.id, p.name, r.title, r.from_on as fromOn, r.to_on as toOn
      from role_assignment r indexed by role_assignment_by_organisation cross join person p on p.id = r.person_id
      where r.organisation_id = ${id} and r.deleted_at is null and p.deleted_at is null and ${when}
      order by r.to_on is not null, r.to_on desc, ${swedishKey(sql`p.sort_name`)} limit ${mostListed}`,
  )

/**
 * Returns the people with a role in exactly this organisation on a day, at most `mostListed`. Roles without a last day come first, then
 * those that end latest; within that by name.
 */
export const holdersOn = (db: Reader, id: OrganisationId, on: IsoDate): Promise<RoleHolder[]> =>
  holders(db, id, sql`(r.from_on is null or r.from_on <= ${on}) and (r.to_on is null or r.to_on >= ${on})`)

/** Returns how many roles living people have or had here: all that the two lists of holders are cut from. */
async function peopleTotal(db: Reader, id: OrganisationId): Promise<number> {
  const rows = await readSql(
    db,
    sql<{ total: number }>`select count(*) as total
      from role_assignment r indexed by role_assignment_by_organisation cross join person p on p.id = r.person_id
      where r.organisation_id = ${id} and r.deleted_at is null and p.deleted_at is null`,
  )
  return rows[0]?.total ?? 0
}

/** Returns an organisation with its units, people and other parts, and the organisations above it, as of a day. Throws if it is unknown. */
export async function organisationFacts(db: Reader, id: OrganisationId, today: IsoDate): Promise<OrganisationFacts> {
  const fields = await ownFields(db, 'organisation', id)
  const successor = await readSql(
    db,
    sql<NamedOrganisation>`select s.id, s.name, s.kind from organisation o join organisation s on s.id = o.successor_id
      where o.id = ${id} and s.deleted_at is null`,
  )
  const aliases = await readSql(
    db,
    sql<{
      name: string
    }>`select name from organisation_alias where organisation_id = ${id} and deleted_at is null order by ${swedishKey(sql`name`)}`,
  )
  const partners = await readSql(
    db,
    sql<{ id: PartnerId }>`select id from partner where organisation_id = ${id} and deleted_at is null`,
  )
  return {
    id,
    ...fields,
    successor: successor[0] ?? null,
    aliases: aliases.map(alias => alias.name),
    contactPoints: await partsOf(db, 'contact-point', id),
    names: await formerNames(db, id),
    above: await above(db, id),
    units: await units(db, id),
    people: await holdersOn(db, id, today),
    formerPeople: await holders(db, id, sql`r.to_on < ${today}`),
    peopleTotal: await peopleTotal(db, id),
    positions: await positionsWhere(db, sql`s.organisation_id = ${id} and s.stated_on <= ${today}`),
    commitments: await openCommitments(db, today, { organisationId: id }),
    partnerId: partners[0]?.id ?? null,
    sources: await sourcesOf(db, 'organisation', id),
  }
}
