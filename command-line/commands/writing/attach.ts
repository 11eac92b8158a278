import { attachFiles } from '../../../office/attachments/attach-files'
import { Misused } from '../../arguments'
import type { Command } from '../../command'
import { subjectFrom, subjectWords } from '../../given/subject-from'
import { withOffice } from '../../with-office'

/** `talan attach`: files that belong to an interaction, a person or another subject. */
export const attach: Command = {
  options: [],
  flags: [],
  takesWords: true,
  help: {
    part: 'write',
    uses: [
      {
        call: `FIL ${subjectWords.join('|')} ID SÖKVÄG …`,
        does: 'bifogar filer; de kopieras till mappen FIL.bilagor',
      },
    ],
  },
  run: async (given, now) => {
    const [word, id, ...paths] = given.words
    const subject = subjectFrom(word, id)
    if (paths.length === 0) throw new Misused('filen som ska bifogas saknas')
    const value = await withOffice(given, now, ({ store }) => attachFiles(store, subject, paths))
    const lines = value.attachments.map(
      ({ id, name, hasText }) => `  ${name} (${id})${hasText ? '' : ', texten går inte att söka i'}`,
    )
    return { value, sentence: ['Bifogat:', ...lines].join('\n') }
  },
}
