import type { Input } from '../../../src-shared/ipc/contract'
import type { ListFormat } from '../../../src-shared/program/file-formats'
import { ask } from '../../state/office/office'
import { printPaper } from '../../state/office/print-paper'
import { saving } from '../../state/screen/saved-work'
import type { Words } from '../../text/words'
import { shownColumns } from '../grid/use-columns'
import type { ListScreenState } from '../use-list-screen'
import { shippedChoices } from './views'

/** Writes rows and columns of a list to a file chosen in the system's dialog, and shows a notice of the result. */
export function writeListFile(file: Input<'list:export'>, words: Words): Promise<void> {
  return saving('list', words.work.savingList(file.name), words, async () => {
    const written = await ask('list:export', file)
    return {
      text: [
        words.lists.exported(written.rows, written.file),
        ...(written.isSilentOfMasked ? [words.shared.list.silentOfMasked] : []),
      ].join('. '),
      action: { label: words.reports.showFolder, onPress: () => void ask('report:show-folder', {}) },
    }
  })
}

/** The rows and columns that are shown, in their present order, and what they are called on a file or on paper. */
function shownOf({ list, query, definition, view }: ListScreenState, words: Words) {
  const shipped = shippedChoices(words).find(choice => choice.id === view)
  return {
    query,
    columns: [...shownColumns(list, definition.columns)],
    name: shipped?.name ?? words.shared.list.lists[list],
  }
}

/** Writes what is shown to a file. */
export const exportList = (state: ListScreenState, format: ListFormat, words: Words): Promise<void> =>
  writeListFile({ ...shownOf(state, words), format }, words)

/** Prints what is shown. */
export const printList = (state: ListScreenState, words: Words): Promise<void> =>
  printPaper({ of: 'list', ...shownOf(state, words) }, words)
