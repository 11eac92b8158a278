import { ask } from '../office'
import { saving } from '../saved-work'
import type { Words } from '../text/words'
import { shownColumns } from './use-columns'
import type { ListScreenState } from './use-list-screen'
import { shippedChoices } from './views'

/** Writes what is shown, rows and columns as they stand, to a file that is chosen in the system's dialog. */
export function exportList(state: ListScreenState, format: 'xlsx' | 'csv', words: Words): Promise<void> {
  const { list, query, definition, view } = state
  const shipped = shippedChoices(words).find(choice => choice.id === view)
  const name = shipped?.name ?? words.shared.list.lists[list]
  return saving('list', words.work.savingList(name), words, async () => {
    const { rows, file } = await ask('list:export', {
      query,
      columns: [...shownColumns(list, definition.columns)],
      format,
      name,
    })
    return {
      text: words.lists.exported(rows, file),
      action: { label: words.reports.showFolder, onPress: () => void ask('report:show-folder', {}) },
    }
  })
}
