import { forgetActions } from '../commands/done-actions'
import { forgetRecords } from '../router/router'
import { forgetKeptTexts, loadKeptTexts } from '../screen/kept-text'
import { changeListSettings } from '../screen/list-store'
import { startOver } from './query-client'

/** Call after another store was opened. Nothing read, visited or done in the old one may stay. */
export async function enterAnotherOffice(): Promise<void> {
  forgetActions()
  forgetKeptTexts()
  // The views filter by ids of the other office.
  changeListSettings({ left: {} })
  forgetRecords()
  await startOver()
  await loadKeptTexts()
}
