import type { FormDraft, ListedDraft } from '../../src-shared/log/form-draft'
import type { PrivateNotes } from './tables'

/** Saves the present state of a form under its id, in place of what was saved before. */
export async function saveDraft(notes: PrivateNotes, draft: Omit<FormDraft, 'savedAt'>, now: Date): Promise<void> {
  const row = { ...draft, saved_at: now.toISOString() }
  await notes
    .insertInto('draft')
    .values(row)
    .onConflict(conflict => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** Returns a draft with all that was typed; null if it has been sent or thrown away. */
export async function readDraft(notes: PrivateNotes, id: string): Promise<FormDraft | null> {
  const found = await notes
    .selectFrom('draft')
    .select(['id', 'form', 'title', 'content', 'saved_at as savedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  return found ?? null
}

/** Returns all drafts without their content, the latest first. */
export const listDrafts = (notes: PrivateNotes): Promise<ListedDraft[]> =>
  notes.selectFrom('draft').select(['id', 'form', 'title', 'saved_at as savedAt']).orderBy('saved_at', 'desc').execute()

/** Deletes a draft for good, because it was sent or thrown away. */
export async function removeDraft(notes: PrivateNotes, id: string): Promise<void> {
  await notes.deleteFrom('draft').where('id', '=', id).execute()
}
