import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain, Menu, nativeTheme, session } from 'electron'
import { Refused } from '../src-shared/domain/refusal'
import { channels, desktopChannels, type StoreChannel } from '../src-shared/ipc/channels'
import type { Answer } from '../src-shared/ipc/contract'
import { zoomBeside } from '../src-shared/ipc/desktop'
import { sharedWords } from '../src-shared/text/shared-words'
import type { answer as answerQuestion } from './answer'
import { bugLog } from './bug-log'
import type { Desktop, DesktopHandlers } from './desktop-answers'
import { showMenu } from './menu'
import { noteChecked } from './note-checked'
import { openOffice } from './open-office'
import type { pagePrinter } from './print-page'
import { origin, readWindowFiles, registerScheme, serveWindow, warmUp } from './protocol'
import { type LaptopSettings, readSettings, settingsOfWindow, writeSettings } from './settings'
import { startStore } from './store-client'
import { confineWindows, isFrom, openWindow } from './window'

const home = new URL(process.env['ELECTRON_RENDERER_URL'] ?? `${origin}/index.html`)
const givenPath = (name: string): string | undefined => {
  const value = app.commandLine.getSwitchValue(name)
  return value === '' ? undefined : resolve(value)
}

type Answering = { readonly answer: typeof answerQuestion; readonly handlers: DesktopHandlers }

/** What the window is made of, read in the time Electron needs to get ready; a development server brings its own. */
const windowFiles = process.env['ELECTRON_RENDERER_URL']
  ? new Map()
  : readWindowFiles(join(import.meta.dirname, '../renderer'))

registerScheme()
warmUp()
confineWindows()
// Else Electron builds its own English menu first, only to have it replaced.
Menu.setApplicationMenu(null)
// Every renderer sandboxed, whatever a window asks for. As root Chromium refuses to start with its sandbox, and turning it on
// for the children of an app that was started without it kills each of them.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

/** Our page asks for next to nothing the system guards, and Chromium fetches a spelling dictionary unless it has no language for one. */
function confineSession(): void {
  // Copying a reference is all the page does with the system; reading what others copied it may not.
  session.defaultSession.setPermissionRequestHandler((_contents, permission, allow) =>
    allow(permission === 'clipboard-sanitized-write'),
  )
  session.defaultSession.setSpellCheckerLanguages([])
}

function start(): void {
  const folder = app.getPath('userData')
  const reportBug = bugLog(folder)
  let settings = readSettings(folder)
  const changeSettings = (change: Partial<LaptopSettings>): LaptopSettings => {
    const before = settings
    settings = { ...settings, ...change }
    writeSettings(folder, settings)
    if (settings.language !== before.language) showMenu(settings.language, menuActions)
    if (settings.theme !== before.theme) nativeTheme.themeSource = settings.theme
    if (settings.zoom !== before.zoom) window.webContents.setZoomFactor(settings.zoom / 100)
    return settings
  }

  // Read when the first page is printed: most days none is.
  let printer: ReturnType<typeof pagePrinter> | undefined
  const printPage = async (html: string): Promise<Uint8Array> => {
    const printing = await import('./print-page')
    printer ??= printing.pagePrinter(windowFiles)
    return printer(html)
  }
  // Started first: it takes longest to get up, and the window is of no use without its rows.
  const store = startStore(userInfo().username, reportBug, checked => void noteChecked(desktop, checked), printPage)
  const given = givenPath('talan-store')
  const file = given ?? settings.storeFile ?? join(folder, 'kontor.talan')
  const opened = openOffice(store, file, given || !settings.storeFile ? 'if-missing' : 'never')

  serveWindow(windowFiles)
  confineSession()
  nativeTheme.themeSource = settings.theme
  const window: BrowserWindow = openWindow(settings.window, settings.zoom / 100, bounds =>
    changeSettings({ window: bounds }),
  )
  // The settings go along, so that the first words and the place left are drawn without a question.
  const load = () => {
    const address = new URL(home)
    address.searchParams.set('settings', JSON.stringify(settingsOfWindow(settings)))
    return window.loadURL(address.href)
  }
  void load()

  const desktop: Desktop = {
    window: () => window,
    store,
    settings: () => settings,
    changeSettings,
    reportBug,
    opened: { status: opened },
    fixedFolder: givenPath('talan-report-folder'),
  }
  // Read at the first question for the desktop: the schemas are the largest part of the program, and the window comes first.
  let loaded: Promise<Answering> | undefined
  const answering = (): Promise<Answering> => {
    loaded ??= Promise.all([import('./answer'), import('./desktop-answers')]).then(
      ([{ answer }, { desktopHandlers }]) => ({ answer, handlers: desktopHandlers(desktop) }),
    )
    return loaded
  }

  const switching = (work: () => Promise<unknown>) => () => {
    work().then(
      () => void load(),
      error => {
        if (!(error instanceof Refused)) return reportBug('menu', 'menu', error)
        if (error.refusal.code === 'cancelled') return
        void dialog.showMessageBox(window, {
          type: 'warning',
          message: sharedWords(settings.language).refusal(error.refusal),
        })
      },
    )
  }
  const menuActions = {
    createOffice: switching(async () => (await answering()).handlers['office:create']({})),
    openOffice: switching(async () => (await answering()).handlers['office:open']({})),
    zoom: (step: 1 | -1 | 'whole') =>
      void changeSettings({ zoom: step === 'whole' ? 100 : zoomBeside(settings.zoom, step) }),
  }
  showMenu(settings.language, menuActions)

  for (const channel of channels)
    ipcMain.handle(channel, async (event, input: unknown): Promise<Answer<unknown>> => {
      if (!isFrom(window, home, event)) return { ok: false, refusal: { code: 'untrusted-sender' } }
      const isDesktop = (desktopChannels as readonly string[]).includes(channel)
      if (isDesktop) {
        const { answer, handlers } = await answering()
        return answer(channel, handlers[channel as keyof typeof handlers], input, reportBug)
      }
      await desktop.opened.status
      return store.request({ do: 'ask', channel: channel as StoreChannel, input })
    })

  // Another program may have taken it since; the settings then say so when it is chosen anew.
  if (settings.logKey) {
    const { logKey } = settings
    void window.webContents.once('did-finish-load', async () => {
      const { chooseLogKey } = await import('./log-key')
      try {
        chooseLogKey(window, logKey, null)
      } catch (error) {
        if (!(error instanceof Refused)) reportBug('log-key', 'log-key', error)
      }
    })
  }

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => app.quit())
  let isClosed = false
  app.on('will-quit', event => {
    if (isClosed) return
    event.preventDefault()
    void store.close().finally(() => {
      isClosed = true
      app.quit()
    })
  })
}

if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()
