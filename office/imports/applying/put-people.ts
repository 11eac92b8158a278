import { newId } from '../../../db/new-id'
import { sortNameOf } from '../../../src-shared/names/person-name'
import { trimmedLine } from '../../../src-shared/names/seen-text'
import type { OrganisationMaterial, PersonMaterial, RoleMaterial } from '../planning/material'
import type { RowsToWrite } from './written-rows'

/** What roles that came with a list of contacts or a log name as their source. */
const ofLog = 'logged'

/** Puts a way to reach somebody among the rows to be written. */
export const putWay = (
  out: RowsToWrite,
  personId: string,
  kind: 'email' | 'phone',
  address: string,
  source: string | null,
) => out.put('contact_way', { id: newId(), person_id: personId, kind, address: trimmedLine(address), source })

/** Puts the id by which another register knows somebody among the rows to be written. */
export const putIdentifier = (out: RowsToWrite, personId: string, register: string, identifier: string) =>
  out.put('person_identifier', { id: newId(), person_id: personId, register, identifier })

/** Puts a role among the rows to be written. */
export const putRole = (
  out: RowsToWrite,
  personId: string,
  role: RoleMaterial,
  organisationId: string | null,
  source: string | null,
) =>
  out.put('role_assignment', {
    id: newId(),
    person_id: personId,
    organisation_id: organisationId,
    title: trimmedLine(role.title),
    from_on: role.fromOn,
    to_on: role.toOn,
    is_primary: role.isPrimary ? 1 : 0,
    party: role.party,
    constituency: role.constituency,
    source: source ?? ofLog,
  })

/** Puts somebody new among the rows to be written, with all that a file says. Returns the id. */
export function putPerson(
  out: RowsToWrite,
  person: PersonMaterial,
  organisationOf: (key: string) => string | undefined,
): string {
  const id = newId<'person'>()
  const name = trimmedLine(person.name)
  out.put('person', { id, name, sort_name: sortNameOf(name), category: null })
  for (const email of person.emails) putWay(out, id, 'email', email, person.source)
  for (const phone of person.phones) putWay(out, id, 'phone', phone, person.source)
  for (const { register, id: identifier } of person.ids) putIdentifier(out, id, register, identifier)
  for (const role of person.roles) {
    const organisationId = role.organisation === null ? null : (organisationOf(role.organisation) ?? null)
    if (organisationId !== null || role.title !== '') putRole(out, id, role, organisationId, person.source)
  }
  return id
}

/** Puts an address or number of an organisation among the rows to be written. */
export const putPoint = (out: RowsToWrite, organisationId: string, point: OrganisationMaterial['points'][number]) =>
  out.put('contact_point', {
    id: newId(),
    organisation_id: organisationId,
    address: trimmedLine(point.address),
    purpose: point.purpose,
  })

/** Puts a new organisation among the rows to be written. What it is, is for somebody to say unless the file does. Returns the id. */
export function putOrganisation(
  out: RowsToWrite,
  { name, points, facts }: Omit<OrganisationMaterial, 'of'>,
  organisationOf: (key: string) => string | undefined = () => undefined,
): string {
  const id = newId<'organisation'>()
  out.put('organisation', {
    id,
    kind: facts?.kind || 'other',
    name: trimmedLine(name),
    name_en: facts?.nameEn ?? null,
    abbreviation: facts?.abbreviation ?? null,
    parent_id: (facts?.parent && organisationOf(facts.parent)) || null,
    county_code: facts?.countyCode ?? null,
    external_code: null,
    valid_from: facts?.validFrom ?? null,
    valid_to: facts?.validTo ?? null,
    successor_id: null,
  })
  for (const point of points) putPoint(out, id, point)
  return id
}

/** Puts a new colleague among the rows to be written. Returns the id. */
export function putColleague(out: RowsToWrite, name: string): string {
  const id = newId<'staff-member'>()
  const nothingMore = { title: null, home_partner_id: null, user_name: null, email: null, from_on: null, to_on: null }
  out.put('staff_member', { id, name: trimmedLine(name), ...nothingMore })
  return id
}
