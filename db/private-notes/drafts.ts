import type { FormDraft, ListedDraft } from '../../src-shared/log/form-draft'
import type { PrivateNotes } from './tables'

/** Keeps a form as it now stands under its id, over what was kept of it before. */
export async function saveDraft(notes: PrivateNotes, draft: Omit<FormDraft, 'savedAt'>, now: Date): Promise<void> {
  const row = { ...draft, saved_at: now.toISOString() }
  await notes
    .insertInto('draft')
    .values(row)
    .onConflict(conflict => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** A draft with all that was typed; null when it has been sent or thrown away. */
export async function readDraft(notes: PrivateNotes, id: string): Promise<FormDraft | null> {
  const found = await notes
    .selectFrom('draft')
    .select(['id', 'form', 'title', 'content', 'saved_at as savedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  return found ?? null
}

/** What is half written, the latest first. */
export const listDrafts = (notes: PrivateNotes): Promise<ListedDraft[]> =>
  notes.selectFrom('draft').select(['id', 'form', 'title', 'saved_at as savedAt']).orderBy('saved_at', 'desc').execute()

/** Forgets a draft for good: it became something, or was thrown away. */
export async function removeDraft(notes: PrivateNotes, id: string): Promise<void> {
  await notes.deleteFrom('draft').where('id', '=', id).execute()
}
