import { newId } from '../../../db/new-id'
import { sortNameOf } from '../../../src-shared/names/person-name'
import type { PersonId } from '../../../src-shared/records/ids'
import { lastOrder } from './last-order'
import type { PartRule } from './part-rule'

/** A person, and what he or she is known to be; since when is not known. */
export const personRule: PartRule<'person'> = {
  derived: ({ name }) => ({ sort_name: name === undefined ? undefined : sortNameOf(name) }),
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

export const issueRule: PartRule<'issue'> = {
  placed: async db => ({ sort_order: await lastOrder(db, 'issue') }),
}

export const partnerRule: PartRule<'partner'> = {
  placed: async db => ({ sort_order: await lastOrder(db, 'partner') }),
}
