import type { PersonEdit } from '../../src-shared/domain/edits'
import type { PersonId } from '../../src-shared/domain/ids'
import { sortNameOf } from '../../src-shared/domain/person-name'
import { Refused } from '../../src-shared/domain/refusal'
import { newId } from '../new-id'
import type { Writer } from '../schema'
import { givenColumns } from './given-columns'
import { requireRow } from './known-rows'

async function editContactWays(db: Writer, id: PersonId, edit: NonNullable<PersonEdit['contactWays']>, now: Date) {
  const known = await db
    .selectFrom('contact_way')
    .select('address')
    .where('person_id', '=', id)
    .where('deleted_at', 'is', null)
    .execute()
  const added = (edit.add ?? [])
    .map(way => ({ ...way, address: way.address.trim() }))
    .filter(way => way.address !== '' && !known.some(row => row.address === way.address))
    .map(way => ({ id: newId<'contact-way'>(), person_id: id, ...way }))
  if (added.length > 0) await db.insertInto('contact_way').values(added).execute()
  const removed = edit.remove ?? []
  if (removed.length === 0) return
  await db
    .updateTable('contact_way')
    .set({ deleted_at: now.toISOString() })
    .where('person_id', '=', id)
    .where('address', 'in', removed)
    .where('deleted_at', 'is', null)
    .execute()
}

/** Changes what is given of a person; a new name is also sorted anew. Refuses an unknown person and an empty name. */
export async function editPerson(db: Writer, id: PersonId, edit: PersonEdit, now: Date): Promise<void> {
  await requireRow(db, 'person', id)
  if (edit.name?.trim() === '') throw new Refused({ code: 'field-empty', field: 'name' })
  const columns = givenColumns({
    name: edit.name?.trim(),
    sort_name: edit.name === undefined ? undefined : sortNameOf(edit.name),
    category: edit.category,
  })
  if (columns) await db.updateTable('person').set(columns).where('id', '=', id).execute()
  if (edit.contactWays) await editContactWays(db, id, edit.contactWays, now)
}
