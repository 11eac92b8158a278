import { forgetActions } from './commands/done-actions'
import { forgetKeptTexts, loadKeptTexts } from './kept-text'
import { changeListSettings } from './list/list-store'
import { startOver } from './query-client'
import { forgetRecords } from './router/router'

/** After another store was opened: nothing read, visited or done in the old one may stay. */
export async function enterAnotherOffice(): Promise<void> {
  forgetActions()
  forgetKeptTexts()
  // What views ask for are ids of the other office.
  changeListSettings({ left: {} })
  forgetRecords()
  await startOver()
  await loadKeptTexts()
}
