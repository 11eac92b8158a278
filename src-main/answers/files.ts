import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, shell } from 'electron'
import { fileNameFrom } from '../../office/files/file-names'
import type { WrittenList } from '../../src-shared/ipc/desktop'
import { sharedWords } from '../../src-shared/text/shared-words'
import { chooseFile, chooseFolder } from '../chosen-path'
import type { AnswersTo, Desktop } from '../desktop'
import { oneAtATime } from '../one-at-a-time'

type Written = Omit<AnswersTo<'report' | 'extract' | 'pack' | 'work' | 'briefing' | 'list' | 'chart'>, 'list:copy'>

/** Writes one file in a folder that the user chooses. */
async function oneFile(desktop: Desktop, write: (folder: string) => Promise<WrittenList>): Promise<WrittenList> {
  const folder = await chooseFolder(desktop)
  const written = await write(folder)
  desktop.written.files = [join(folder, written.file)]
  return written
}

/**
 * Answers the questions that write files for the user. The system's dialogs ask where the files go. What cannot be made is refused before
 * that, so that the user does not choose a folder in vain.
 */
export const fileAnswers = (desktop: Desktop): Written => {
  const { store } = desktop
  const words = () => sharedWords(desktop.settings().language).desktop
  /** Remembers what was written last, for the button that shows it. */
  const inFolder = (folder: string, files: readonly string[]) => {
    desktop.written.files = files.map(file => join(folder, file))
  }

  return {
    'report:export': async ({ quarter, partnerId }) => {
      await store.ask('report:preview', { quarter, partnerId })
      const folder = await chooseFolder(desktop)
      const { language } = desktop.settings()
      const { files, interactions } = await store.have('write-report', { quarter, partnerId, folder, language })
      inFolder(folder, files)
      return { folder, files, interactions }
    },
    'report:show-folder': async () => {
      const [first] = desktop.written.files
      if (first) shell.showItemInFolder(first)
      return { shown: first !== undefined }
    },
    'extract:export': async register => {
      await store.ask('extract:preview', register)
      const folder = await chooseFolder(desktop)
      const written = await store.have('write-register', { register, folder })
      inFolder(folder, written.files)
      return written
    },
    'extract:calendar': ({ language }) =>
      oneFile(desktop, folder => store.have('write-calendar', { folder, language })),
    'extract:meetings': meetings => oneFile(desktop, folder => store.have('write-meetings', { meetings, folder })),
    'pack:write': async ({ isLocking, ...packs }) => {
      oneAtATime(desktop, 'packs')
      await store.ask('pack:check', { period: packs.period })
      const folder = await chooseFolder(desktop)
      const written = await store.have('write-packs', { packs, folder, isLocking })
      desktop.written.files = written.packs.map(pack => pack.folder)
      return written
    },
    'work:progress': async ({ what }) => ({ progress: store.workProgress(what) }),
    'work:cancel': async ({ what }) => {
      await store.have('cancel-work', { what })
      return {}
    },
    'briefing:export': async ({ versionId, format }) => {
      // The file goes to the user's documents without a question: it is new, and the window names it beside a button that shows it. The
      // user is asked only if there is no such folder.
      const documents = app.getPath('documents')
      const folder = desktop.fixedFolder ?? (existsSync(documents) ? documents : await chooseFolder(desktop))
      const { files } = await store.have('write-briefing', { versionId, format, folder })
      const file = files[0] as string
      inFolder(folder, [file])
      return { folder, file }
    },
    'list:export': async ({ query, columns, format, name }) => {
      oneAtATime(desktop, 'list')
      await store.ask('list:page', { query, offset: 0, limit: 0 })
      const title = words().exportListTitle
      const { folder, base } = await chooseFile(desktop, title, fileNameFrom(name, title), format)
      const { language } = desktop.settings()
      const list = { query, columns, format, folder, name: base, language }
      const written = await store.have('write-list', { list })
      inFolder(folder, [written.file])
      return written
    },
    'chart:save': async ({ drawing, format, name }) => {
      const title = words().saveChartTitle
      const { folder, base } = await chooseFile(desktop, title, fileNameFrom(name, title), format)
      const written = await store.have('write-chart', { chart: { drawing, format, folder, name: base } })
      inFolder(folder, [written.file])
      return written
    },
  }
}
