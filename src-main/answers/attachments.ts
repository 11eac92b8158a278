import { isAbsolute } from 'node:path'
import { app, dialog, shell } from 'electron'
import { Refused } from '../../src-shared/refusals/refusal'
import { sharedWords } from '../../src-shared/text/shared-words'
import type { AnswersTo, Desktop } from '../desktop'
import { clearCopies, folderForCopies } from '../opened-copies'

let copies: Promise<string> | undefined

/** Returns the one folder for all copies opened until Talan is closed. The copies are then deleted, since they are the office's papers. */
function folderOfCopies(): Promise<string> {
  copies ??= folderForCopies(app.getPath('temp')).then(folder => {
    app.once('quit', () => clearCopies(folder))
    return folder
  })
  return copies
}

/**
 * Answers the questions about adding and opening attachments. The page says which subject or attachment; every path comes from the system.
 */
export const attachmentAnswers = ({ window, store, settings }: Desktop): AnswersTo<'attachment'> => ({
  'attachment:add': async subject => {
    // Asked first, so that the user does not choose files for a subject that is gone.
    await store.ask('attachment:list', subject)
    const words = sharedWords(settings().language).desktop
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title: words.chooseAttachmentsTitle,
      buttonLabel: words.chooseAttachments,
      properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
    })
    if (canceled || filePaths.length === 0) throw new Refused({ code: 'cancelled' })
    return store.have('attach', { subject, files: filePaths })
  },
  'attachment:add-dropped': async ({ subject, files }) => {
    const nowhere = files.find(({ path }) => !isAbsolute(path))
    if (nowhere) throw new Refused({ code: 'attachment-unreadable', file: nowhere.name, detail: 'ENOENT' })
    return store.have('attach', { subject, files: files.map(({ path }) => path) })
  },
  'attachment:open': async ({ id }) => {
    const copy = await store.have('copy-attachment', { id, folder: await folderOfCopies() })
    const problem = await shell.openPath(copy)
    const name = copy.split(/[\\/]/).at(-1) ?? ''
    if (problem !== '') throw new Refused({ code: 'attachment-not-opened', name, detail: problem })
    return { opened: name }
  },
})
