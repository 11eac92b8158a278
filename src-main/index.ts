import './start-as-allowed'
import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain, Menu, nativeTheme, session } from 'electron'
import { isPackaged } from '../db/file/packaged'
import type { PrintPage } from '../office/paper/printing'
import {
  type Channel,
  channels,
  type DesktopChannel,
  desktopChannels,
  paintedChannel,
} from '../src-shared/ipc/channels'
import type { Answer } from '../src-shared/ipc/contract'
import { type LogKey, zoomBeside } from '../src-shared/ipc/desktop'
import { Refused } from '../src-shared/refusals/refusal'
import type { Language } from '../src-shared/text/language'
import type { ReportBug } from '../src-store/answer'
import { giveBack } from '../src-store/give-back'
import { type StoreClient, startStore } from '../src-store/store-client'
import type { CheckedFile, CopiedOffice } from '../src-store/store-messages'
import { bugLog } from './bug-log'
import type { Desktop, DesktopHandlers } from './desktop'
import { firstScreenOf, noFirstScreen } from './first-screen'
import { withKnownDamage } from './known-damage-said'
import { noteCopied } from './note-copied'
import { openOffice } from './open-office'
import { origin, registerScheme, serveWindow, windowFilesIn } from './protocol'
import {
  firstStoreFile,
  keepingSettings,
  type LaptopSettings,
  openedWith,
  readSettings,
  settingsOfWindow,
  wasOpened,
} from './settings'
import { sharingEar } from './sharing/sharing-ear'
import { spellingFor } from './spelling/spelling'
import { closedStoreWait, rescuedOfficeWait, startIsOverAfter } from './waits'
import { confineWindows, isFrom, openWindow } from './window'

// Where the development server is; a packaged program shows its own page only, whatever the environment says.
const served = isPackaged() ? undefined : process.env['ELECTRON_RENDERER_URL']
const home = new URL(served ?? `${origin}/index.html`)
const givenPath = (name: string): string | undefined => {
  const value = app.commandLine.getSwitchValue(name)
  return value === '' ? undefined : resolve(value)
}

type Answering = {
  readonly handlers: DesktopHandlers
  readonly ask: (channel: DesktopChannel, input: unknown) => Promise<Answer<unknown>>
}

const isDesktopChannel = (channel: Channel): channel is DesktopChannel =>
  (desktopChannels as readonly Channel[]).includes(channel)

const windowFiles = windowFilesIn(join(import.meta.dirname, '../renderer'))

// Lets the window give memory back when it is at rest (`tidy-at-rest.ts`); it opens nothing to the page.
app.commandLine.appendSwitch('js-flags', '--expose-gc')
registerScheme()
confineWindows()
// Otherwise Electron would build its own English menu first, only to have it replaced.
Menu.setApplicationMenu(null)
// Every renderer is sandboxed, whatever a window asks for. As root, Chromium refuses to start with its sandbox. Turning it on for the
// children of an app that was started without it kills each of them.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

/**
 * Refuses the page all permissions but one. Also stops Chromium from fetching a spelling dictionary, which it does unless it has no
 * language for one.
 */
function confineSession(): void {
  // The page may copy a reference to the clipboard. It may not read what other programs have copied.
  const isAllowed = (permission: string) => permission === 'clipboard-sanitized-write'
  session.defaultSession.setPermissionRequestHandler((_contents, permission, allow) => allow(isAllowed(permission)))
  // Some features never request a permission and only check whether they have it.
  session.defaultSession.setPermissionCheckHandler((_contents, permission) => isAllowed(permission))
  session.defaultSession.on('will-download', event => event.preventDefault())
  session.defaultSession.setSpellCheckerLanguages([])
}

/**
 * Registers the key that logs from everywhere in the system. If another program has taken it meanwhile, the settings say so when the user
 * chooses it again.
 */
function takeLogKey(window: BrowserWindow, logKey: LogKey, reportBug: ReportBug): void {
  void window.webContents.once('did-finish-load', async () => {
    const { chooseLogKey } = await import('./keys/log-key')
    try {
      chooseLogKey(window, logKey, null)
    } catch (error) {
      if (!(error instanceof Refused)) reportBug('log-key', 'log-key', error)
    }
  })
}

/** Closes the store before the program ends. */
function closeBeforeEnd(store: StoreClient): void {
  let isClosed = false
  app.on('will-quit', event => {
    if (isClosed) return
    event.preventDefault()
    const closed = store.close()
    const wait = (time: number) => new Promise(resolve => setTimeout(resolve, time))
    const late = wait(closedStoreWait).then(() => (store.isRescuing() ? wait(rescuedOfficeWait) : undefined))
    void Promise.race([closed, late]).finally(() => {
      isClosed = true
      app.quit()
    })
  })
}

async function start(): Promise<void> {
  const folder = app.getPath('userData')
  const reportBug = bugLog(folder)
  const version = app.getVersion()
  const read = readSettings(folder, version)
  await app.whenReady()
  const kept = keepingSettings(folder, version, await read)
  const changeSettings = (change: Partial<LaptopSettings>): LaptopSettings => {
    const before = kept.now()
    const settings = kept.change(change)
    if (settings.language !== before.language) void showMenuIn(settings.language)
    if (settings.theme !== before.theme) nativeTheme.themeSource = settings.theme
    if (settings.zoom !== before.zoom) window.webContents.setZoomFactor(settings.zoom / 100)
    return settings
  }

  // Loaded when the first page is printed: on most days none is.
  let printer: PrintPage | undefined
  const printPage: PrintPage = async (html, onLaidOut) => {
    const { pagePrinter } = await import('./print-page')
    printer ??= pagePrinter(join(import.meta.dirname, '../preload/page-flow.cjs'))
    return printer(html, onLaidOut)
  }
  const noted = async (checked: CheckedFile) => (await import('./note-checked')).noteChecked(desktop, checked)
  // At once: the answer to a copy asked for comes right after, and the window then asks what is wrong.
  const notedCopy = (copied: CopiedOffice) => noteCopied(desktop, copied)
  const sharing = sharingEar()
  const store = startStore(
    { user: userInfo().username, laptop: folder },
    reportBug,
    checked => void noted(checked),
    notedCopy,
    lost => void kept.change({ lost }),
    printPage,
    // Loaded when an office is shared: most laptops have no such keys.
    { keys: async () => (await import('./sharing/system-keys')).systemKeys(folder), told: sharing.told },
  )
  const settings = kept.now()
  const given = givenPath('talan-store')
  const file = given ?? settings.storeFile ?? firstStoreFile(folder)
  // A file that was opened here before and is not there is missing. A new one in its place would look as if everything were lost.
  const isFirst = (given !== undefined || !settings.storeFile) && !wasOpened(settings, folder, file)
  const remember = (opened: string) => {
    if (!wasOpened(kept.now(), folder, opened)) changeSettings({ opened: openedWith(kept.now(), folder, opened) })
  }
  const open = async () => {
    const status = await openOffice(store, file, isFirst ? 'if-missing' : 'never', settings)
    if (status.state === 'open') remember(file)
    return status
  }
  const isHomeFirst = (settings.leftAt?.place.view ?? 'home') === 'home'
  // On every other screen the store is started before the window. It takes longest to start, and the window is of no use without its rows.
  const begun = isHomeFirst ? undefined : open()

  const first = isHomeFirst ? firstScreenOf(file, settings.seats) : noFirstScreen
  serveWindow(windowFiles, first.begin)
  confineSession()
  nativeTheme.themeSource = settings.theme
  const window: BrowserWindow = openWindow(settings.window, settings.zoom / 100, bounds =>
    changeSettings({ window: bounds }),
  )
  // The settings are sent along in the address, so that the first words and the place left are drawn without a question.
  const load = () => {
    const address = new URL(home)
    address.searchParams.set('settings', JSON.stringify(settingsOfWindow(kept.now())))
    return window.loadURL(address.href)
  }
  void load()

  const spelling = spellingFor({ folder, store, reportBug })
  const desktop: Desktop = {
    window: () => window,
    store,
    spelling,
    settings: kept.now,
    changeSettings,
    settingsFault: kept.takeFault,
    remember,
    reportBug,
    sharing,
    opened: { status: begun ?? first.over.then(open) },
    written: { files: [] },
    copying: { faults: [] },
    fixedFolder: givenPath('talan-report-folder'),
  }
  setTimeout(giveBack, startIsOverAfter)
  setTimeout(() => void import('./system-notices').then(({ startNotices }) => startNotices(desktop)), startIsOverAfter)
  void import('./opened-copies').then(({ clearLeftCopies }) => clearLeftCopies(app.getPath('temp')))
  // Loaded at the first question to the desktop: the schemas are the largest part of the program, and the window comes first.
  let loaded: Promise<Answering> | undefined
  const answering = (): Promise<Answering> => {
    loaded ??= Promise.all([
      import('../src-store/answer'),
      import('./desktop-answers'),
      import('../src-shared/ipc/desktop-contract'),
    ]).then(([{ answer }, { desktopHandlers }, { desktopContract }]) => {
      const handlers = desktopHandlers(desktop)
      return { handlers, ask: (channel, input) => answer(channel, desktopContract, handlers, input, reportBug) }
    })
    return loaded
  }

  const switching = (work: () => Promise<unknown>) => () => {
    first.over.then(work).then(
      () => void load(),
      async error => {
        if (!(error instanceof Refused)) return reportBug('menu', 'menu', error)
        if (error.refusal.code === 'cancelled') return
        const { sharedWords } = await import('../src-shared/text/shared-words')
        void dialog.showMessageBox(window, {
          type: 'warning',
          message: sharedWords(kept.now().language).refusal(error.refusal),
        })
      },
    )
  }
  const menuActions = {
    createOffice: switching(async () => (await answering()).handlers['office:create']({})),
    openOffice: switching(async () => (await answering()).handlers['office:open']({})),
    press: (keys: string) => void import('./menus/press-key').then(({ pressKey }) => pressKey(window, keys)),
    showAbout: async () => {
      const status = await desktop.opened.status
      const { showAbout } = await import('./menus/about')
      const office = status.state === 'open' ? status.file : file
      showAbout(window, kept.now().language, { office, log: join(folder, 'talan.log') })
    },
    zoom: (step: 1 | -1 | 'whole') =>
      void changeSettings({ zoom: step === 'whole' ? 100 : zoomBeside(kept.now().zoom, step) }),
  }
  // The menu's words are loaded while the window's process starts.
  const showMenuIn = async (language: Language) => (await import('./menus/menu')).showMenu(language, menuActions)
  void showMenuIn(settings.language)
  void import('./menus/text-menu').then(({ showTextMenus }) =>
    showTextMenus(window, { language: () => kept.now().language, spelling, reportBug }),
  )

  const answerTo = async (channel: Channel, input: unknown): Promise<Answer<unknown>> => {
    if (channel === paintedChannel) {
      first.painted()
      return { ok: true, value: null }
    }
    const day = channel === 'home:read' ? await first.take() : undefined
    if (day) return { ok: true, value: day }
    await first.over
    if (isDesktopChannel(channel)) return withKnownDamage(desktop, await (await answering()).ask(channel, input))
    await desktop.opened.status
    return withKnownDamage(desktop, await store.answer(channel, input))
  }
  const unexpected = async (channel: Channel, error: unknown) =>
    (await import('../src-store/answer')).refusing(error, channel, reportBug)
  for (const channel of channels)
    ipcMain.handle(channel, async (event, input: unknown): Promise<Answer<unknown>> => {
      if (!isFrom(window, home, event)) return { ok: false, refusal: { code: 'untrusted-sender' } }
      return answerTo(channel, input).catch(error => unexpected(channel, error))
    })

  if (settings.logKey) takeLogKey(window, settings.logKey, reportBug)

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => app.quit())
  closeBeforeEnd(store)
}

if (app.requestSingleInstanceLock()) void start()
else app.quit()
