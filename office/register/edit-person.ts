import { requireRow } from '../../db/reads/names/known-rows'
import type { Writer } from '../../db/schema'
import type { Edit } from '../../src-shared/ipc/edit-shapes'
import { sortNameOf } from '../../src-shared/names/person-name'
import type { PersonId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { givenColumns } from '../log/given-columns'
import { editContactWays } from './edit-contact-ways'

/**
 * Changes the given fields of a person; a new name also gives a new sort name. Refuses an unknown person, an empty name, and an invalid
 * e-mail address or telephone number.
 */
export async function editPerson(db: Writer, id: PersonId, edit: Edit<'person'>, now: Date): Promise<void> {
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
