import { attachFiles } from '../../office/attachments/attach-files'
import { Misused } from '../arguments'
import type { Command } from '../command'
import { subjectFrom } from '../given/subject-from'
import { withStore } from '../with-store'

/** `talan attach`: files that belong to a meeting, a person or anything else one can open. */
export const attach: Command = {
  options: [],
  flags: [],
  takesWords: true,
  run: async ({ file, words: [word, id, ...paths] }) => {
    const subject = subjectFrom(word, id)
    if (paths.length === 0) throw new Misused('filen som ska bifogas saknas')
    const value = await withStore(file, store => attachFiles(store, subject, paths))
    const lines = value.attachments.map(
      ({ id, name, hasText }) => `  ${name} (${id})${hasText ? '' : ', texten går inte att söka i'}`,
    )
    return { value, sentence: ['Bifogat:', ...lines].join('\n') }
  },
}
