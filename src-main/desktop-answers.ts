import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { app, dialog, shell } from 'electron'
import { fileNameFrom, withoutEnding } from '../office/files/file-names'
import { freeSuffix } from '../office/files/free-suffix'
import { dayInStockholm } from '../src-shared/days/stockholm-time'
import type { Parsed } from '../src-shared/ipc/contract'
import type {
  ImportedOffice,
  OfficeStatus,
  WrittenArchive,
  WrittenChart,
  WrittenList,
  WrittenReport,
} from '../src-shared/ipc/desktop'
import type { WrittenPacks } from '../src-shared/packs/pack-content'
import type { LongWork } from '../src-shared/program/work-progress'
import { Refused } from '../src-shared/refusals/refusal'
import { sharedWords } from '../src-shared/text/shared-words'
import type { SatDown } from '../src-store/sit-down'
import { accepted } from './accepted'
import type { Desktop, DesktopHandlers } from './desktop'
import { attachmentAnswers } from './desktop-attachments'
import { lastCopyOf } from './last-copy'
import { chooseLogKey } from './log-key'
import { openOffice } from './open-office'
import { type LaptopSettings, settingsOfWindow } from './settings'

/** A setting that is not there is left as it is, and so is one that is there but undefined. */
const withoutGaps = (change: Parsed<'settings:change'>): Partial<LaptopSettings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))

export function desktopHandlers(desktop: Desktop): DesktopHandlers {
  const words = () => sharedWords(desktop.settings().language).desktop
  const filters = () => [{ name: words().storeFiles, extensions: ['talan'] }]
  let lastFiles: readonly string[] = []

  const oneAtATime = (what: LongWork): void => {
    if (desktop.store.workProgress(what)) throw new Refused({ code: 'work-under-way', what })
  }

  /** A file that cannot be opened leaves the office that is open as it was. */
  const switchTo = async (file: string, create: 'never' | 'always'): Promise<OfficeStatus> => {
    const status = await openOffice(desktop.store, file, create, desktop.settings())
    if (status.state === 'refused') throw new Refused(status.refusal)
    desktop.opened.status = Promise.resolve(status)
    // What was open there means nothing here.
    desktop.changeSettings({ storeFile: file, leftAt: null })
    // Who has opened what was rescued knows of it.
    if (desktop.settings().lost?.rescued === file) desktop.changeSettings({ lost: undefined })
    desktop.remember(file)
    return status
  }

  const newOfficeFile = () =>
    dialog.showSaveDialog(desktop.window(), {
      title: words().newOfficeTitle,
      defaultPath: join(app.getPath('documents'), words().newOfficeName),
      filters: filters(),
      // The system would offer to overwrite; an office is never overwritten, so the refusal says it better.
      properties: ['createDirectory'],
    })

  const chooseFolder = async (title = words().chooseFolderTitle): Promise<string> => {
    if (desktop.fixedFolder) return desktop.fixedFolder
    const { canceled, filePaths } = await dialog.showOpenDialog(desktop.window(), {
      title,
      buttonLabel: words().chooseFolder,
      defaultPath: app.getPath('documents'),
      properties: ['openDirectory', 'createDirectory'],
    })
    const folder = filePaths[0]
    if (canceled || !folder) throw new Refused({ code: 'cancelled' })
    return folder
  }

  /** Where a file goes and what it is called, without its extension. */
  const chooseFile = async (
    title: string,
    name: string,
    extension: string,
  ): Promise<{ folder: string; base: string }> => {
    if (desktop.fixedFolder) return { folder: desktop.fixedFolder, base: name }
    const { canceled, filePath } = await dialog.showSaveDialog(desktop.window(), {
      title,
      defaultPath: join(app.getPath('documents'), `${name}.${extension}`),
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      // The system would offer to overwrite; a file that is there is never overwritten, the new one gets a number.
      properties: ['createDirectory'],
    })
    if (canceled || !filePath) throw new Refused({ code: 'cancelled' })
    return { folder: dirname(filePath), base: withoutEnding(basename(filePath), extension) }
  }

  return {
    'office:status': async () => {
      const status = await desktop.opened.status
      const { lost } = desktop.settings()
      const told = lost === undefined ? {} : { lost }
      // Told on that page for as long as there is no office; else once.
      if (status.state === 'refused') return { ...status, ...told }
      if (lost !== undefined) desktop.changeSettings({ lost: undefined })
      return { ...status, lastCopy: await lastCopyOf(status.file), ...told }
    },
    'office:open-rescued': async () => {
      const rescued = desktop.settings().lost?.rescued
      if (!rescued) throw new Refused({ code: 'cancelled' })
      return switchTo(rescued, 'never')
    },
    'office:create': async () => {
      const { canceled, filePath } = await newOfficeFile()
      if (canceled || !filePath) throw new Refused({ code: 'cancelled' })
      return switchTo(filePath, 'always')
    },
    'office:save-as': async () => {
      const status = await desktop.opened.status
      const before = status.state === 'open' ? status.file : join(app.getPath('documents'), words().newOfficeName)
      const { canceled, filePath } = await dialog.showSaveDialog(desktop.window(), {
        title: words().saveOfficeTitle,
        defaultPath: join(
          dirname(before),
          words().savedOfficeName(basename(before, '.talan'), dayInStockholm(new Date())),
        ),
        filters: filters(),
        // As for a new office: one that is there is never overwritten.
        properties: ['createDirectory'],
      })
      if (canceled || !filePath) throw new Refused({ code: 'cancelled' })
      accepted(await desktop.store.request({ do: 'copy-office', file: filePath }))
      const next = await openOffice(desktop.store, filePath, 'never', desktop.settings())
      if (next.state === 'refused') throw new Refused(next.refusal)
      desktop.opened.status = Promise.resolve(next)
      // The same office at another place: where one was in it stays.
      desktop.changeSettings({ storeFile: filePath })
      desktop.remember(filePath)
      return { file: filePath }
    },
    'office:open': async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(desktop.window(), {
        title: words().openOfficeTitle,
        defaultPath: app.getPath('documents'),
        filters: filters(),
        properties: ['openFile'],
      })
      const file = filePaths[0]
      if (canceled || !file) throw new Refused({ code: 'cancelled' })
      return switchTo(file, 'never')
    },
    'office:import': async ({ what }) => {
      oneAtATime('office')
      const source = await dialog.showOpenDialog(desktop.window(), {
        title: words().importTitle[what],
        defaultPath: app.getPath('documents'),
        filters: what === 'archive' ? [] : [{ name: 'JSON', extensions: ['json'] }],
        properties: [what === 'archive' ? 'openDirectory' : 'openFile'],
      })
      const [chosen] = source.filePaths
      if (source.canceled || !chosen) throw new Refused({ code: 'cancelled' })
      const { canceled, filePath } = await newOfficeFile()
      if (canceled || !filePath) throw new Refused({ code: 'cancelled' })
      const made = accepted<ImportedOffice>(
        await desktop.store.request({ do: 'import', source: chosen, file: filePath }),
      )
      await switchTo(filePath, 'never')
      return made
    },
    'office:archive': async () => {
      oneAtATime('archive')
      const status = await desktop.opened.status
      if (status.state === 'refused') throw new Refused(status.refusal)
      const place = await chooseFolder(words().archiveTitle)
      const name = words().archiveName(basename(status.file, '.talan'), dayInStockholm(new Date()))
      const folder = join(place, name + freeSuffix(suffix => !existsSync(join(place, name + suffix))))
      const written = accepted<WrittenArchive>(await desktop.store.request({ do: 'write-archive', folder }))
      lastFiles = [written.folder]
      return written
    },
    'report:export': async ({ quarter, partnerId }) => {
      // Asked first, so that nobody chooses a folder for a report that cannot be made.
      accepted(await desktop.store.request({ do: 'ask', channel: 'report:preview', input: { quarter, partnerId } }))
      const folder = await chooseFolder()
      const { language } = desktop.settings()
      const report = accepted<WrittenReport>(
        await desktop.store.request({ do: 'write-report', quarter, partnerId, folder, language }),
      )
      lastFiles = report.files.map(file => join(folder, file))
      return { folder, files: report.files, interactions: report.interactions }
    },
    'extract:export': async register => {
      // Asked first, so that nobody chooses a folder for a register that cannot be written.
      accepted(await desktop.store.request({ do: 'ask', channel: 'extract:preview', input: register }))
      const folder = await chooseFolder()
      const written = accepted<WrittenReport>(await desktop.store.request({ do: 'write-register', register, folder }))
      lastFiles = written.files.map(file => join(folder, file))
      return written
    },
    'extract:calendar': async ({ language }) => {
      const folder = await chooseFolder()
      const written = accepted<WrittenList>(await desktop.store.request({ do: 'write-calendar', folder, language }))
      lastFiles = [join(folder, written.file)]
      return written
    },
    'pack:write': async ({ isLocking, ...packs }) => {
      // Asked first, so that nobody chooses a folder for packs that cannot be made.
      oneAtATime('packs')
      accepted(await desktop.store.request({ do: 'ask', channel: 'pack:check', input: { period: packs.period } }))
      const folder = await chooseFolder()
      const written = accepted<WrittenPacks>(
        await desktop.store.request({ do: 'write-packs', packs, folder, isLocking }),
      )
      lastFiles = written.packs.map(pack => pack.folder)
      return written
    },
    'work:progress': async ({ what }) => ({ progress: desktop.store.workProgress(what) }),
    'work:cancel': async ({ what }) => {
      await desktop.store.request({ do: 'cancel-work', what })
      return {}
    },
    'briefing:export': async ({ versionId, format }) => {
      // Where one's own papers lie, unasked: the file is new, and said to be there with a button that shows it. Asked where there is no such place.
      const documents = app.getPath('documents')
      const folder = desktop.fixedFolder ?? (existsSync(documents) ? documents : await chooseFolder())
      const written = accepted<{ files: readonly string[] }>(
        await desktop.store.request({ do: 'write-briefing', versionId, format, folder }),
      )
      const file = written.files[0] as string
      lastFiles = [join(folder, file)]
      return { folder, file }
    },
    'list:export': async ({ query, columns, format, name }) => {
      // Asked first, so that nobody chooses a file for a list that cannot be made.
      oneAtATime('list')
      accepted(await desktop.store.request({ do: 'ask', channel: 'list:page', input: { query, offset: 0, limit: 0 } }))
      const title = words().exportListTitle
      const { folder, base } = await chooseFile(title, fileNameFrom(name, title), format)
      const { language } = desktop.settings()
      const list = { query, columns, format, folder, name: base, language }
      const written = accepted<WrittenList>(await desktop.store.request({ do: 'write-list', list }))
      lastFiles = [join(folder, written.file)]
      return written
    },
    'chart:save': async ({ drawing, format, name }) => {
      const title = words().saveChartTitle
      const { folder, base } = await chooseFile(title, fileNameFrom(name, title), format)
      const chart = { drawing, format, folder, name: base }
      const written = accepted<WrittenChart>(await desktop.store.request({ do: 'write-chart', chart }))
      lastFiles = [join(folder, written.file)]
      return written
    },
    'report:show-folder': async () => {
      if (lastFiles[0]) shell.showItemInFolder(lastFiles[0])
      return { shown: lastFiles.length > 0 }
    },
    ...attachmentAnswers(desktop),
    'settings:read': async () => settingsOfWindow(desktop.settings()),
    'settings:change': async change => {
      const changed = desktop.changeSettings(withoutGaps(change))
      const fault = desktop.settingsFault()
      if (fault) throw new Refused(fault)
      return settingsOfWindow(changed)
    },
    'me:choose': async ({ staffId }) => {
      const { office, seat, user } = accepted<SatDown>(await desktop.store.request({ do: 'sit', staffId }))
      desktop.changeSettings({ seats: { ...desktop.settings().seats, [office]: seat } })
      return user
    },
    'log-key:choose': async ({ key }) => {
      chooseLogKey(desktop.window(), key, desktop.settings().logKey)
      return settingsOfWindow(desktop.changeSettings({ logKey: key }))
    },
    'bug:report': async ({ where, detail }) => {
      const reference = randomBytes(4).toString('hex')
      desktop.reportBug(reference, where, detail)
      return { reference }
    },
  }
}
