import { writeFollowedNote } from '../../db/private-notes/followed-notes'
import { requireSubject } from '../../db/reads/names/known-rows'
import { followedSubject } from '../../db/reads/names/merged-subjects'
import { Misused } from '../arguments'
import type { Command } from '../command'
import { subjectFrom } from '../given/subject-from'
import { withStore } from '../with-store'

/** `talan note`: what only the writer sees, kept beside the office database and never in it. */
export const note: Command = {
  options: [],
  flags: [],
  takesWords: true,
  run: async ({ file, words: [word, id, content, ...more] }, now) => {
    const subject = subjectFrom(word, id)
    if (content === undefined) throw new Misused('texten saknas')
    if (more.length > 0) throw new Misused(`för många ord: ${more.join(' ')} (sätt citattecken om texten)`)
    return withStore(file, async store => {
      await requireSubject(store.read, (await followedSubject(store.read, subject)).subject)
      const { file: notesFile, ...notes } = await writeFollowedNote(store, subject, content, now)
      const kept = notes.earlier.length > 0 ? ' Det som stod förut finns kvar som en tidigare version.' : ''
      const said = content === '' ? 'Anteckningen är borttagen.' : 'Antecknat, bara för dig.'
      return { value: { file: notesFile, ...subject, ...notes }, sentence: `${said}${kept} Filen är ${notesFile}.` }
    })
  },
}
