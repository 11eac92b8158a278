import { newId } from '../../db/new-id'
import type { Writer } from '../../db/schema'
import { folded } from '../../src-shared/names/folded-text'
import type { StaffMemberId } from '../../src-shared/records/ids'

const nothingMore = { title: null, home_partner_id: null, user_name: null, email: null, from_on: null, to_on: null }

/**
 * Adds colleagues by name alone and returns their ids. A name that a colleague has already, accents and capitals aside, means that
 * colleague.
 */
export async function insertColleagues(db: Writer, names: readonly string[]): Promise<StaffMemberId[]> {
  if (names.length === 0) return []
  const known = await db.selectFrom('staff_member').select(['id', 'name']).where('deleted_at', 'is', null).execute()
  const called = new Map(known.map(({ id, name }) => [folded(name.trim()), id]))
  const ids: StaffMemberId[] = []
  for (const name of names.map(text => text.trim())) {
    const id = called.get(folded(name)) ?? newId<'staff-member'>()
    ids.push(id)
    if (called.has(folded(name))) continue
    called.set(folded(name), id)
    await db
      .insertInto('staff_member')
      .values({ id, name, ...nothingMore })
      .execute()
  }
  return ids
}
