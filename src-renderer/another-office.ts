import { forgetActions } from './commands/done-actions'
import { startOver } from './query-client'
import { forgetRecords } from './router/router'

/** After another store was opened: nothing read, visited or done in the old one may stay. */
export function enterAnotherOffice(): Promise<void> {
  forgetActions()
  forgetRecords()
  return startOver()
}
