import type { Generated } from 'kysely'
import type { DatePrecision, IsoDate } from '../../src-shared/days/iso-date'
import type { ColumnsOf } from '../../src-shared/records/catalogue/catalogue'
import type { OrganisationId, PersonId, RoleAssignmentId } from '../../src-shared/records/ids'
import type { Flag, Row } from './row'

/** The people and organisations the office meets. */
export type PeopleTables = {
  organisation: Row<OrganisationId> &
    ColumnsOf<'organisation'> & { external_code: string | null; merged_into_id: OrganisationId | null }
  organisation_alias: Row<string> & { organisation_id: OrganisationId; name: string }
  person: Row<PersonId> & ColumnsOf<'person'> & { sort_name: string; merged_into_id: PersonId | null }
  person_alias: Row & { person_id: PersonId; name: string }
  role_assignment: Row<RoleAssignmentId> &
    Omit<ColumnsOf<'role'>, 'is_primary'> & {
      person_id: PersonId
      from_precision: Generated<DatePrecision>
      to_precision: Generated<DatePrecision>
      is_primary: Generated<Flag>
      party: string | null
      constituency: string | null
    }
  contact_way: Row & { person_id: PersonId; kind: 'email' | 'phone'; address: string; source: string | null }
  person_identifier: Row & { person_id: PersonId; register: string; identifier: string }
  organisation_name: Row & {
    organisation_id: OrganisationId
    name: string
    name_en: string | null
    abbreviation: string | null
    from_on: IsoDate | null
    to_on: IsoDate | null
  }
  county: Row & { code: string; name: string; name_en: string; region_organisation_id: OrganisationId | null }
  constituency: Row & { code: string; name: string; county_code: string }
}
