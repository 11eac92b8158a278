import type { Input } from '../../src-shared/ipc/contract'
import { announce } from '../announce'
import { ask } from '../office'
import { refusalOf } from '../refusal-of'
import type { Words } from '../text/words'
import { savedList } from './saved-list'
import { shownColumns } from './use-columns'
import type { ListScreenState } from './use-list-screen'
import { shippedChoices } from './views'

/** Writes rows and columns of a list to a file that is chosen in the system's dialog, and tells how it went. */
export async function writeListFile(file: Input<'list:export'>, words: Words): Promise<void> {
  const { name } = file
  // One at a time: a second is refused by the office, and the first goes on being shown.
  const isFirst = savedList.get() === null
  if (isFirst) savedList.set({ name, isCalledOff: false })
  try {
    const written = await ask('list:export', file)
    await announce({
      text: words.lists.exported(written.rows, written.file),
      action: { label: words.reports.showFolder, onPress: () => void ask('report:show-folder', {}) },
    })
  } catch (thrown) {
    const refusal = refusalOf(thrown)
    // Having closed the system's dialog needs no telling; having stopped what was under way does.
    if (refusal.code !== 'cancelled') await announce({ text: words.shared.refusal(refusal), isRefusal: true })
    else if (isFirst && savedList.get()?.isCalledOff) await announce({ text: words.work.listCalledOff })
  } finally {
    if (isFirst) savedList.set(null)
  }
}

/** Writes what is shown, rows and columns as they stand. */
export function exportList(state: ListScreenState, format: 'xlsx' | 'csv', words: Words): Promise<void> {
  const { list, query, definition, view } = state
  const shipped = shippedChoices(words).find(choice => choice.id === view)
  const name = shipped?.name ?? words.shared.list.lists[list]
  return writeListFile({ query, columns: [...shownColumns(list, definition.columns)], format, name }, words)
}
