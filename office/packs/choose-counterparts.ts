import { officeSettings } from '../../db/reads/records/office-settings'
import type { Store } from '../../db/store'
import type { ActionId } from '../../src-shared/records/ids'
import type { CounterpartForm } from '../../src-shared/records/office-settings'

/**
 * Decides how counterparts stand in the workbook and the appendix of the packs made from now on. Packs that are locked stay as they were. The
 * action is null if that was decided already.
 */
export async function chooseCounterparts(
  store: Store,
  form: CounterpartForm,
): Promise<{ readonly actionId: ActionId | null }> {
  if ((await officeSettings(store.read)).counterparts === form) return { actionId: null }
  const said = { value: form, deleted_at: null }
  const { actionId } = await store.change(db =>
    db
      .insertInto('office_setting')
      .values({ id: 'counterparts', ...said })
      .onConflict(conflict => conflict.column('id').doUpdateSet(said))
      .execute(),
  )
  return { actionId }
}
