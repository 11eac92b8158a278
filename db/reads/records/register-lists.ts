import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { swedishOrder } from '../../../src-shared/names/swedish-order'
import type { OrganisationId, PartnerId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { swedishKey } from '../names/swedish-key'

/** An organisation as a list shows it. */
export type ListedOrganisation = {
  readonly id: OrganisationId
  readonly kind: string
  readonly name: string
  readonly abbreviation: string | null
  readonly parentId: OrganisationId | null
  readonly parent: string | null
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
}

/** Returns every living organisation in Swedish order of its name, also those that have ceased. */
export async function allOrganisations(db: Reader): Promise<ListedOrganisation[]> {
  const rows = await readSql(
    db,
    sql<ListedOrganisation>`
      select o.id, o.kind, o.name, o.abbreviation, o.parent_id as parentId, parent.name as parent,
        o.valid_from as validFrom, o.valid_to as validTo
      from organisation o left join organisation parent on parent.id = o.parent_id where o.deleted_at is null`,
  )
  return rows.sort((a, b) => swedishOrder(a.name, b.name))
}

/** Returns the people with a role in exactly this organisation on a day, each with the title of that role. */
export const peopleOfOrganisation = (db: Reader, organisation: OrganisationId, on: IsoDate) =>
  readSql(
    db,
    sql<{ id: string; name: string; title: string; fromOn: IsoDate | null }>`
      select p.id, p.name, r.title, r.from_on as fromOn
      from role_assignment r indexed by role_assignment_by_organisation cross join person p on p.id = r.person_id
      where r.organisation_id = ${organisation} and r.deleted_at is null and p.deleted_at is null
        and (r.from_on is null or r.from_on <= ${on}) and (r.to_on is null or r.to_on >= ${on}) order by ${swedishKey(sql`p.sort_name`)}`,
  )

/** Returns the periods in which a partner takes part in projects, earliest first. */
export const membershipsOf = (db: Reader, partner: PartnerId) =>
  db
    .selectFrom('membership')
    .select(['project_id as projectId', 'role', 'starts_on as startsOn', 'ends_on as endsOn', 'status'])
    .where('partner_id', '=', partner)
    .where('deleted_at', 'is', null)
    .orderBy('starts_on')
    .execute()
