import { wholeView } from '../../../src-shared/lists/list-settings'
import { openPlace } from '../router/router'
import { changeShown, setText } from './list-store'

/** Goes to the log and shows every interaction that a text finds, whatever the log was filtered by before. Its columns and sorting stay. */
export function showAllInLog(text: string): void {
  changeShown('interactions', { filter: wholeView.filter })
  setText('interactions', text)
  openPlace({ view: 'log' })
}
