import { counterpartForm, officeSettings } from '../../db/reads/records/office-settings'
import type { Store } from '../../db/store'
import type { ActionId, AttachmentId, OrganisationId } from '../../src-shared/records/ids'
import { type CounterpartForm, logoSetting } from '../../src-shared/records/office-settings'
import { Refused } from '../../src-shared/refusals/refusal'
import { attachmentNamed } from '../attachments/kept-attachments'
import { requirePicture } from './texts/require-picture'

type Chosen = { readonly actionId: ActionId | null }

async function set(store: Store, id: string, value: string): Promise<Chosen> {
  const said = { value, deleted_at: null }
  const { actionId } = await store.change(db =>
    db
      .insertInto('office_setting')
      .values({ id, ...said })
      .onConflict(conflict => conflict.column('id').doUpdateSet(said))
      .execute(),
  )
  return { actionId }
}

/**
 * Decides how counterparts stand in the workbook and the appendix of the packs made from now on. Packs that are locked stay as they were. The
 * action is null if that was decided already.
 */
export const chooseCounterparts = async (store: Store, form: CounterpartForm): Promise<Chosen> =>
  (await counterpartForm(store.read)) === form ? { actionId: null } : set(store, 'counterparts', form)

/**
 * Chooses the logo of an organisation among the files attached to it, or none. Refuses a file that is attached to something else, that is no
 * JPEG or PNG, or whose content is lost. The action is null if nothing changes.
 */
export async function chooseLogo(
  store: Store,
  organisation: OrganisationId,
  attachment: AttachmentId | null,
): Promise<Chosen> {
  const { logos } = await officeSettings(store.read)
  if ((logos[organisation] ?? null) === attachment) return { actionId: null }
  if (attachment !== null) {
    const { subjectTable, subjectId } = await attachmentNamed(store.read, attachment)
    if (subjectTable !== 'organisation' || subjectId !== organisation)
      throw new Refused({ code: 'unknown-id', what: 'attachment', id: attachment })
    await requirePicture(store, attachment)
  }
  return set(store, logoSetting(organisation), attachment ?? '')
}
