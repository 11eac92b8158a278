import { counterpartForms, type OfficeSettings, usualSettings } from '../../../src-shared/records/office-settings'
import type { Reader } from '../../schema'

/** Returns what the office has decided for everybody. A value that this program does not know is as if nothing was decided. */
export async function officeSettings(db: Reader): Promise<OfficeSettings> {
  const row = await db
    .selectFrom('office_setting')
    .select('value')
    .where('id', '=', 'counterparts')
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  const counterparts = counterpartForms.find(form => form === row?.value)
  return { counterparts: counterparts ?? usualSettings.counterparts }
}
