import { isAbsolute, join } from 'node:path'
import { app, dialog } from 'electron'
import { fileNameFrom } from '../../office/files/file-names'
import { mostImportFiles } from '../../src-shared/imports/import-limits'
import { Refused } from '../../src-shared/refusals/refusal'
import { importWords } from '../../src-shared/text/imports/import-reason'
import { sharedWords } from '../../src-shared/text/shared-words'
import { chosenFiles } from '../chosen-files'
import { chooseFile } from '../chosen-path'
import type { AnswersTo, Desktop } from '../desktop'
import { oneAtATime } from '../one-at-a-time'

const notThere = (file: string) =>
  new Refused({
    code: 'import-unreadable',
    file,
    reason: 'not-there',
    sheet: null,
    line: null,
    column: null,
    said: null,
  })

/** Answers the questions about the files of an import. The page has a token of each; its path stays here. */
export const importAnswers = (desktop: Desktop): AnswersTo<'import'> => {
  const { store, window, settings } = desktop
  const files = chosenFiles()
  return {
    'import:choose': async () => {
      const words = sharedWords(settings().language).desktop
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: words.chooseImportTitle,
        buttonLabel: words.chooseImport,
        defaultPath: app.getPath('documents'),
        properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
      })
      if (canceled || filePaths.length === 0) throw new Refused({ code: 'cancelled' })
      return { files: files.keep(filePaths.slice(0, mostImportFiles)) }
    },
    'import:add-dropped': async ({ files: dropped }) => {
      const nowhere = dropped.find(({ path }) => !isAbsolute(path))
      if (nowhere) throw notThere(nowhere.name)
      return { files: files.keep(dropped.map(({ path }) => path)) }
    },
    'import:start': async ({ token, how }) => {
      oneAtATime(desktop, 'import')
      return store.have('read-import', { file: files.of(token), how, language: settings().language })
    },
    'import:attach': async ({ token, subject }) => store.have('attach', { subject, files: [files.of(token).path] }),
    'import:save-refused': async () => {
      const { language } = settings()
      const words = importWords(language).refused
      const { name: source } = await store.have('unwritten-import', null)
      const { folder, base } = await chooseFile(
        desktop,
        words.title,
        fileNameFrom(words.name(source), words.title),
        'xlsx',
      )
      const written = await store.have('write-unwritten', { folder, name: base, language })
      desktop.written.files = [join(folder, written.file)]
      return written
    },
  }
}
