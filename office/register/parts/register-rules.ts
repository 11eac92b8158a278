import { newId } from '../../../db/new-id'
import { sortNameOf } from '../../../src-shared/names/person-name'
import type { PersonId } from '../../../src-shared/records/ids'
import { lastOrder } from './last-order'
import type { PartRule } from './part-rule'

/** A person, and what he or she is known to be; since when is not known. */
export const personRule: PartRule<'person'> = {
  names: ({ organisationId }) => [['organisation', organisationId]],
  columns: ({ name, category }) => ({ name, sort_name: name === undefined ? undefined : sortNameOf(name), category }),
  link: async (db, id, { title = '', organisationId = null }) => {
    if (title.trim() === '' && organisationId === null) return
    const unknown = { from_on: null, to_on: null, party: null, constituency: null, source: null }
    const role = { id: newId<'role-assignment'>(), person_id: id as PersonId, organisation_id: organisationId, title }
    await db
      .insertInto('role_assignment')
      .values({ ...role, ...unknown })
      .execute()
  },
}

export const organisationRule: PartRule<'organisation'> = {
  names: ({ parentId }) => [['organisation', parentId]],
  columns: ({ name, abbreviation, kind, parentId }) => ({ name, abbreviation, kind, parent_id: parentId }),
}

export const issueRule: PartRule<'issue'> = {
  names: ({ areaId }) => [['area', areaId]],
  columns: ({ areaId, name, nameEn, shortName }) => ({
    priority_area_id: areaId,
    name,
    name_en: nameEn,
    short_name: shortName,
  }),
  placed: async db => ({ sort_order: await lastOrder(db, 'issue') }),
}

export const partnerRule: PartRule<'partner'> = {
  names: ({ organisationId }) => [['organisation', organisationId]],
  columns: ({ name, shortName, kind, organisationId }) => ({
    name,
    short_name: shortName,
    kind,
    organisation_id: organisationId,
  }),
  placed: async db => ({ sort_order: await lastOrder(db, 'partner') }),
}
