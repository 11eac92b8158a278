import type { Words } from '../../text/words'
import { saving } from '../screen/saved-work'
import { ask } from './office'

/** Writes everything of the open office as open files, in a new folder where the system's dialog is told. */
export function writeArchive(words: Words): Promise<void> {
  return saving('archive', words.work.savingArchive, words, async () => {
    const { folder, files } = await ask('office:archive', {})
    return {
      text: words.importing.archived(folder, files),
      action: { label: words.reports.showFolder, onPress: () => void ask('report:show-folder', {}) },
    }
  })
}
