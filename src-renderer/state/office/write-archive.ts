import type { Words } from '../../text/words'
import { saving } from '../screen/saved-work'
import { ask } from './office'

/** Writes the whole open office as open files, in a new folder at the place chosen in the system's dialog. */
export function writeArchive(words: Words): Promise<void> {
  return saving('archive', words.work.savingArchive, words, async () => {
    const { folder, files } = await ask('office:archive', {})
    return {
      text: words.importing.archived(folder, files),
      action: { label: words.reports.showFolder, onPress: () => void ask('report:show-folder', {}) },
    }
  })
}
