import { writeOwnNote } from '../../../office/log/own-notes'
import { Misused } from '../../arguments'
import type { Command } from '../../command'
import { subjectFrom, subjectWords } from '../../given/subject-from'
import { withOffice } from '../../with-office'

/** `talan note`: a note that only the writer sees, kept beside the office's file and never in it. */
export const note: Command = {
  options: [],
  flags: [],
  takesWords: true,
  help: {
    part: 'write',
    uses: [
      {
        call: `FIL ${subjectWords.join('|')} ID "TEXT"`,
        does: 'skriver din egen anteckning, som bara du ser och som aldrig följer med ut; en tom text tar bort den',
      },
    ],
  },
  run: async (given, now) => {
    const [word, id, content, ...more] = given.words
    const subject = subjectFrom(word, id)
    if (content === undefined) throw new Misused('texten saknas')
    if (more.length > 0) throw new Misused(`för många ord: ${more.join(' ')} (sätt citattecken om texten)`)
    return withOffice(given, now, async ({ store }) => {
      const { file: notesFile, ...notes } = await writeOwnNote(store, subject, content, now)
      const kept = notes.earlier.length > 0 ? ' Det som stod förut finns kvar som en tidigare version.' : ''
      const said = content === '' ? 'Anteckningen är borttagen.' : 'Antecknat, bara för dig.'
      return { value: { file: notesFile, ...subject, ...notes }, sentence: `${said}${kept} Filen är ${notesFile}.` }
    })
  },
}
