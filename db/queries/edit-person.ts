import type { PersonEdit } from '../../src-shared/domain/edits'
import type { PersonId } from '../../src-shared/domain/ids'
import { sortNameOf } from '../../src-shared/domain/person-name'
import { Refused } from '../../src-shared/domain/refusal'
import type { Writer } from '../schema'
import { editContactWays } from './edit-contact-ways'
import { givenColumns } from './given-columns'
import { requireRow } from './known-rows'

/** Changes what is given of a person; a new name is also sorted anew. Refuses an unknown person, an empty name and what is no address. */
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
